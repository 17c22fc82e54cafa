/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'
import type { Face, Measure } from './measure.ts'

/** A run of words of one look. */
export interface StyledRun {
  text: string
  /** Its own colour; the block's otherwise. */
  fill?: string
  weight?: Face['weight']
  /** Colour of a line under it. */
  underline?: string
}

/** A run on a line, with its width in px. */
export interface MeasuredRun extends StyledRun {
  width: number
}

/** One line of a block. */
export interface TextLine {
  runs: MeasuredRun[]
  width: number
}

/** A word, or a part of one: what no line is broken within. Words that touch are one. */
interface Piece {
  fragments: MeasuredRun[]
  /** px, without the space that may follow. */
  width: number
  space?: MeasuredRun
}

/** Made when it is wanted: its tables take a browser 20 ms to read. */
let graphemes: Intl.Segmenter | undefined

/**
 * The characters of a text as a reader counts them: no emoji or accent is torn apart. Firefox before 125 knows code points alone.
 */
export function charactersOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text]
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return [...graphemes.segment(text)].map(({ segment }) => segment)
}

/**
 * Breaks runs into lines no wider than `width`, px: where the rules of Unicode allow it in any script, or within a word that
 * is wider than a line. White space counts as one space, but for spaces that hold words together.
 */
export function breakLines(
  runs: readonly StyledRun[],
  face: Face,
  width: number,
  measure: Measure,
): TextLine[] {
  return linesOf(piecesOf(runs, face, width, measure), width)
}

/** Breaks into as few lines as `breakLines`, all about as long: for headlines, and against a lone last word. */
export function balanceLines(
  runs: readonly StyledRun[],
  face: Face,
  width: number,
  measure: Measure,
): TextLine[] {
  const pieces = piecesOf(runs, face, width, measure)
  const fewest = brokenInto(pieces, width).length
  let low = Math.max(width / 2, ...pieces.map(piece => piece.width))
  let high = width
  while (high - low > 4) {
    const middle = (low + high) / 2
    if (brokenInto(pieces, middle).length > fewest) low = middle
    else high = middle
  }
  return linesOf(pieces, high)
}

/** The lines up to the last that may stand, which ends in an ellipsis if something is left out. */
export function cutLines(
  lines: readonly TextLine[],
  most: number,
  face: Face,
  width: number,
  measure: Measure,
): TextLine[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  const last = kept.pop()
  if (last === undefined) return []
  const runs = last.runs.map(run => ({ ...run }))
  for (;;) {
    const run = runs.at(-1)
    if (run === undefined) return kept
    const text = `${run.text.trimEnd()}…`
    const before = runs.slice(0, -1)
    const line = lineOf([...before, { ...run, text, width: measure(text, { ...face, ...weightOf(run) }) }])
    if (line.width <= width) return [...kept, line]
    const shorter = charactersOf(run.text).slice(0, -1).join('')
    if (shorter === '') runs.pop()
    else run.text = shorter
  }
}

function piecesOf(runs: readonly StyledRun[], face: Face, width: number, measure: Measure): Piece[] {
  const styled = joined(runs)
  const pieces: Piece[] = []
  for (const { end, start } of unbroken(styled.map(({ text }) => text).join(''))) {
    let fresh = true
    let at = 0
    for (const run of styled) {
      const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
      at += run.text.length
      const wide = (part: string) => measure(part, { ...face, ...weightOf(run) })
      const word = text.trimEnd() === '' || !text.endsWith(' ') ? text.replace(/^ $/, '') : text.slice(0, -1)
      for (const fits of word === '' ? [] : shortened(word, width, wide)) {
        const fragment = { ...run, ...fits }
        const before = pieces.at(-1)
        if (!fresh && before !== undefined && before.width + fragment.width <= width) {
          before.fragments.push(fragment)
          before.width += fragment.width
        } else pieces.push({ fragments: [fragment], width: fragment.width })
        fresh = false
      }
      // A space belongs to the run it stands in: underlined within a clause, plain between two.
      const before = pieces.at(-1)
      if (text.length > word.length && before !== undefined)
        before.space = { ...run, text: ' ', width: wide(' ') }
    }
  }
  return pieces
}

/** White space at which a line may break; others, as between a number and its unit in French, hold words together. */
const SPACES = /[^\S\u00a0\u202f\u2007\ufeff]+/g

/** The runs with each white space as one space, none at the beginning. */
function joined(runs: readonly StyledRun[]): StyledRun[] {
  let open = true
  return runs.map(run => {
    const spaced = run.text.replace(SPACES, ' ')
    const text = open && spaced.startsWith(' ') ? spaced.slice(1) : spaced
    if (text !== '') open = text.endsWith(' ')
    return { ...run, text }
  })
}

/** The parts of a text between the places where a line may break, by the rules of Unicode (UAX 14). */
function unbroken(text: string): { start: number; end: number }[] {
  const breaker = new LineBreaker(text)
  const parts: { start: number; end: number }[] = []
  let start = 0
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    parts.push({ start, end: next.position })
    start = next.position
  }
  return parts
}

/** No word of a language is longer: it is not worth measuring whole. */
const LONGEST_WORD = 100

/** A word in parts that each fit on a line; mostly the word itself. */
function shortened(
  word: string,
  width: number,
  wide: (text: string) => number,
): Pick<MeasuredRun, 'text' | 'width'>[] {
  if (word.length <= LONGEST_WORD) {
    const whole = wide(word)
    if (whole <= width) return [{ text: word, width: whole }]
  }
  const parts: Pick<MeasuredRun, 'text' | 'width'>[] = []
  let part = ''
  let used = 0
  for (const character of charactersOf(word)) {
    const next = wide(character)
    // Letters by themselves may be narrower than side by side.
    if (part !== '' && used + next > width * 0.96) {
      parts.push({ text: part, width: used })
      part = ''
      used = 0
    }
    part += character
    used += next
  }
  return [...parts, { text: part, width: used }]
}

/** The pieces of each line. */
function brokenInto(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = []
  let used = 0
  for (const piece of pieces) {
    const line = lines.at(-1)
    const space = line?.at(-1)?.space?.width ?? 0
    if (line !== undefined && used + space + piece.width <= width) {
      line.push(piece)
      used += space + piece.width
    } else {
      lines.push([piece])
      used = piece.width
    }
  }
  return lines
}

function linesOf(pieces: readonly Piece[], width: number): TextLine[] {
  return brokenInto(pieces, width).map(line =>
    lineOf(
      line.flatMap(({ fragments, space }, index) =>
        space === undefined || index === line.length - 1 ? fragments : [...fragments, space],
      ),
    ),
  )
}

/** Runs as one line: neighbours of one look joined. */
function lineOf(fragments: readonly MeasuredRun[]): TextLine {
  const runs: MeasuredRun[] = []
  for (const fragment of fragments) {
    const last = runs.at(-1)
    if (last !== undefined && alike(last, fragment)) {
      last.text += fragment.text
      last.width += fragment.width
    } else runs.push({ ...fragment })
  }
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
}

function alike(a: StyledRun, b: StyledRun): boolean {
  return a.fill === b.fill && a.weight === b.weight && a.underline === b.underline
}

function weightOf({ weight }: StyledRun): Partial<Face> {
  return weight === undefined ? {} : { weight }
}
