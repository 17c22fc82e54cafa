import type { CloserPlace } from '../../../model/country/region.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'

/** The map as it is seen: the whole world, or a closer look. */
export interface SeenMap extends Omit<MapScene, 'textures'> {
  /** What is shown larger. */
  closer?: CloserPlace
}
