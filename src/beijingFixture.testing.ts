import { loadStory } from './build/story/loadStory.ts'
import { drawnWorld } from './geo/drawnWorld.testing.ts'
import { countryCode } from './model/country/countryCode.ts'
import { once } from './once.testing.ts'
import type { PageKind } from './scene/map/labelBands.ts'
import { type MapScene, mapScene } from './scene/map/mapScene.ts'
import { createPlaceStore } from './store/createPlaceStore.ts'
import { lastStep, type Step, stepsOf } from './timeline/step.ts'
import type { Timeline } from './timeline/timeline.ts'
import type { DrawnPage } from './view/DrawnPage.tsx'

/* The first story as the build reads it, for tests of every room. */

export const loaded = loadStory('beijing-2022', 'en')
export const { story, names, telling, territories } = loaded
export const { timeline } = telling
export const LAST = lastStep(timeline)
export const STEPS = stepsOf(timeline)
export const NAMED = story.countries.map(({ code }) => code)

/** A timeline in which a country speaks twice: at Russia's step the United States take Russia's stance. */
export const changedTimeline: Timeline = {
  ...timeline,
  events: timeline.events.map(event => {
    const stance = event.takes[countryCode('RUS')]
    return stance === undefined ? event : { ...event, takes: { ...event.takes, USA: stance } }
  }),
}

/** The step of an event. */
export function stepAt(event: string): Step {
  return (story.events.findIndex(({ id }) => id === event) + 1) as Step
}

/** The map's geometry, with the air of a page or of a frame. */
export function drawnMap(kind: PageKind): MapScene {
  return once(`map of ${kind}`, () => mapScene(story, drawnWorld(), telling, kind))
}

/** What components may know, at a place. */
export function readerAt(step: number, country?: string): DrawnPage {
  const place = { step: step as Step, country: country === undefined ? null : countryCode(country) }
  return {
    ...telling,
    story,
    names,
    territories,
    store: createPlaceStore(timeline, place),
    say: () => {},
    home: '',
  }
}
