import { type Host, startHost } from './host.ts'
import type { GuestMessage, HostMessage } from './protocol.ts'
import { quietly } from './quietly.ts'

/** How near to the viewport the frame is created: early enough to have its height before it comes into view. */
const NEAR = '1250px'

/** The frame's height in px until the map tells its own, if the element has no `height`. */
const HEIGHT = 500

/** The sandbox allows scripts, and links that open in a new tab, but neither storage nor navigating the host page. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'

/** The permissions of the frame. A browser that cannot share would complain of that one on the host's console. */
const ALLOW = `clipboard-write; fullscreen${'share' in navigator ? '; web-share' : ''}`

/** Attributes, and properties of the same names: what the frame's address asks for, then the rest. */
const NAMES = ['lang', 'step', 'country', 'theme', 'src', 'height'] as const
type Name = (typeof NAMES)[number]
/** How many of them the address asks for. */
const ASKED = 4

/** The map and its fallback share one cell of a grid. */
const CELL = 'grid-area:1/1/2/-1;'

/** The element's content is as wide as its column, but adds no width of its own to a column that fits its content. */
const FALLBACK = `${CELL}display:block;width:0;min-width:100%;overflow:hidden`

/**
 * A column that fits its content (a float, a table cell, a flex or grid item) becomes as wide as it can; any other keeps its
 * width. The map is never wider than its column, because its least width is 0.
 */
const BOX = 'display:grid;grid-template-columns:minmax(0,100vw)minmax(0,1fr)'

/**
 * Returns the class of `<boycott-map src step country theme lang height title>`: a frame with the map at `src`, created when
 * near the viewport. The element's content shows until the map answers. The element dispatches `stepchange` and
 * `countrychange`, with the step or country as `detail`. Invalid values are ignored.
 */
