import type { CountryCode } from '../../model/countryCode.ts'
import type { Story } from '../../model/story.ts'
import type { CardWords } from '../../scene/cardWords.ts'
import { mapKey } from '../../scene/mapKey.ts'
import type { Theme } from '../../scene/palette.ts'
import type { Quotation } from '../../scene/quotation.ts'
import { quotationPlace } from '../../scene/quotationPlace.ts'
import type { ShapeState } from '../../scene/shapeStates.ts'
import { stanceCounts } from '../../scene/stanceCounts.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/words.ts'
import type { StyledRun } from './breakLines.ts'
import { entryNodes, keyEntry, type LegendEntry, stanceEntry } from './legendEntry.ts'
import { mapNodes } from './mapNodes.ts'
import type { FontLists, Measure } from './measure.ts'
import { type PictureNode, pictureNode } from './pictureNode.ts'
import type { SeenMap } from './seenMap.ts'
import { type StanceLook, stanceLooks } from './stanceLooks.ts'
import { blockNodes, fittedBlock, saysAll, type TextBlock, type TextSetting, textBlock } from './textBlock.ts'

/** The size that networks ask for, px. */
export const CARD = { width: 1200, height: 630 } as const

/** What all cards of a story share. */
export interface CardSetting {
  story: Story
  timeline: Timeline
  words: Words
  map: SeenMap
  theme: Theme
  measure: Measure
  fonts: FontLists
}

const SIDE = 56
const TOP = 40
const FOOT = 40
/** Width of the column beside the map; the sea at the map's left edge is free for its words. */
const COLUMN = 400
/** How far the map reaches into that column, px. */
const REACH = 50
/** Room right of the map and below it. */
const EDGE = { right: 16, below: 14 }
/** The least that is left for the map, px. */
const LEAST_MAP = 262
/** Size of the names on the map, and what it is on the page where the map is that small, px. */
const NAMES = { size: 21, drawn: 12 } as const
/** The narrowest map on the page where every name of the first story has its place, px. */
const NARROWEST = 340

const HEADLINE_SIZES = [72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 34, 30, 26]
const LABEL_SIZES = [58, 52, 46, 42, 38, 34, 30, 26]
const FINDING_SIZES = [36, 34, 32, 30, 26, 24]
const WORDS_SIZES = [44, 42, 40, 38, 36, 34, 32, 30, 28]
const NAME_SIZES = [34, 30, 26]

/** One picture to share: 1200 × 630 px. */
export function cardNode(
  card: CardWords,
  states: ReadonlyMap<CountryCode, ShapeState>,
  setting: CardSetting,
): PictureNode {
  const { fonts, map, measure, story, theme, timeline, words } = setting
  const looks = stanceLooks(story, theme)
  const text: TextSetting = { measure, fonts, ink: theme.ink }
  const { nodes, bottom, mapTop } = headNodes(card, looks, text, setting)
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
    width: CARD.width - SIDE - COLUMN + REACH - EDGE.right,
    height: CARD.height - mapTop - EDGE.below,
  }
  const drawn = Math.min(room.width, room.height / ratio)
  const mapWidth = Math.max(NARROWEST, (drawn * NAMES.drawn) / NAMES.size)
  const scale = drawn / mapWidth
  const x = CARD.width - EDGE.right - drawn
  const y = CARD.height - EDGE.below - drawn * ratio
  const names = NAMES.size / scale
  const drawing = { states, chosen: card.country, looks, theme, fonts, width: mapWidth, names }
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
    return y > end ? [] : entryNodes(entry, SIDE, at, text)
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
  return { nodes: [...blockNodes(source, SIDE, top, text), ...blockNodes(note, SIDE, y, text)], top }
}

interface Head {
  nodes: PictureNode[]
  /** Where it ends, px. */
  bottom: number
  /** Where the map may begin, px. */
  mapTop: number
}

