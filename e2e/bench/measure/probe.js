/*
 * Runs in every page before its own scripts and weighs the same on each; `wanted` and `tried` stand above it.
 *
 * A map is coloured once the frame in which the given country has its stance's colour is on the screen: into that frame
 * the probe puts a letter, and the browser tells when it was shown (Element Timing). A page that is tried answers once
 * a country has another colour after a real key.
 */
if (window === window.top && !location.search.includes('warm')) {
  const shapeOf = code => document.querySelector(`svg [data-country="${code}"], svg [aria-label="${code}"]`)
  const slider = () => document.querySelector('input[type=range]')
  /** On a canvas: where a country lies in the window. */
  const spotOf = code => {
    const canvas = document.querySelector('canvas')
    if (!window.benchPlaceOf || !canvas || !wanted.spots[code]) return
    const { left, top } = canvas.getBoundingClientRect()
    const [x, y] = window.benchPlaceOf(wanted.spots[code])
    return { x: left + x, y: top + y, canvas, at: [x, y].map(place => Math.round(place * devicePixelRatio)) }
  }
  const fillOf = code => {
    const shape = shapeOf(code)
    if (shape) return getComputedStyle(shape).fill
    const spot = spotOf(code)
    if (!spot) return
    const [red, green, blue] = spot.canvas.getContext('2d').getImageData(...spot.at, 1, 1).data
    return `rgb(${red}, ${green}, ${blue})`
  }
  const placeOf = code => {
    const shape = shapeOf(code)
    if (!shape) {
      const { x, y } = spotOf(code)
      return { x, y }
    }
    const { left, right, top, bottom } = shape.getBoundingClientRect()
    for (let down = 0.5; down > 0.05; down -= 0.03)
      for (let across = 0.5; across > 0.05; across -= 0.03) {
        const [x, y] = [left + (right - left) * across, top + (bottom - top) * down]
        if (document.elementFromPoint(x, y) === shape) return { x, y }
      }
  }
  const plain = text => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ')

  const durations = []
  let frames
  window.benchProbe = {
    placeOf,
    fillsOf: codes => codes.map(fillOf),
    focus: () => slider().focus({ preventScroll: true }),
    step: () => slider().valueAsNumber,
    says: clause => plain(document.querySelector('#panel').textContent).includes(plain(clause)),
    /** From key to next paint since the last call, ms; the browser tells none under 16 ms. */
    durations: () => durations.splice(0),
    /** Counts frames that the page's thread did not make in time, until it is called again. */
    frames: () => {
      if (frames) {
        const { missed } = frames
        frames = undefined
        return missed
      }
      const counting = { missed: 0 }
      frames = counting
      let last
      const frame = now => {
        if (last !== undefined) counting.missed += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1)
        last = now
        if (frames === counting) requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    },
  }
  new PerformanceObserver(list => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') durations.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })

  const times = {}
  const mark = (name, at) => {
    if (times[name] !== undefined) return
    times[name] = at
    window.benchTold?.(JSON.stringify({ what: name, at }))
  }
  new PerformanceObserver(list => {
    for (const { renderTime } of list.getEntries()) mark('coloured', renderTime)
  }).observe({ type: 'element', buffered: true })
  /** A letter in a corner that tells when the frame that is being made is on the screen. */
  const letter = () => {
    const mark = document.createElement('b')
    mark.textContent = 'i'
    mark.setAttribute('elementtiming', 'coloured')
    Object.assign(mark.style, { position: 'fixed', insetBlockStart: '0', insetInlineEnd: '0' })
    document.body.append(mark)
  }
  let pressed = false
  addEventListener('keydown', ({ isTrusted }) => (pressed ||= isTrusted), true)
  let colours
  let colouring = false
  const frame = () => {
    if (tried && slider() && document.activeElement !== slider()) window.benchProbe.focus()
    if (!colouring && fillOf(wanted.given.code) === wanted.given.fill) {
      colouring = true
      letter()
    }
    if (tried && colouring) {
      const now = wanted.changing.map(fillOf).join()
      if (!pressed) colours = now
      colours ??= now
      if (colours !== now) mark('answers', performance.now())
    }
    if (!colouring || (tried && times.answers === undefined)) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
