/*
 * Runs in every page before its own scripts and weighs the same on each: `wanted` stands above it. A page is coloured
 * once the frame in which its country has the stance's colour is on the screen: into that very frame the probe puts a
 * letter, and the browser tells when it was shown (Element Timing). A page answers once `data-answers` says so, or,
 * tried with real input, once a stance changes after an input event; it is ready once `data-ready` says so.
 * Painted is the browser's own word for the first frame with content on the screen, whatever it shows.
 */
if (window === window.top && !location.search.includes('warm')) {
  const times = {}
  const longTasks = []
  let moved = false

  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })

  const tell = what => window.benchTold?.(JSON.stringify({ what, times, longTasks }))
  const mark = (name, at = performance.now()) => {
    if (times[name] !== undefined) return
    times[name] = at
    if (wanted.tried) tell(name)
    else if (times.coloured && times.ready && times.painted) settle()
  }
  let settling = false
  /** Tells once the page is loaded and the tasks that were waiting are done. */
  const settle = () => {
    if (settling) return
    settling = true
    const end = () => setTimeout(() => setTimeout(() => tell('settled'), 100), 0)
    if (document.readyState === 'complete') end()
    else addEventListener('load', end, { once: true })
  }
  /** A letter in a corner that tells when the frame that is being made is on the screen. */
  const letter = () => {
    const mark = document.createElement('b')
    mark.textContent = 'i'
    mark.setAttribute('elementtiming', 'coloured')
    Object.assign(mark.style, { position: 'fixed', insetBlockStart: '0', insetInlineEnd: '0' })
    document.body.append(mark)
  }
  new PerformanceObserver(list => {
    for (const { renderTime } of list.getEntries()) mark('coloured', renderTime)
  }).observe({ type: 'element', buffered: true })

  new PerformanceObserver(list => {
    const paint = list.getEntriesByName('first-contentful-paint')[0]
    if (paint) mark('painted', paint.startTime)
  }).observe({ type: 'paint', buffered: true })

  addEventListener(
    'input',
    event => {
      moved ||= event.isTrusted
    },
    true,
  )
  new MutationObserver(records => {
    const { dataset } = document.documentElement
    if (dataset.answers !== undefined) mark('answers')
    if (dataset.ready !== undefined) mark('ready')
    if (moved && records.some(({ target }) => target.closest('svg') && target.dataset.country))
      mark('answered')
  }).observe(document, {
    attributes: true,
    subtree: true,
    attributeFilter: ['data-answers', 'data-ready', 'data-stance'],
  })

  const plain = text => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  const quoted = () => {
    const panel = document.querySelector('#panel[data-country]')
    const clause = panel && wanted.clauses[panel.dataset.country]
    return clause !== undefined && clause !== null && plain(panel.textContent).includes(clause)
  }
  let colouring = false
  const frame = () => {
    const shape = colouring ? null : document.querySelector(`svg [data-country="${wanted.country}"]`)
    if (shape && getComputedStyle(shape).fill === wanted.fill) {
      colouring = true
      letter()
    }
    if (wanted.tried && times.answered && quoted()) mark('quoted')
    if (!colouring || (wanted.tried && !times.quoted)) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