export function boycottMapElement(): CustomElementConstructor {
  return class BoycottMap extends HTMLElement {
    // Made here, where what is private may be named. The step and the country are as the map last told, or as they were set.
    // No field: Safari before 16 does not find what the value of one names.
    static get observedAttributes(): readonly string[] {
      for (const name of NAMES) {
        Object.defineProperty(BoycottMap.prototype, name, {
          configurable: true,
          get() {
            return this.#values[name] ?? null
          },
          set(value) {
            this.#set(name, value)
          },
        })
      }
      return NAMES
    }

    // Filled in the constructor: Safari before 16 does not find what the value of a field names.
    #box: HTMLDivElement
    #slot: HTMLSlotElement
    #near: IntersectionObserver | undefined
    #values: { [name in Name]?: string | null } = {}
    #frame: HTMLIFrameElement | undefined
    #host: Host | undefined

    constructor() {
      super()
      this.#slot = document.createElement('slot')
      this.#box = document.createElement('div')
      this.#slot.style.cssText = FALLBACK
      this.#box.style.cssText = BOX
      this.#box.append(this.#slot)
      quietly(() => {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
        root.append(this.#box)
      })
    }

    connectedCallback(): void {
      quietly(() => {
        this.#keepPlace()
        this.#renew()
        // A property that was set before this class was known hides the accessor.
        for (const name of NAMES) {
          if (!Object.hasOwn(this, name)) continue
          const value = this[name as 'lang']
          delete (this as Partial<HTMLElement>)[name as 'lang']
          this.#set(name, value)
        }
      })
    }

    disconnectedCallback(): void {
      this.#dropFrame()
    }

    attributeChangedCallback(name: Name, _: string | null, value: string | null): void {
      this.#set(name, value)
    }

    /**
     * Keeps a value for the frame's address, and tells the frame; the map ignores what it does not know. Nothing leaves the
     * map where it is, without a country, in the theme of its address. To make a text of what is no text might run the page's
     * code.
     */
    #set(name: Name, value: unknown): void {
      quietly(() => {
        const given = value ?? ''
        if (typeof given !== 'string' && typeof given !== 'number') return
        const text = `${given}` || null
        const isNew = this.#values[name] !== text
        this.#values[name] = text
        // Another map, or another language of it, begins where the reader is.
        if (/src|lang/.test(name)) {
          if (isNew) this.#renew()
        } else {
          const own = name === 'theme' ? (this.#address()?.searchParams.get(name) ?? 'light') : null
          this.#host?.tell({ type: name, [name]: text ?? own } as HostMessage)
        }
      })
    }

    /** Creates the frame, or replaces it, when the element is near the viewport. */
    #renew(): void {
      this.#dropFrame()
      this.#near = new IntersectionObserver(
        entries => {
          if (entries.some(entry => entry.isIntersecting)) quietly(() => this.#makeFrame())
        },
        { rootMargin: NEAR },
      )
      this.#near.observe(this.#box)
    }

    /**
     * Styles the element from within, where the browser can: an attribute that whoever draws the page did not write is an
     * error to them, and a style sheet of the page goes before.
     * @param kept the height that is kept, px; 0 lets the map be as high as it says, whatever was kept for it
     */
    #style(kept: number): void {
      const host = `display:block${kept ? '' : ';min-height:0!important'}`
      const box = `min-height:${kept}px`
      try {
        const sheet = new CSSStyleSheet()
        // On paper the place of a map that never came would be blank.
        sheet.replaceSync(`:host{${host}}@media screen{div{${box}}}`)
        ;(this.shadowRoot as ShadowRoot).adoptedStyleSheets = [sheet]
      } catch {
        this.style.cssText += `;${host}`
        this.#box.style.cssText += `;${box}`
      }
    }

    /**
     * Reserves the map's place until it tells its height. The `height` attribute is in px, and may go on with heights from
     * certain widths up: `2100 400:1900 1040:1200`. Returns the reserved height.
     */
    #keepPlace(): number {
      let height = HEIGHT
      for (const part of this.#values.height?.match(/\d+(:\d+)?/g) ?? []) {
        const [from = 0, higher] = part.split(':').map(Number)
        if (!higher) height = from
        else if (from <= this.#box.clientWidth) height = higher
      }
      this.#style(height)
      return height
    }

    /** The address of the frame, or undefined where `src` is none that a frame may show. */
    #address(): URL | undefined {
      const { src } = this.#values
      if (!src) return
      // Throws if `src` is no address; then no frame is created.
      const address = new URL(src, this.baseURI)
      if (!/^https?:$/.test(address.protocol)) return
      for (const name of NAMES.slice(0, ASKED)) {
        const value = this.#values[name]
        if (value) address.searchParams.set(name, value)
      }
      return address
    }

    /** Creates the frame, beside the element's content. */
    #makeFrame(): void {
      const address = this.#address()
      if (!address || this.#host) return
      const frame = document.createElement('iframe')
      const { style } = frame
      const width = this.#box.clientWidth
      const show = () => {
        style.opacity = '1'
        this.#slot.style.display = 'none'
      }
      const picture = this.querySelector('[alt]')?.getAttribute('alt')
      frame.title = this.title || this.textContent?.trim().slice(0, 200) || picture || 'Map'
      frame.sandbox = SANDBOX
      frame.allow = ALLOW
      frame.referrerPolicy = 'strict-origin-when-cross-origin'
      frame.loading = 'lazy'
      // Below the fallback until it answers: a frame that fails to load would cover it with an error.
      style.cssText = `${CELL}width:100%;border:0;opacity:0;height:${this.#keepPlace()}px`
      if (!this.firstElementChild) show()
      const heard = (message: GuestMessage) => {
        show()
        const { type } = message
        if (type === 'height') {
          style.height = `${message.height}px`
          // Too much reserved height stays while the reader sees its end: the text below would move before their eyes.
          const end = this.#box.getBoundingClientRect().top + message.height
          if (end >= innerHeight || this.#box.clientWidth !== width) this.#style(0)
        } else if (type === 'step' || type === 'country') {
          const detail = (message as unknown as Record<typeof type, string | null>)[type]
          this.#values[type] = detail
          this.#style(0)
          this.dispatchEvent(new CustomEvent(`${type}change`, { bubbles: true, detail }))
        }
      }
      this.#host = startHost(window, frame, address.origin, heard)
      frame.src = address.href
      this.#frame = frame
      this.#box.append(frame)
    }

    /** Removes the frame, so that the element's content shows again. */
    #dropFrame(): void {
      this.#near?.disconnect()
      this.#host?.stop()
      this.#frame?.remove()
      this.#host = this.#frame = undefined
      this.#slot.style.display = 'block'
    }
  }
}
