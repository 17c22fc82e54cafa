import { lettersOf } from './lettersOf.ts'

/** What no font draws and no reader sees: spaces, marks of direction, joiners, variation selectors. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u

/** Returns the letters of a text that none of some font files draws, each once, in their order. */
export function missingLetters(text: string, files: readonly string[]): string[] {
  const fonts = files.map(lettersOf)
  return [...new Set(text)].filter(
    letter => !UNSEEN.test(letter) && !fonts.some(draws => draws(letter.codePointAt(0) ?? 0)),
  )
}
