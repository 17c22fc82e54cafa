import type { CountryCode } from '../../model/country/countryCode.ts'
import type { HitShape } from '../../scene/map/countryAt.ts'
import { drawnMiddle, drawnRings, type MapPoint } from '../../scene/map/drawnShape.ts'

/** The drawn map as the page holds it. */
export interface MapShapes {
  svg: SVGSVGElement
  /** The path of every country, by code. */
  paths: Map<CountryCode, SVGPathElement>
  /** Codes of the countries that are options. */
  named: CountryCode[]
  /** Whether a country is on the map: a closer look leaves out what lies beside its frame. */
  seen(code: CountryCode): boolean
  /** Shapes for a press, read from the drawn outlines and kept until they change. */
  hitShapes(): HitShape[]
  /** The middle of a country's largest ring, in the units of the frame. */
  middleOf(code: CountryCode): MapPoint
  /** Units of the frame in one px. */
  perPx(): number
  /** Forgets what was read: the outlines are others now. */
  outlinesChanged(): void
}

/** Reads the map that stands in the page. An outline is read when a pointer first comes near it. */
export function mapShapes(svg: SVGSVGElement): MapShapes {
  const paths = new Map<CountryCode, SVGPathElement>()
  const named: CountryCode[] = []
  for (const path of svg.querySelectorAll<SVGPathElement>('[data-country]')) {
    const code = path.dataset.country as CountryCode
    paths.set(code, path)
    if (path.getAttribute('role') === 'option') named.push(code)
  }
  let read: HitShape[] | undefined
  const pathOf = (code: CountryCode) => paths.get(code)?.getAttribute('d') ?? ''
  return {
    svg,
    paths,
    named,
    seen: code => !paths.get(code)?.hasAttribute('hidden'),
    hitShapes() {
      read ??= [...paths].map(([code, path]) => {
        const { x, y, width, height } = path.getBBox()
        let rings: MapPoint[][] | undefined
        return {
          code,
          named: named.includes(code),
          box: [x, y, x + width, y + height],
          // Of two hundred outlines a press is near a few.
          get rings() {
            rings ??= drawnRings(pathOf(code))
            return rings
          },
        }
      })
      return read
    },
    middleOf: code => drawnMiddle(pathOf(code)),
    perPx: () => svg.viewBox.baseVal.width / (svg.getBoundingClientRect().width || 1),
    outlinesChanged() {
      read = undefined
    },
  }
}
