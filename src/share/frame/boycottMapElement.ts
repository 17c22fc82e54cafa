import { type Host, startHost } from './host.ts'
import type { Theme } from './protocol.ts'

/** How far from the viewport the frame is made: so far that it has its height before its place comes into view. */
const NEAR = '1250px'

/** The frame's height until it says its own, px, where the element has no `height`. */
const HEIGHT = 500

/** Scripts and links that open elsewhere; neither the host's storage nor its place in the address bar. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'

/** What the page in the frame may do by itself. A browser without sharing complains of the word on the host's console. */
const ALLOW = `clipboard-write; fullscreen${'share' in navigator ? '; web-share' : ''}`

/**
 * The class of `<boycott-map src step country theme lang height title>`: a frame with the map at `src`, made when near
 * the viewport. What stands inside the element shows until the map answers. Tells the page `stepchange` and
 * `countrychange`, with the step or country as `detail`.
 */
export function boycottMapElement(): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = ['src', 'lang', 'step', 'country', 'theme']

    // Filled in the constructor: Safari before 16 does not find what the value of a field names.
    #slot: HTMLSlotElement
    #near: IntersectionObserver
    #place: { step?: string; country?: string | null; theme?: string } = {}
    #frame: HTMLIFrameElement | undefined
    #host: Host | undefined

    constructor() {
      super()
      this.#slot = document.createElement('slot')
      this.#near = new IntersectionObserver(
        entries => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) this.#makeFrame()
        },
        { rootMargin: NEAR },
      )
      this.attachShadow({ mode: 'open' }).append(this.#slot)
    }

    /** The step's name: as the map last told, or as it was set; null while neither. */
    get step(): string | null {
      return this.#place.step ?? null
    }
    set step(step: string | null) {
      if (step == null) return
      this.#place.step = step
      this.#host?.tell({ type: 'step', step })
    }

    /** The chosen country's code; null where the map shows the step. */
    get country(): string | null {
      return this.#place.country ?? null
    }
    set country(country: string | null) {
      this.#place.country = country
      this.#host?.tell({ type: 'country', country })
    }

    connectedCallback(): void {
      // A property that was set before this class was known hides the accessor.
      for (const name of ['step', 'country'] as const) {
        if (!Object.hasOwn(this, name)) continue
        const value = this[name]
        delete (this as Partial<typeof this>)[name]
        this[name] = value
      }
      this.style.display = 'block'
      this.style.position = 'relative'
      this.#keepPlace()
      this.#watch()
    }

    disconnectedCallback(): void {
      this.#near.disconnect()
      this.#dropFrame()
    }

    attributeChangedCallback(name: string, before: string | null, value: string | null): void {
      if (name === 'step') this.step = value
      else if (name === 'country') this.country = value
      else if (name === 'theme') {
        this.#place.theme = value ?? ''
        // Not checked here: the map ignores what is none of its themes.
        if (value) this.#host?.tell({ type: 'theme', theme: value as Theme })
      } else {
        this.#dropFrame()
        // Another map does not begin where the last one was left.
        if (name === 'src' && before !== null) this.#place = this.#asked()
        if (this.isConnected) this.#watch()
      }
    }

    /** The place and theme that the attributes ask for. */
    #asked(): { step?: string; country?: string; theme?: string } {
      const names = ['step', 'country', 'theme'].filter(name => this.hasAttribute(name))
      return Object.fromEntries(names.map(name => [name, this.getAttribute(name)]))
    }

    /** Makes the frame when the element is near the viewport, or at once where it is. */
    #watch(): void {
      this.#near.unobserve(this)
      this.#near.observe(this)
    }

    /**
     * Keeps the place of the map until it tells its own height. `height` is in px, and may go on with other heights
     * from some width up: `2100 400:1900 1040:1200`.
     * @returns the height kept
     */
    #keepPlace(): number {
      let height = HEIGHT
      for (const part of this.getAttribute('height')?.match(/\d+(:\d+)?/g) ?? []) {
        const [from = 0, higher] = part.split(':').map(Number)
        if (!higher) height = from
        else if (from <= this.clientWidth) height = higher
      }
      // What the page keeps by itself, for the time before this script is there, is not taken away.
      height = Math.max(height, Number.parseFloat(this.style.minHeight) || 0)
      this.style.minHeight = `${height}px`
      return height
    }

    /** The address of the frame, or undefined where `src` is none that a frame may show. */
    #address(): URL | undefined {
      const src = this.getAttribute('src')
      if (!src) return
      let address: URL
      try {
        address = new URL(src, document.baseURI)
      } catch {
        return
      }
      if (!/^https?:$/.test(address.protocol)) return
      const language = this.getAttribute('lang')
      if (language) address.searchParams.set('lang', language)
      for (const [name, value] of Object.entries(this.#place))
        if (value) address.searchParams.set(name, value)
      return address
    }

    /** Makes the frame, beside what stands in the element. */
    #makeFrame(): void {
      this.#near.disconnect()
      const address = this.#address()
      if (!address || this.#frame) return
      const frame = document.createElement('iframe')
      const { style } = frame
      const width = this.clientWidth
      const show = () => {
        style.position = 'static'
        style.opacity = '1'
        this.#slot.style.display = 'none'
      }
      const picture = this.querySelector('[alt]')?.getAttribute('alt')
      frame.title = this.title || this.textContent?.trim().slice(0, 200) || picture || 'Map'
      frame.setAttribute('sandbox', SANDBOX)
      frame.allow = ALLOW
      frame.referrerPolicy = 'strict-origin-when-cross-origin'
      frame.loading = 'lazy'
      // Under the fallback, which it replaces when it answers: a frame that failed would hide it with an error.
      style.cssText = `display:block;width:100%;border:0;position:absolute;top:0;opacity:0;height:${this.#keepPlace()}px`
      if (!this.firstElementChild) show()
      this.#host = startHost(window, frame, address.origin, message => {
        show()
        if (message.type === 'height') {
          style.height = `${message.height}px`
          // A place kept too high stays while the reader sees its end: what follows would move under the eyes.
          const end = this.getBoundingClientRect().top + message.height
          if (end >= innerHeight || this.clientWidth !== width) this.style.minHeight = '0'
        } else if (message.type === 'step') {
          this.#place.step = message.step
          this.#emit('stepchange', message.step)
        } else if (message.type === 'country') {
          this.#place.country = message.country
          this.#emit('countrychange', message.country)
        }
      })
      frame.src = address.href
      this.#frame = frame
      this.shadowRoot?.append(frame)
    }

    /** Takes the frame away; what stands in the element shows again. */
    #dropFrame(): void {
      this.#host?.stop()
      this.#frame?.remove()
      this.#host = this.#frame = undefined
      this.#slot.style.display = ''
    }

    /** Tells the page that the map has moved; from now on it is as high as it says. */
    #emit(name: string, detail: string | null): void {
      this.style.minHeight = '0'
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }))
    }
  }
}
