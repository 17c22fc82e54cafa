import type { Topology } from 'topojson-specification'
import type { Outlines } from '../../geo/drawOutlines.ts'
import { firstView } from '../../geo/firstView.ts'
import { type CountryNames, type KnownCountries, knownCountries } from '../../model/country/knownCountries.ts'
import { REGION_IDS, type Region, type RegionId } from '../../model/country/region.ts'
import { borderPolicy } from './borderPolicy.ts'
import { dataJson } from './dataText.ts'

/** The world that the pages of every language draw. */
export interface DrawnWorld {
  outlines: Outlines
  /** The regions that the map can show larger. */
  regions: Region[]
}

/** Draws the world once, for all languages. */
export function loadWorld(): DrawnWorld {
  return { outlines: firstView(loadTopology('first')), regions: loadRegions() }
}

/** Returns one of the two cuts of the world. */
export function loadTopology(cut: 'first' | 'closer'): Topology {
  return dataJson(`world/${cut}.json`)
}

/** Returns the names file of a language. */
export function loadNames(language: string): Record<string, CountryNames> {
  return dataJson<{ names: Record<string, CountryNames> }>(`world/names/${language}.json`).names
}

/** Returns the countries as the check of a record knows them. */
export function loadKnownCountries({ disputed } = borderPolicy()): KnownCountries {
  return knownCountries(loadNames('en'), disputed)
}

function loadRegions(): Region[] {
  const { codes, frames } = dataJson<{
    codes: Record<RegionId, Region['codes']>
    frames: Record<RegionId, Region['frame']>
  }>('world/regions.json')
  return REGION_IDS.map(id => ({ id, codes: codes[id], frame: frames[id] }))
}
