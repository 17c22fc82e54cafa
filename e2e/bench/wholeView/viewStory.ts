import { leanAngles } from '../../../src/build/pages/storyStyles.ts'
import { loadStory } from '../../../src/build/story/loadStory.ts'
import type { CountryCode } from '../../../src/model/country/countryCode.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import type { PlacedLabel } from '../../../src/scene/map/placeLabels.ts'
import { stepPanel } from '../../../src/scene/quotes/stepPanel.ts'
import { captionAt } from '../../../src/scene/strip/caption.ts'
import { type StanceCount, stanceCounts } from '../../../src/scene/strip/stanceCounts.ts'
import { lastStep, type Step } from '../../../src/timeline/step.ts'
import { tilesAt } from '../../../src/timeline/tilesAt.ts'
import { timelineOf } from '../../../src/timeline/timelineOf.ts'
import { en } from '../../../src/words/english.testing.ts'
import { fill } from '../../../src/words/fill.ts'
import { type AnchorStory, anchorStory } from '../anchorStory.ts'
import { anchorOutlines } from '../anchorWorld.ts'

/** What the whole first view by hand tells beyond the other two: names, tiles, and all words of a step. */
export interface ViewStory extends AnchorStory {
  kicker: string
  definition: string
  notes: string[]
  tiles: { label: string; actor: string }[]
  moves: ViewMove[]
}

/** What a step sets beside stances and finding. */
export interface ViewMove {
  /** Number and label, as the panel's heading says them. */
  number: string
  button: string
  valueText: string
  /** Degrees from upright, and the stance whose colour it has, tile by tile. */
  leans: number[]
  colours: (string | null)[]
  counts: Record<string, number>
  quotes: { text: string; from: string }[]
  remarks: string[]
}

/** What only the HTML needs: it is drawn once. */
export interface ViewDrawing {
  labels: PlacedLabel[]
  heads: StanceCount[]
}

/** Reads the record for the whole first view by hand. */
export function viewStory(id: string): { story: ViewStory; drawing: ViewDrawing } {
  const { story, names, disputed } = loadStory(id, 'en')
  const timeline = timelineOf(story, disputed)
  const last = lastStep(timeline)
  const angles = new Map(leanAngles(4))
  const shown = (code: CountryCode) => names[code]?.name ?? code
  const { labels } = mapScene(
    story,
    anchorOutlines(),
    { nameOf: shown, shortOf: code => names[code]?.short ?? shown(code) },
    'page',
  )
  const moves = Array.from({ length: last + 1 }, (_, at): ViewMove => {
    const step = at as Step
    const { quotations, remark, outside } = stepPanel(story, timeline, step)
    const { number, button, valueText } = captionAt(story, timeline, en, step)
    const tiles = tilesAt(timeline, step)
    return {
      number,
      button,
      valueText,
      leans: tiles.map(({ lean }) => angles.get(lean) ?? 0),
      colours: tiles.map(({ stance }) => stance ?? null),
      counts: Object.fromEntries(
        stanceCounts(story, timeline, step).flatMap(({ count, stance }) =>
          count === undefined ? [] : [[stance, count]],
        ),
      ),
      quotes: quotations.map(({ runs, sentences }) => ({
        text: runs.map(({ text }) => text).join(''),
        from: `The article's own words, sentence ${sentences.join(', ')}`,
      })),
      remarks: [remark, outside && fill(en.outside, { text: outside })].filter(text => text !== undefined),
    }
  })
  return {
    story: {
      ...anchorStory(id),
      kicker: story.words.kicker,
      definition: story.words.definition,
      notes: [story.words.notFullList, story.words.stripNote],
      tiles: story.events.map(({ tile, actor }) => ({ label: tile, actor })),
      moves,
    },
    drawing: { labels, heads: stanceCounts(story, timeline, last) },
  }
}
