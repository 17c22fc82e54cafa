import type { CountryCode } from '../../model/country/countryCode.ts'
import { mapKey } from '../../scene/map/mapKey.ts'
import type { ShapeState } from '../../scene/map/shapeStates.ts'
import type { CardWords } from '../../scene/quotes/cardWords.ts'
import { stanceCounts } from '../../scene/strip/stanceCounts.ts'
import { fill } from '../../words/fill.ts'
import { cardHead } from './cardHead.ts'
import { CARD, type CardSetting, COLUMN, MARGIN } from './cardSetting.ts'
import { entryNodes, keyEntry, type LegendEntry, stanceEntry } from './legendEntry.ts'
import { mapNodes } from './map/mapNodes.ts'
import { type PictureNode, pictureNode } from './pictureNode.ts'
import { stanceLooks } from './stanceLooks.ts'
import { blockNodes, type TextSetting, textBlock } from './text/textBlock.ts'

const FOOT = 40
/** How far the map reaches into that column, px. */
const REACH = 50
/** Room right of the map and below it. */
const EDGE = { right: 16, below: 14 }
/** Size of the names on the map, and what it is on the page where the map is that small, px. */
const NAMES = { size: 21, drawn: 12 } as const
/** The narrowest map on the page where every name of the first story has its place, px. */
const NARROWEST = 340

/** One picture to share: 1200 × 630 px. */
export function cardNode(
  card: CardWords,
  states: ReadonlyMap<CountryCode, ShapeState>,
  setting: CardSetting,
): PictureNode {
  const { fonts, map, measure, story, theme, timeline, words } = setting
  const looks = stanceLooks(story, theme)
  const mirrored = words.direction === 'rtl'
  const text: TextSetting = {
    measure,
    fonts,
    ink: theme.ink,
    ...(mirrored && { mirror: CARD.width }),
    ...(setting.fontsOf && { fontsOf: setting.fontsOf }),
    ...(setting.marksDirection && { marksDirection: true }),
  }
  const { nodes, bottom, mapTop } = cardHead(card, looks, text, setting)
  const legend = [
    ...stanceCounts(story, timeline, card.step).map(count =>
      stanceEntry(count, looks.get(count.stance), 21, COLUMN, text, 2),
    ),
    ...mapKey(states, story, words)
      .filter(({ look }) => look !== 'disputed')
      .map(entry => keyEntry(entry, theme, 21, COLUMN, text, 2)),
  ]
  const foot = footNodes(setting, text)
  const ratio = map.height / map.width
  const room = {
    width: CARD.width - MARGIN.side - COLUMN + REACH - EDGE.right,
    height: CARD.height - mapTop - EDGE.below,
  }
  const drawn = Math.min(room.width, room.height / ratio)
  const mapWidth = Math.max(NARROWEST, (drawn * NAMES.drawn) / NAMES.size)
  const scale = drawn / mapWidth
  const x = mirrored ? EDGE.right : CARD.width - EDGE.right - drawn
  const y = CARD.height - EDGE.below - drawn * ratio
  const names = NAMES.size / scale
  const drawing = {
    states,
    chosen: card.country,
    looks,
    theme,
    fonts,
    width: mapWidth,
    names,
    step: card.step,
  }
  return pictureNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: CARD.width,
      height: CARD.height,
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
      lang: words.language,
    },
    [
      pictureNode('title', {}, [card.alt]),
      pictureNode('rect', { width: CARD.width, height: CARD.height, fill: theme.page }),
      pictureNode(
        'g',
        { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})` },
        mapNodes(map, drawing),
      ),
      ...nodes,
      ...legendNodes(legend, bottom + 24, foot.top - 8, text),
      ...foot.nodes,
    ],
  )
}

/** The stances with their numbers and the looks that need a word, down to the foot. */
function legendNodes(
  entries: readonly LegendEntry[],
  top: number,
  end: number,
  text: TextSetting,
): PictureNode[] {
  let y = top
  return entries.flatMap(entry => {
    const at = y
    y += entry.words.height + 8
    return y > end ? [] : entryNodes(entry, MARGIN.side, at, text)
  })
}

function footNodes(
  { story, theme, words }: CardSetting,
  text: TextSetting,
): { nodes: PictureNode[]; top: number } {
  const style = { family: 'sans', size: 20, weight: 400, line: 1.4, fill: theme.secondary } as const
  const source = textBlock(fill(words.source, { publisher: story.publisher }), style, COLUMN, text, 2)
  const note = textBlock(story.words.notFullListShort, style, COLUMN, text, 2)
  const y = CARD.height - FOOT - note.height
  const top = y - source.height
  return {
    nodes: [...blockNodes(source, MARGIN.side, top, text), ...blockNodes(note, MARGIN.side, y, text)],
    top,
  }
}
