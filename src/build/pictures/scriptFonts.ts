import { createRequire } from 'node:module'
import type { Face } from '../../share/picture/text/measure.ts'

/** A font for scripts that the families of the pictures lack. */
export interface ScriptFont {
  /** As its files name it. */
  family: string
  /** The scripts whose languages are set in it. */
  scripts: readonly string[]
  /** The letters for which it stands in where a text is set in another. */
  letters: RegExp
  /** Its file of a weight, an absolute path. */
  file(weight: Face['weight']): string
}

const resolve = createRequire(import.meta.url).resolve

/** A family of Noto (SIL Open Font License 1.1). One serves for serif and sans: the page's serif is of Latin and its kin. */
function noto(family: string, scripts: readonly string[], letters: RegExp): ScriptFont {
  const name = family.replaceAll(' ', '')
  const folder = family.toLowerCase().replaceAll(' ', '-')
  return {
    family,
    scripts,
    letters,
    file(weight) {
      const style = weight === 400 ? '400Regular' : '600SemiBold'
      return resolve(`@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`)
    },
  }
}

/** The fonts that the build has beside the two families of the pictures. */
export const SCRIPT_FONTS: readonly ScriptFont[] = [
  noto('Noto Sans Arabic', ['Arab'], /[\p{Script=Arabic}\ufb50-\ufdff\ufe70-\ufeff]/u),
  noto('Noto Sans Hebrew', ['Hebr'], /\p{Script=Hebrew}/u),
  noto('Noto Sans Devanagari', ['Deva'], /[\p{Script=Devanagari}\u0964\u0965]/u),
  noto(
    'Noto Sans SC',
    ['Hans', 'Hant', 'Jpan'],
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fc\uff00-\uffef]/u,
  ),
]

/** Returns the font in which a language is set; undefined where the families of the pictures have its script. */
export function scriptFontOf(language: string): ScriptFont | undefined {
  const script = new Intl.Locale(language).maximize().script ?? ''
  return SCRIPT_FONTS.find(({ scripts }) => scripts.includes(script))
}
