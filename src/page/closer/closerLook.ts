import type { CountryCode } from '../../model/country/countryCode.ts'

/** A country drawn larger with its neighbours, or a region, in the frame of the world map. */
export interface CloserLook {
  /** Paths by code; a country outside the frame has none. */
  paths: Map<CountryCode, { path: string; dot: boolean }>
  borders: string
  dashed: string
  /**
   * Where names may stand, in the units of the frame: the room inside the shape there, the shape's whole width, and
   * whether the frame cuts it. */
  labels: { code: CountryCode; at: readonly [number, number]; room: number; width: number; cut: boolean }[]
}
