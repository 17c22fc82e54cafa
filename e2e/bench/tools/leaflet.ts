import { map as createMap, geoJSON, type Path } from 'leaflet'
import type { ToolStory } from '../site/toolStory.ts'
import { bindPage } from './bindPage.ts'
import { fillOf } from './fillOf.ts'
import { unwound } from './unwound.ts'
import { type Country, fetchWorld } from './worldFeatures.ts'

/* Leaflet, as its tutorial of the choropleth does it: a layer a country, styled anew by `setStyle`. */

declare const STORY: ToolStory

async function start(): Promise<void> {
  const world = unwound(await fetchWorld())
  const map = createMap('map', {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0,
  })
  const { stances = {} } = STORY.steps.at(-1) ?? {}
  const layers: Record<string, Path> = {}
  let chosen: Path | undefined
  const choose = bindPage(STORY, {
    colour(stances, changed) {
      for (const code of changed) layers[code]?.setStyle({ fillColor: fillOf(STORY, stances[code]) })
    },
    choose(code) {
      chosen?.setStyle({ color: '#767874', weight: 0.5 })
      chosen = layers[code]?.setStyle({ color: '#1b1d21', weight: 2 })
    },
  })
  const countries = geoJSON(world, {
    style: country => ({
      color: '#767874',
      weight: 0.5,
      fillOpacity: 1,
      fillColor: fillOf(STORY, stances[String(country?.id)]),
    }),
    onEachFeature(country: Country, layer) {
      const code = String(country.id)
      layers[code] = layer as Path
      layer.on('click', () => choose(code))
    },
  })
  map.fitBounds(countries.getBounds(), { animate: false })
  countries.addTo(map)
  for (const [code, layer] of Object.entries(layers)) layer.getElement()?.setAttribute('aria-label', code)
}

start()
