import type { CountryCode } from '../../model/countryCode.ts'
import type { MapScene } from '../../scene/mapScene.ts'

/** The map as it is seen: the whole world, or the closer look at one country. */
export interface SeenMap extends Omit<MapScene, 'textures'> {
  /** The country that is shown larger. */
  closer?: CountryCode
}
