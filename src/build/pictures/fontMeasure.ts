import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { pictureNode } from '../../share/picture/pictureNode.ts'
import { svgText } from '../../share/picture/svgText.ts'
import type { Face, FontLists, Measure } from '../../share/picture/text/measure.ts'

/** The families of the pictures made at build, as their font files name them. */
export const BUILD_FONTS: FontLists = { serif: 'Source Serif 4', sans: 'Inter' }

const FILES = {
  'serif 400': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif 600': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'sans 400': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'sans 600': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
} as const

const resolve = createRequire(import.meta.url).resolve

/** The font files of the pictures made at build (SIL Open Font License 1.1), absolute paths. */
export function fontFiles(): string[] {
  return Object.values(FILES).map(file => resolve(file))
}

/** Size at which words are measured, px; widths grow with the size. */
const AT = 100

/**
 * Measures with those files and with what draws the pictures: its kerning and ligatures are counted, so a line under a
 * clause ends where the clause does. A word is measured once.
 */
export function fontMeasure(): Measure {
  const known = new Map<string, number>()
  const inkOf: typeof inkWidth = (text, family, weight) => {
    const key = `${family} ${weight} ${text}`
    const width = known.get(key) ?? inkWidth(text, family, weight)
    known.set(key, width)
    return width
  }
  return (text, { family, size, weight }) =>
    ((inkOf(`|${text}|`, family, weight) - inkOf('||', family, weight)) / AT) * size
}

/** How wide the ink of a text is, px. It stands between two bars, so that its own spaces count. */
function inkWidth(text: string, family: Face['family'], weight: Face['weight']): number {
  const face = { 'font-family': BUILD_FONTS[family], 'font-size': AT, 'font-weight': weight }
  const svg = pictureNode('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [pictureNode('text', face, [text])])
  const font = { fontFiles: [resolve(FILES[`${family} ${weight}`])], loadSystemFonts: false }
  return new Resvg(svgText(svg), { font }).getBBox()?.width ?? 0
}
