/** Mean width of a letter over its size, for a semibold sans; on the wide side, since fonts differ. */
const LETTER = 0.54
/** Wider ones: Cyrillic, and characters that fill a square. */
const CYRILLIC = 0.62
const SQUARE = 1.02

/** Width of a text in px, estimated by its letters. @param font its size, px */
export function textWidth(text: string, font: number): number {
  let width = 0
  for (const letter of text) {
    width += /\p{Script=Cyrillic}/u.test(letter)
      ? CYRILLIC
      : /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter)
        ? SQUARE
        : LETTER
  }
  return width * font
}
