import { type Host, startHost } from './host.ts'
import type { GuestMessage, HostMessage } from './protocol.ts'
import { quietly } from './quietly.ts'

/** How far from the viewport the frame is made: so far that it has its height before its place comes into view. */
const NEAR = '1250px'

/** The frame's height until it says its own, px, where the element has no `height`. */
const HEIGHT = 500

/** Scripts and links that open elsewhere; neither the host's storage nor its place in the address bar. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'

/** What the page in the frame may do by itself. A browser without sharing complains of the word on the host's console. */
const ALLOW = `clipboard-write; fullscreen${'share' in navigator ? '; web-share' : ''}`

/** Attributes, and properties of the same names: what the frame's address asks for, then the rest. */
const NAMES = ['lang', 'step', 'country', 'theme', 'src', 'height'] as const
type Name = (typeof NAMES)[number]
/** How many of them the address asks for. */
const ASKED = 4

/** Map and fallback lie in one cell of a grid. */
const CELL = 'grid-area:1/1/2/-1;'

/** What stands in the element: as wide as its column, but of no width that a column could take from it. */
const FALLBACK = `${CELL}display:block;width:0;min-width:100%;overflow:hidden`

/**
 * A column that takes its width from what stands in it (a float, a table's cell, a flex or grid item) gives as much as it has;
 * any other its own width. It can never be wider than the column: the least width is 0.
 */
const BOX = 'display:grid;grid-template-columns:minmax(0,100vw)minmax(0,1fr)'

/**
 * The class of `<boycott-map src step country theme lang height title>`: a frame with the map at `src`, made when near
 * the viewport. What stands inside the element shows until the map answers. Tells the page `stepchange` and
 * `countrychange`, with the step or country as `detail`. Whatever is set that cannot be meant is ignored.
 */
export function boycottMapElement(): CustomElementConstructor {
  return class extends HTMLElement {
    // Made here, where what is private may be named. The step and the country are as the map last told, or as they were set.
    static observedAttributes = NAMES.map(name => {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#values[name] ?? null
        },
        set(value) {
          this.#set(name, value)
        },
      })
      return name
    })

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

    /** Makes the frame, another if there was one, when the element is near the viewport. */
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
     * Keeps the place of the map until it tells its own height. `height` is in px, and may go on with other heights
     * from some width up: `2100 400:1900 1040:1200`.
     * @returns the height kept
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
      // One that is no address throws here, and no frame is made.
      const address = new URL(src, this.baseURI)
      if (!/^https?:$/.test(address.protocol)) return
      for (const name of NAMES.slice(0, ASKED)) {
        const value = this.#values[name]
        if (value) address.searchParams.set(name, value)
      }
      return address
    }

    /** Makes the frame, beside what stands in the element. */
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
      // Under the fallback, which it replaces when it answers: a frame that failed would hide it with an error.
      style.cssText = `${CELL}width:100%;border:0;opacity:0;height:${this.#keepPlace()}px`
      if (!this.firstElementChild) show()
      const heard = (message: GuestMessage) => {
        show()
        const { type } = message
        if (type === 'height') {
          style.height = `${message.height}px`
          // A place kept too high stays while the reader sees its end: what follows would move under the eyes.
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

    /** Takes the frame away; what stands in the element shows again. */
    #dropFrame(): void {
      this.#near?.disconnect()
      this.#host?.stop()
      this.#frame?.remove()
      this.#host = this.#frame = undefined
      this.#slot.style.display = 'block'
    }
  }
}
