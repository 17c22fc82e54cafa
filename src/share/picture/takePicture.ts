import type { CountryCode } from '../../model/countryCode.ts'
import { plainText } from '../../model/richText.ts'
import type { Story } from '../../model/story.ts'
import { captionAt } from '../../scene/caption.ts'
import { colouringWords } from '../../scene/colouringWords.ts'
import { mapKey } from '../../scene/mapKey.ts'
import { standingTexts } from '../../scene/pageScene.ts'
import { LIGHT, type Theme } from '../../scene/palette.ts'
import { quotationPlace } from '../../scene/quotationPlace.ts'
import { PLAIN, type ShapeState, shapeStates, standingKey } from '../../scene/shapeStates.ts'
import { stanceCounts } from '../../scene/stanceCounts.ts'
import type { Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/words.ts'
import type { StyledRun } from './breakLines.ts'
import { entryNodes, keyEntry, keyHatch, type LegendEntry, stanceEntry } from './legendEntry.ts'
import { mapNodes } from './mapNodes.ts'
import { type FontLists, type Measure, SYSTEM_FONTS } from './measure.ts'
import { type PictureNode, pictureNode } from './pictureNode.ts'
import type { SeenMap } from './seenMap.ts'
import { type StanceLook, stanceLooks } from './stanceLooks.ts'
import { type BlockStyle, blockNodes, type TextSetting, textBlock } from './textBlock.ts'

/** What a picture of a view is made of. */
export interface PictureParts {
  story: Story
  timeline: Timeline
  /** With `notNamed`, `later`, `disputed`, `source`, `mapCredit` and the words of captions and quotations. */
  words: Words
  map: SeenMap
  nameOf(code: CountryCode): string
  /** Whether a code is a state: what is said of one that is not named differs from a territory. */
  isState(code: CountryCode): boolean
  place: { step: Step; country: CountryCode | null }
  /** Sentences of the border policy. */
  policy: readonly string[]
  /** The address of this view. */
  address: string
  measure: Measure
  fonts?: FontLists
  theme?: Theme
  /** px; 1200 unless told otherwise, 640 at least. */
  width?: number
}

/** The page's map is this wide on a desktop, px; a wider picture shows it enlarged. */
const MAP_DRAWN = 848
const LEAST_WIDTH = 640

/** What is seen, as one picture: its words, the map with names, the key, what it is not, and where it comes from. */
export function takePicture(parts: PictureParts): PictureNode {
  const { fonts = SYSTEM_FONTS, measure, place, story, theme = LIGHT, timeline, words } = parts
  const width = Math.max(LEAST_WIDTH, parts.width ?? 1200)
  const side = width < 900 ? 24 : 40
  const text: TextSetting = { measure, fonts, ink: theme.ink }
  const looks = stanceLooks(story, theme)
  const states = shapeStates(timeline, place.step)
  const page = pageOf(side, width - 2 * side, text)

  headWords(parts, looks, theme).forEach(page.add)
  page.gap(16)
  const drawn = Math.min(MAP_DRAWN, width - 2 * side)
  const scale = (width - 2 * side) / drawn
  const drawing = { states, chosen: place.country, looks, theme, fonts, width: drawn }
  // Names may stand above a small map.
  if (drawn < 720) page.gap(26 * scale)
  page.draw(
    (x, y) => [
      pictureNode(
        'g',
        { transform: `translate(${x} ${y.toFixed(2)}) scale(${scale.toFixed(4)})` },
        mapNodes(parts.map, drawing),
      ),
    ],
    (parts.map.height / parts.map.width) * drawn * scale,
  )
  page.gap(24)
  page.row(
    stanceCounts(story, timeline, place.step).map(count =>
      stanceEntry(count, looks.get(count.stance), 20, width - 2 * side, text),
    ),
  )
  page.gap(6)
  page.row(mapKey(states, story, words).map(entry => keyEntry(entry, theme, 18, width - 2 * side, text)))
  if (place.country !== null) {
    page.gap(30)
    countryWords(parts, place.country, looks, theme, states).forEach(page.add)
  }
  page.gap(28)
  page.draw((x, y) => [pictureNode('rect', { x, y, width: width - 2 * side, height: 1, fill: theme.ink })], 1)
  page.gap(14)
  footWords(parts, theme).forEach(page.add)

  const height = Math.ceil(page.bottom() + side - 8)
  return pictureNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: words.language,
    },
    [
      pictureNode('title', {}, [titleOf(parts)]),
      pictureNode('desc', {}, [description(parts, states)]),
      pictureNode('defs', {}, [keyHatch(theme)]),
      pictureNode('rect', { width, height, fill: theme.page }),
      ...page.nodes,
    ],
  )
}

/** Words to be set below what stands already. */
interface Paragraph {
  before: number
  runs: string | readonly StyledRun[]
  style: BlockStyle
}

