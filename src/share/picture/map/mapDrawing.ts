import type { CountryCode } from '../../../model/country/countryCode.ts'
import type { ShapeState } from '../../../scene/map/shapeStates.ts'
import type { Theme } from '../../../scene/palette.ts'
import type { StanceLook } from '../stanceLooks.ts'
import type { FontLists } from '../text/measure.ts'

/** How a map is drawn. */
export interface MapDrawing {
  states: ReadonlyMap<CountryCode, ShapeState>
  chosen: CountryCode | null
  looks: ReadonlyMap<string, StanceLook>
  theme: Theme
  fonts: FontLists
  /** The width that the map is drawn for, px: it decides where names stand and how thick lines are. */
  width: number
  /** The step, for names that stand at some alone. */
  step?: number
  /** Size of the names where it is not that of the page, px. */
  names?: number
}
