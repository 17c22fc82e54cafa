import { type Comparable, comparable } from './comparable.ts'

/** Where words stand in a text: offsets into it. */
export interface Place {
  start: number
  end: number
}

/** Returns every place of a text where words stand, whatever their typography. Words of a place may be parts of longer ones. */
export function placesIn(text: string, words: string): Place[] {
  const there = comparable(text)
  const sought = comparable(words.trim()).text
  const places: Place[] = []
  if (sought === '') return places
  for (let at = findIn(there, sought, 0); at >= 0; at = findIn(there, sought, at + 1)) {
    places.push({ start: there.starts[at] ?? 0, end: there.ends[at + sought.length - 1] ?? 0 })
  }
  return places
}

/** Returns where comparable words begin in a comparable text, or -1. A letter is never found without its marks. */
export function findIn(there: Comparable, sought: string, from: number): number {
  for (let at = there.text.indexOf(sought, from); at >= 0; at = there.text.indexOf(sought, at + 1)) {
    if (!isInside(there, at) && !isInside(there, at + sought.length)) return at
  }
  return -1
}

/** Whether a place lies within what is written as one character. */
export function isInside({ starts }: Comparable, at: number): boolean {
  return at > 0 && at < starts.length && starts[at] === starts[at - 1]
}
