import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { pictureNode } from '../../share/picture/pictureNode.ts'
import { svgText } from '../../share/picture/svgText.ts'
import type { Face, FontLists, Measure } from '../../share/picture/text/measure.ts'
import { SCRIPT_FONTS, scriptFontOf } from './scriptFonts.ts'

/** The families of the pictures made at build, as their font files name them. */
export const BUILD_FONTS: FontLists = { serif: 'Source Serif 4', sans: 'Inter' }

/** Where a letter is missing, the first of these that has it stands in: the sans ones first. */
const FILES = {
  'sans 400': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'sans 600': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  'serif 400': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif 600': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const

const resolve = createRequire(import.meta.url).resolve

/** Returns the families in which the words of a language are set: those of its script. */
export function buildFontsOf(language: string): FontLists {
  const font = scriptFontOf(language)
  return font === undefined ? BUILD_FONTS : { serif: font.family, sans: font.family }
}

/**
 * The font files of a picture made at build (SIL Open Font License 1.1), absolute paths.
 * @param text what it says
 * @param languages in whose fonts its words are set
 */
export function fontFiles(text = '', languages: readonly string[] = []): string[] {
  const set = languages.map(scriptFontOf)
  const own = SCRIPT_FONTS.filter(font => font.letters.test(text) || set.includes(font))
  return [
    ...Object.values(FILES).map(file => resolve(file)),
    ...own.flatMap(font => [font.file(400), font.file(600)]),
  ]
}

/** Size at which words are measured, px; widths grow with the size. */
const AT = 100

/** Letters that are as wide as high, with no kerning between them. */
const SQUARE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，：；！？]+$/u

/**
 * Measures with those files and with what draws the pictures: its kerning and ligatures are counted, so a line under a
 * clause ends where the clause does. A word is measured once.
 * @param language of the picture: words without a language of their own are set in its fonts
 */
export function fontMeasure(language = 'en'): Measure {
  const known = new Map<string, number>()
  return (text, { family, lang = language, size, weight }) => {
    const font = scriptFontOf(lang)?.family ?? BUILD_FONTS[family]
    if (font === 'Noto Sans SC' && SQUARE.test(text)) return [...text].length * size
    const inkOf = (text: string) => {
      const key = `${font} ${weight} ${text}`
      const width = known.get(key) ?? inkWidth(text, font, { family, lang, weight })
      known.set(key, width)
      return width
    }
    return ((inkOf(`|${text}|`) - inkOf('||')) / AT) * size
  }
}

/** How wide the ink of a text is, px. It stands between two bars, so that its own spaces count. */
function inkWidth(
  text: string,
  font: string,
  { family, lang, weight }: Pick<Face, 'family' | 'weight'> & { lang: string },
): number {
  const face = { 'font-family': font, 'font-size': AT, 'font-weight': weight }
  const svg = pictureNode('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [pictureNode('text', face, [text])])
  const own = scriptFontOf(lang)?.file(weight) ?? resolve(FILES[`${family} ${weight}`])
  // In the order of the picture's files, so that the same one stands in for a letter that is missing.
  const others =
    own.includes('noto') || !/^[\p{ASCII}\p{Script=Latin}\p{Script=Cyrillic}\p{P}\p{Z}]*$/u.test(text)
  const files = others ? fontFiles(text, [lang]) : [own]
  const drawn = new Resvg(svgText(svg), { font: { fontFiles: files, loadSystemFonts: false } })
  return drawn.getBBox()?.width ?? 0
}