function headNodes(
  card: CardWords,
  looks: ReadonlyMap<string, StanceLook>,
  text: TextSetting,
  setting: CardSetting,
): Head {
  const { story, theme } = setting
  const width = CARD.width - 2 * SIDE
  const small = { family: 'sans', size: 22, weight: 400, line: 1.3, fill: theme.secondary } as const
  const number = card.number === undefined ? undefined : textBlock(card.number, small, width / 3, text, 1)
  const kicker = textBlock(story.words.kicker, small, width - (number ? number.width + 40 : 0), text, 1)
  const nodes = blockNodes(kicker, SIDE, TOP, text)
  if (number) nodes.push(...blockNodes(number, CARD.width - SIDE - number.width, TOP, text))
  const room = CARD.height - LEAST_MAP - TOP - kicker.height
  const blocks =
    card.colouring === undefined
      ? plainBlocks(card, looks, text, width, room)
      : countryBlocks(card, looks, text, width, room, setting)
  let y = TOP + kicker.height
  let mapTop = y
  for (const { before, beside, block, more } of blocks) {
    y += before
    nodes.push(...blockNodes(block, SIDE, y, text), ...(more?.(y) ?? []))
    y += block.height
    if (!beside) mapTop = y + 14
  }
  return { nodes, bottom: y, mapTop }
}

interface Stacked {
  before: number
  block: TextBlock
  /** It is narrow: the map may stand beside it. */
  beside?: boolean
  /** What stands on its right, given its upper edge. */
  more?(y: number): PictureNode[]
}

/** The headline alone, or an event's label with its finding. */
function plainBlocks(
  { finding, heading }: CardWords,
  looks: ReadonlyMap<string, StanceLook>,
  text: TextSetting,
  width: number,
  room: number,
): Stacked[] {
  const serif = { family: 'serif', weight: 600, line: 1.1, balanced: true, letterSpacing: -0.6 } as const
  if (finding === undefined) {
    return [
      {
        before: 12,
        block: fittedBlock(heading, serif, HEADLINE_SIZES, { width, height: room, lines: 2 }, text),
      },
    ]
  }
  const label = fittedBlock(heading, serif, LABEL_SIZES, { width, height: room / 2, lines: 1 }, text)
  const runs = finding.map(({ text: said, stance }): StyledRun => {
    const fill = stance === undefined ? undefined : looks.get(stance)?.text
    return fill === undefined ? { text: said } : { text: said, fill, weight: 600 }
  })
  const sans = { family: 'sans', weight: 400, line: 1.32, balanced: true } as const
  const left = room - label.height - 24
  return [
    { before: 12, block: label },
    { before: 14, block: fittedBlock(runs, sans, FINDING_SIZES, { width, height: left, lines: 4 }, text) },
  ]
}

/** A country's name with its stance, the words that colour it, and where they stand. */
function countryBlocks(
  { colouring, heading }: CardWords,
  looks: ReadonlyMap<string, StanceLook>,
  text: TextSetting,
  width: number,
  room: number,
  { story, theme, words }: CardSetting,
): Stacked[] {
  if (colouring === undefined) return []
  const { quotation, stance } = colouring
  const look = looks.get(stance)
  const label = story.stances.find(({ id }) => id === stance)?.label ?? ''
  const sans = { family: 'sans', weight: 600, line: 1.25 } as const
  const head = fittedBlock(heading, sans, NAME_SIZES, { width: width * 0.55, height: 90, lines: 1 }, text)
  const entry = stanceEntry({ stance, label, count: undefined }, look, 26, width - head.width - 28, text, 1)
  const more = (y: number) =>
    entryNodes(entry, SIDE + head.width + 28, y + (head.height - 26 * 1.3) / 2 + 2, text)
  const small = { family: 'sans', size: 22, weight: 400, line: 1.36, fill: theme.secondary } as const
  const place = textBlock(
    attributionOf(quotation, words),
    { ...small, lang: words.language },
    COLUMN,
    text,
    3,
  )
  const said: StyledRun[] = quotation.runs.map(({ mark, text }) => {
    const underline = mark === undefined ? undefined : looks.get(mark)?.text
    return underline === undefined ? { text } : { text, underline }
  })
  const serif = {
    family: 'serif',
    weight: 400,
    line: 1.28,
    balanced: true,
    lang: story.articleLanguage,
  } as const
  const left = room - head.height - 32
  const block = fittedBlock(said, serif, WORDS_SIZES, { width, height: left }, text)
  // Words are shown whole or not at all: cut short, they could say something else.
  if (!saysAll(block, said)) return [{ before: 18, block: head, more }]
  return [
    { before: 14, block: head, more },
    { before: 10, block },
    { before: 12, block: place, beside: true },
  ]
}

/** "said Wang Wenbin, … · Direct speech, sentences 9 and 10" */
function attributionOf(quotation: Quotation, words: Words): string {
  const parts = [quotation.attribution, quotation.speaker, quotationPlace(quotation, words)]
  return parts.filter(part => part !== undefined && part !== '').join(' · ')
}
