import { characterName } from './characterName.ts'
import { type Comparable, comparable } from './comparable.ts'
import { isInside } from './placesIn.ts'

/** How much of what is alike stands before the place, characters. */
const LEADING = 16

/**
 * Tells where a text first differs from another, beyond typography: "they differ at character 5, after "Chin": "а" (U+0430) here,
 * "a" there". Undefined where they do not, or where one only goes on.
 * @param there what the other text is called: "in the article"
 */
export function firstDifference(text: string, other: string, there: string): string | undefined {
  const [mine, its] = [comparable(text), comparable(other)]
  let at = 0
  while (at < mine.text.length && mine.text[at] === its.text[at]) at += 1
  while (at > 0 && (isInside(mine, at) || isInside(its, at))) at -= 1
  if (at >= its.text.length && at >= mine.text.length) return undefined
  const start = mine.starts[at] ?? text.length
  const lead = text.slice(0, start).slice(-LEADING)
  const after = lead === '' ? '' : `, after "${lead}"`
  return `they differ at character ${start + 1}${after}: ${written(text, mine, at)} here, ${written(other, its, at)} ${there}`
}

/** The character of a text from which one of its comparable form comes. */
function written(text: string, { ends, starts }: Comparable, at: number): string {
  const character = text.slice(starts[at] ?? text.length, ends[at] ?? text.length)
  // A gap of several is told by the first that is no plain space.
  const told = /^\s+$/.test(character) ? (/[^ ]/u.exec(character)?.[0] ?? ' ') : character
  const count = [...told].length
  return count > 1 ? `"${told}"` : characterName(told)
}
