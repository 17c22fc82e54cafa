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
import { BUILD_FONTS, fontFiles, fontMeasure } from './fontMeasure.ts'
import { indexedPng } from './indexedPng.ts'

/** A picture to share. */
export interface ShareCard {
  /** `map`, `at-start`, `at-usa`, `of-usa` … */
  name: string
  /** 1200 × 630 px. */
  png: Uint8Array
  /** The picture in words. */
  alt: string
}

/** Draws the pictures to share of a story: its page, each step, each country that it names. Same in, same bytes. */
export function shareCards(loaded: LoadedStory, outlines: Outlines): ShareCard[] {
  return cardTexts(loaded, outlines).map(({ card, svg }) => ({
    name: card.name,
    png: cardPng(svg),
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
    measure: fontMeasure(),
    fonts: BUILD_FONTS,
  }
  return cardWords(telling.story, timeline, words, nameOf).map(card => ({
    card,
    svg: svgText(cardNode(card, shapeStates(timeline, card.step), setting)),
  }))
}

function cardPng(svg: string): Uint8Array {
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: BUILD_FONTS.sans }
  const { height, pixels, width } = new Resvg(svg, { font }).render()
  return indexedPng(pixels, width, height)
}
