/*
 * Types of `<boycott-map>`, which `loader.js` makes known: for host pages, shipped as `loader.d.ts` beside it. Plain TypeScript
 * and Angular find the element by its name, React by its JSX.
 */

/** What may be set of the map: as attributes, or as properties of the same names. Nothing, `null` or `undefined`, clears. */
export interface BoycottMapAttributes {
  /** Address of a page for frames: `https://example.org/map/embed/`. */
  src?: string | null | undefined
  /** An event's id, `start`, or a number: 0 is the start. As a property: as the map last told. */
  step?: string | number | null | undefined
  /** ISO 3166-1 alpha-3. As a property: as the map last told; null where the map shows the step. */
  country?: string | null | undefined
  theme?: 'light' | 'dark' | 'auto' | null | undefined
  lang?: string | undefined
  title?: string | undefined
  /** The height in px to keep until the map tells its own, and others from some width up: `2260 350:2030 1030:1280`. */
  height?: string | number | null | undefined
}

export interface BoycottMapEventMap extends HTMLElementEventMap {
  /** `detail` is the event's id, or `start`. */
  stepchange: CustomEvent<string>
  /** `detail` is the country's code; null where the map shows the step. */
  countrychange: CustomEvent<string | null>
}

export interface BoycottMapElement extends HTMLElement {
  src: string | null
  get step(): string | null
  set step(step: string | number | null | undefined)
  get country(): string | null
  set country(country: string | null | undefined)
  theme: string | null
  get height(): string | null
  set height(height: string | number | null | undefined)
  addEventListener<Type extends keyof BoycottMapEventMap>(
    type: Type,
    listener: (this: BoycottMapElement, event: BoycottMapEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

declare global {
  interface HTMLElementTagNameMap {
    'boycott-map': BoycottMapElement
  }
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'boycott-map': BoycottMapAttributes &
        Omit<
          import('react').DetailedHTMLProps<
            import('react').HTMLAttributes<BoycottMapElement>,
            BoycottMapElement
          >,
          keyof BoycottMapAttributes
        > & {
          /** From React 19 on. */
          onstepchange?: (event: BoycottMapEventMap['stepchange']) => void
          oncountrychange?: (event: BoycottMapEventMap['countrychange']) => void
        }
    }
  }
}