/** A column that fills from above. */
function pageOf(x: number, width: number, text: TextSetting) {
  const nodes: PictureNode[] = []
  let y = 32
  return {
    nodes,
    bottom: () => y,
    gap(px: number) {
      y += px
    },
    draw(draw: (x: number, y: number) => PictureNode[], height: number) {
      nodes.push(...draw(x, y))
      y += height
    },
    add({ before, runs, style }: Paragraph) {
      const block = textBlock(runs, style, width, text)
      y += before
      nodes.push(...blockNodes(block, x, y, text))
      y += block.height
    },
    /** Entries side by side, in as many lines as they need. */
    row(entries: readonly LegendEntry[]) {
      let left = x
      let height = 0
      for (const entry of entries) {
        const wide = entry.words.width + 1.36 * entry.words.style.size
        if (left > x && left + wide > x + width) {
          left = x
          y += height + 4
          height = 0
        }
        nodes.push(...entryNodes(entry, left, y, text))
        left += wide + 28
        height = Math.max(height, entry.words.height)
      }
      y += height
    },
  }
}

function headWords(
  { place, story }: PictureParts,
  looks: ReadonlyMap<string, StanceLook>,
  theme: Theme,
): Paragraph[] {
  const finding = (story.events[place.step - 1] ?? story.start).finding
  const runs = finding.map(({ stance, text }): StyledRun => {
    const colour = stance === undefined ? undefined : looks.get(stance)?.text
    return colour === undefined ? { text } : { text, fill: colour, weight: 600 }
  })
  return [
    {
      before: 0,
      runs: story.words.kicker,
      style: { family: 'sans', size: 18, weight: 600, line: 1.3, fill: theme.secondary },
    },
    {
      before: 8,
      runs: story.words.headline,
      style: { family: 'serif', size: 46, weight: 600, line: 1.14, balanced: true },
    },
    { before: 12, runs, style: { family: 'sans', size: 25, weight: 400, line: 1.4, balanced: true } },
  ]
}

/** A chosen country: its name, its stance, the words that colour it; or that there are none. */
function countryWords(
  parts: PictureParts,
  code: CountryCode,
  looks: ReadonlyMap<string, StanceLook>,
  theme: Theme,
  states: ReadonlyMap<CountryCode, ShapeState>,
): Paragraph[] {
  const { isState, nameOf, place, story, timeline, words } = parts
  const state = states.get(code) ?? PLAIN
  const texts: Readonly<Record<string, string>> = standingTexts(story, words)
  const small = { family: 'sans', size: 18, weight: 400, line: 1.4, fill: theme.secondary } as const
  const name = { family: 'sans', size: 26, weight: 600, line: 1.3 } as const
  const stance = {
    family: 'sans',
    size: 18,
    weight: 600,
    line: 1.4,
    fill: looks.get(state.stance)?.text ?? theme.secondary,
  } as const
  const head: Paragraph[] = [
    { before: 0, runs: nameOf(code), style: name },
    { before: 2, runs: texts[standingKey(state)] ?? '', style: stance },
  ]
  const colouring = colouringWords(story, timeline, place.step, code)
  if (colouring === undefined) {
    if (state.later || state.stance !== 'none') return head
    return [
      ...head,
      { before: 8, runs: isState(code) ? words.notNamedMeans : words.notNamedPlace, style: small },
    ]
  }
  const { quotation } = colouring
  const said = quotation.runs.map(({ mark, text }): StyledRun => {
    const underline = mark === undefined ? undefined : looks.get(mark)?.text
    return underline === undefined ? { text } : { text, underline }
  })
  const lang = story.articleLanguage
  const by = [quotation.attribution, quotation.speaker].filter(part => part !== undefined)
  return [
    ...head,
    {
      before: 10,
      runs: said,
      style: { family: 'serif', size: 28, weight: 400, line: 1.45, balanced: true, lang },
    },
    ...by.map(runs => ({ before: 6, runs, style: { ...small, lang } })),
    { before: 6, runs: quotationPlace(quotation, words), style: small },
  ]
}

function footWords({ address, policy, story, words }: PictureParts, theme: Theme): Paragraph[] {
  const note = { family: 'sans', size: 17, weight: 400, line: 1.42, fill: theme.secondary } as const
  const { definition, notFullList } = story.words
  const source = `${fill(words.source, { publisher: story.publisher })}, ${story.address}`
  return [
    { before: 0, runs: notFullList, style: { ...note, weight: 600, fill: theme.ink } },
    { before: 6, runs: definition, style: note },
    { before: 6, runs: [story.territoryNote, ...policy].join(' '), style: note },
    { before: 6, runs: source, style: note },
    { before: 2, runs: `${words.mapCredit} · ${address}`, style: note },
  ]
}

function titleOf({ nameOf, place, story, timeline, words }: PictureParts): string {
  const { label } = captionAt(story, timeline, words, place.step)
  return [story.words.headline, label, ...(place.country === null ? [] : [nameOf(place.country)])].join(' – ')
}

/** The picture in words: the finding, and the standing of every country that the story names. */
function description(
  { nameOf, place, story, words }: PictureParts,
  states: ReadonlyMap<CountryCode, ShapeState>,
): string {
  const texts: Readonly<Record<string, string>> = standingTexts(story, words)
  const finding = plainText((story.events[place.step - 1] ?? story.start).finding)
  const standings = story.countries.map(
    ({ code }) => `${nameOf(code)}: ${texts[standingKey(states.get(code) ?? PLAIN)]}.`,
  )
  return [`${story.words.kicker}.`, finding, ...standings, story.words.notFullList].join(' ')
}
