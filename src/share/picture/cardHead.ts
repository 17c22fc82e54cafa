import type { CardWords } from '../../scene/quotes/cardWords.ts'
import { attributionText } from '../../scene/quotes/quotationPlace.ts'
import { whoBefore } from '../../scene/quotes/whoSpeaks.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { CARD, type CardSetting, COLUMN, MARGIN } from './cardSetting.ts'
import { entryNodes, stanceEntry } from './legendEntry.ts'
import type { PictureNode } from './pictureNode.ts'
import type { StanceLook } from './stanceLooks.ts'
import type { StyledRun } from './text/breakLines.ts'
import {
  blockNodes,
  fittedBlock,
  saysAll,
  type TextBlock,
  type TextSetting,
  textBlock,
} from './text/textBlock.ts'

/** The least that is left for the map, px. */
const LEAST_MAP = 262
const HEADLINE_SIZES = [72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 34, 30, 26]
const LABEL_SIZES = [58, 52, 46, 42, 38, 34, 30, 26]
const FINDING_SIZES = [36, 34, 32, 30, 26, 24]
const WORDS_SIZES = [44, 42, 40, 38, 36, 34, 32, 30, 28]
const NAME_SIZES = [34, 30, 26]

/** What stands above the map of a card. */
export interface CardHead {
  nodes: PictureNode[]
  /** Where it ends, px. */
  bottom: number
  /** Where the map may begin, px. */
  mapTop: number
}

/** The words above the map: the headline, an event with its finding, or a country with the words that colour it. */
export function cardHead(
  card: CardWords,
  looks: ReadonlyMap<string, StanceLook>,
  text: TextSetting,
  setting: CardSetting,
): CardHead {
  const { story, theme } = setting
  const width = CARD.width - 2 * MARGIN.side
  const small = { family: 'sans', size: 22, weight: 400, line: 1.3, fill: theme.secondary } as const
  const number = card.number === undefined ? undefined : textBlock(card.number, small, width / 3, text, 1)
  const kicker = textBlock(story.words.kicker, small, width - (number ? number.width + 40 : 0), text, 1)
  const nodes = blockNodes(kicker, MARGIN.side, MARGIN.top, text)
  if (number) nodes.push(...blockNodes(number, CARD.width - MARGIN.side - number.width, MARGIN.top, text))
  const room = CARD.height - LEAST_MAP - MARGIN.top - kicker.height
  const blocks =
    card.colouring === undefined
      ? plainBlocks(card, looks, text, width, room)
      : countryBlocks(card, looks, text, width, room, setting)
  let y = MARGIN.top + kicker.height
  let mapTop = y
  for (const { before, beside, block, more } of blocks) {
    y += before
    nodes.push(...blockNodes(block, MARGIN.side, y, text), ...(more?.(y) ?? []))
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
  const label = standingTexts(story, words)[stance] ?? ''
  const sans = { family: 'sans', weight: 600, line: 1.25 } as const
  const head = fittedBlock(heading, sans, NAME_SIZES, { width: width * 0.55, height: 90, lines: 1 }, text)
  const entry = stanceEntry({ stance, label, count: undefined }, look, 26, width - head.width - 28, text, 1)
  const more = (y: number) =>
    entryNodes(entry, MARGIN.side + head.width + 28, y + (head.height - 26 * 1.3) / 2 + 2, text)
  const small = { family: 'sans', size: 22, weight: 400, line: 1.36, fill: theme.secondary } as const
  const place = textBlock(
    attributionText(quotation, words),
    { ...small, lang: words.language },
    COLUMN,
    text,
    3,
  )
  const who = whoBefore(quotation.who)
  const said: StyledRun[] = [
    ...(who ? [{ text: who, fill: theme.secondary }] : []),
    ...quotation.runs.map(({ mark, text }) => {
      const underline = mark === undefined ? undefined : looks.get(mark)?.text
      return underline === undefined ? { text } : { text, underline }
    }),
  ]
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
