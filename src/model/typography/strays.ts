import { characterName } from './characterName.ts'
import { mangledWords } from './mangledWords.ts'

/** Something in a text that is no text, with its place. */
export interface Stray {
  start: number
  end: number
  /** What it is, in an editor's words: equal for all of one kind. */
  found: string
  /** What to do. */
  expected: string
}

const REMOVE = 'words alone: take it out'
const OTHER_KINDS = 'words alone: in their place what the article says'

/** Scripts that are written from right to left: in them a mark of direction may be needed. */
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u
/** Scripts in which a joiner between two letters changes how they are written. */
const JOINED =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{M}]/u
const PICTURE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u

/** Format characters that belong to the numbers of Arabic and of some other scripts, and the soft hyphen. */
const OF_NUMBERS = /[\u00AD\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u

/** Controls but the tab and line breaks, separators that are none, what has no width, private and lost characters, blank letters. */
const CHARACTER =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115F\u1160\u180E\u3164\uFFA0\uFFFC\uFFFD]|\u034F|\p{Noncharacter_Code_Point}/gu
const ENTITY =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|lt|gt|[a-z][a-z]{2,30}\d{0,2});|&(?:amp|nbsp|quot|apos|lt|gt|#\d{2,5})(?![\w=;])/gi
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--|-->|<!doctype|<!\[CDATA\[/gi

/** Returns all that is no text in a text, in reading order: characters that cannot be words, marks of HTML, letters read in a wrong encoding. */
export function strays(text: string): Stray[] {
  const found: Stray[] = []
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    if (OF_NUMBERS.test(character) || isInPlace(text, character, index)) continue
    const expected = character === '\uFFFD' ? OTHER_KINDS : REMOVE
    found.push({ start: index, end: index + character.length, found: characterName(character), expected })
  }
  for (const { 0: entity, index } of text.matchAll(ENTITY)) {
    const expected = 'the character itself: this is how HTML writes one'
    found.push({ start: index, end: index + entity.length, found: `"${entity}"`, expected })
  }
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    found.push({
      start: index,
      end: index + tag.length,
      found: `"${tag}"`,
      expected: 'words alone, without marks of HTML',
    })
  }
  for (const { start, end } of mangledWords(text)) {
    const expected =
      'the words as they were: these were read in a wrong encoding; copy them anew, or save their file as UTF-8'
    found.push({ start, end, found: `"${text.slice(start, end)}"`, expected })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether a mark without width has a use where it stands. */
function isInPlace(text: string, character: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  const after = text.slice(index + character.length)
  if (/[\u061C\u200E\u200F]/.test(character)) return RIGHT_TO_LEFT.test(text)
  if (/[\u{E0020}-\u{E007F}]/u.test(character))
    return /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(0, index))
  if (character === '\u200D' && PICTURE.test(before)) return /^\p{Extended_Pictographic}/u.test(after)
  if (/[\u200C\u200D]/.test(character)) {
    const [last = ''] = /.$/su.exec(before) ?? []
    return JOINED.test(last) && !/\p{Script=Latin}/u.test(last)
  }
  return false
}
