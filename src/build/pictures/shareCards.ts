import { Resvg } from '@resvg/resvg-js'
import type { Outlines } from '../../geo/drawOutlines.ts'
import { mapScene } from '../../scene/map/mapScene.ts'
import { shapeStates } from '../../scene/map/shapeStates.ts'
import { LIGHT } from '../../scene/palette.ts'
import { type CardWords, cardWords } from '../../scene/quotes/cardWords.ts'
import { cardNode } from '../../share/picture/cardNode.ts'
import type { CardSetting } from '../../share/picture/cardSetting.ts'
import { svgText } from '../../share/picture/svgText.ts'
import type { LoadedStory } from '../story/loadStory.ts'
import { BUILD_FONTS, buildFontsOf, fontFiles, fontMeasure } from './fontMeasure.ts'
import { indexedPng } from './indexedPng.ts'
import { missingLetters } from './missingLetters.ts'

/** A picture to share. */
export interface ShareCard {
  /** `map`, `at-start`, `at-usa`, `of-usa` … */
  name: string
  /** 1200 × 630 px. */
  png: Uint8Array
  /** The picture in words. */
  alt: string
}

/**
 * Draws the pictures to share of a story: its page, each step, each country that it names. Same in, same bytes.
 * Throws an Error that names the letters which no font has: boxes would be drawn for them.
 */
export function shareCards(loaded: LoadedStory, outlines: Outlines): ShareCard[] {
  return cardTexts(loaded, outlines).map(({ card, svg }) => ({
    name: card.name,
    png: cardPng(svg, card.name, [loaded.story.language, loaded.story.articleLanguage]),
    alt: card.alt,
  }))
}

/** The cards as SVG, for `shareCards` and for review. */
export function cardTexts(
  { story, telling }: LoadedStory,
  outlines: Outlines,
): { card: CardWords; svg: string }[] {
  const { nameOf, timeline, words } = telling
  const setting: CardSetting = {
    ...telling,
    // As in a frame, names keep inside the map's own height.
    map: mapScene(story, outlines, telling, 'embed'),
    theme: LIGHT,
    measure: fontMeasure(words.language),
    fonts: buildFontsOf(words.language),
    fontsOf: buildFontsOf,
    marksDirection: true,
  }
  return cardWords(telling.story, timeline, words, nameOf).map(card => ({
    card,
    svg: svgText(cardNode(card, shapeStates(timeline, card.step), setting)),
  }))
}

function cardPng(svg: string, name: string, languages: readonly string[]): Uint8Array {
  const text = drawnText(svg)
  const files = fontFiles(text, languages)
  const missing = missingLetters(text, files)
  if (missing.length > 0) throw new Error(missingText(missing, name))
  const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: BUILD_FONTS.sans }
  const { height, pixels, width } = new Resvg(svg, { font }).render()
  return indexedPng(pixels, width, height)
}

/** The words that a picture draws: its title is not among them. */
function drawnText(svg: string): string {
  return [...svg.matchAll(/<(text|tspan)\b[^>]*>([^<]*)/g)].map(([, , words = '']) => words).join(' ')
}

/** "No font of the pictures has the letters 한 (U+D55C) …" */
function missingText(missing: readonly string[], name: string): string {
  const letters = missing.map(
    letter => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  )
  return (
    `pictures/${name}.png: no font of the build has ${letters.join(', ')}. ` +
    'Add one for their script to src/build/pictures/scriptFonts.ts, from a package in devDependencies.'
  )
}
