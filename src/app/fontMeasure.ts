import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font } from 'opentype.js'
import type { Face, FontLists, Measure } from '../share/picture/measure.ts'

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

/** Measures with those files: advances and kerning. A letter that they do not have counts as wide as it is high. */
export function fontMeasure(): Measure {
  const fonts = new Map<string, Font>()
  const fontOf = ({ family, weight }: Face): Font => {
    const key = `${family} ${weight}` as const
    const known = fonts.get(key)
    if (known !== undefined) return known
    const { buffer, byteOffset, byteLength } = readFileSync(resolve(FILES[key]))
    const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength))
    fonts.set(key, font)
    return font
  }
  return (text, face) => {
    const font = fontOf(face)
    let units = 0
    let before: ReturnType<Font['charToGlyph']> | undefined
    for (const character of text) {
      const glyph = font.charToGlyph(character)
      if (before !== undefined) units += font.getKerningValue(before, glyph)
      units += glyph.index === 0 ? font.unitsPerEm : (glyph.advanceWidth ?? font.unitsPerEm)
      before = glyph
    }
    return (units / font.unitsPerEm) * face.size
  }
}
