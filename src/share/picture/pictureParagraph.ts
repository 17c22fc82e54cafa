import type { CountryCode } from '../../model/country/countryCode.ts'
import { PLAIN, type ShapeState } from '../../scene/map/shapeStates.ts'
import type { Theme } from '../../scene/palette.ts'
import { colouringWords } from '../../scene/quotes/colouringWords.ts'
import { attributionText } from '../../scene/quotes/quotationPlace.ts'
import { whoBefore } from '../../scene/quotes/whoSpeaks.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { fill } from '../../words/fill.ts'
import { pictureFinding } from './pictureFinding.ts'
import type { PictureParts } from './pictureParts.ts'
import type { StanceLook } from './stanceLooks.ts'
import type { StyledRun } from './text/breakLines.ts'
import type { BlockStyle } from './text/textBlock.ts'

/** Words to be set below what stands already. */
export interface PictureParagraph {
  before: number
  runs: string | readonly StyledRun[]
  style: BlockStyle
}

/** Kicker, headline and the finding of the step. */
export function headWords(
  parts: PictureParts,
  looks: ReadonlyMap<string, StanceLook>,
  theme: Theme,
): PictureParagraph[] {
  const { story } = parts
  const runs = pictureFinding(parts).map(({ stance, text }): StyledRun => {
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
    ...(runs.length === 0
      ? []
      : [
          {
            before: 12,
            runs,
            style: { family: 'sans', size: 25, weight: 400, line: 1.4, balanced: true } as const,
          },
        ]),
  ]
}

/** A chosen country: its name, its stance, the words that colour it; or that there are none. */
export function countryWords(
  parts: PictureParts,
  code: CountryCode,
  looks: ReadonlyMap<string, StanceLook>,
  theme: Theme,
  states: ReadonlyMap<CountryCode, ShapeState>,
): PictureParagraph[] {
  const { isState, nameOf, place, story, timeline, words } = parts
  const state = states.get(code) ?? PLAIN
  const texts = standingTexts(story, words)
  const small = { family: 'sans', size: 18, weight: 400, line: 1.4, fill: theme.secondary } as const
  const name = { family: 'sans', size: 26, weight: 600, line: 1.3 } as const
  const stance = {
    family: 'sans',
    size: 18,
    weight: 600,
    line: 1.4,
    fill: looks.get(state.stance)?.text ?? theme.secondary,
  } as const
  const head: PictureParagraph[] = [
    { before: 0, runs: nameOf(code), style: name },
    { before: 2, runs: texts[state.key] ?? '', style: stance },
  ]
  const colouring = colouringWords(story, timeline, place.step, code)
  if (colouring === undefined) {
    if (state.later || state.stance !== 'none') return head
    return [
      ...head,
      {
        before: 8,
        runs: story.spokenOf.includes(code)
          ? words.spokenMeans
          : isState(code)
            ? words.notNamedMeans
            : words.notNamedPlace,
        style: small,
      },
    ]
  }
  const { quotation } = colouring
  const said = quotation.runs.map(({ mark, text }): StyledRun => {
    const underline = mark === undefined ? undefined : looks.get(mark)?.text
    return underline === undefined ? { text } : { text, underline }
  })
  const lang = story.articleLanguage
  const who = whoBefore(quotation.who)
  return [
    ...head,
    {
      before: 10,
      runs: who ? [{ text: who, fill: theme.secondary }, ...said] : said,
      style: { family: 'serif', size: 28, weight: 400, line: 1.45, balanced: true, lang },
    },
    { before: 6, runs: attributionText(quotation, words), style: small },
  ]
}

/** What it is not, what the words mean, borders, source and address. */
export function footWords({ address, policy, story, words }: PictureParts, theme: Theme): PictureParagraph[] {
  const note = { family: 'sans', size: 17, weight: 400, line: 1.42, fill: theme.secondary } as const
  const { definition, notFullList } = story.words
  const publisher = fill(words.source, { publisher: story.publisher })
  const source = fill(words.listed, { a: publisher, b: story.address })
  return [
    { before: 0, runs: notFullList, style: { ...note, weight: 600, fill: theme.ink } },
    { before: 6, runs: definition, style: note },
    { before: 6, runs: [story.territoryNote, ...policy].join(' '), style: note },
    { before: 6, runs: source, style: note },
    { before: 2, runs: `${words.mapCredit} · ${address}`, style: note },
  ]
}
