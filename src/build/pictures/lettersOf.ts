import { readFileSync } from 'node:fs'

/** Ranges of code points, first and last. */
type Ranges = readonly (readonly [number, number])[]

const known = new Map<string, Ranges>()

/** Returns whether a font file (TrueType or OpenType) draws a code point. A file is read once. */
export function lettersOf(file: string): (codePoint: number) => boolean {
  const ranges = known.get(file) ?? rangesOf(readFileSync(file))
  known.set(file, ranges)
  return codePoint => ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
}

/** The code points of the table `cmap`, formats 4 and 12: all that fonts of today have. */
function rangesOf(font: Buffer): Ranges {
  const tables = font.readUInt16BE(4)
  const record = Array.from({ length: tables }, (_, index) => 12 + index * 16).find(
    at => font.toString('latin1', at, at + 4) === 'cmap',
  )
  if (record === undefined) return []
  const cmap = font.readUInt32BE(record + 8)
  return Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(at)
    return format === 4 ? segments(font, at) : format === 12 ? groups(font, at) : []
  }).flat()
}

function segments(font: Buffer, at: number): Ranges {
  const count = font.readUInt16BE(at + 6) / 2
  const value = (list: number, index: number) =>
    font.readUInt16BE(at + 14 + (list * count + index) * 2 + (list > 0 ? 2 : 0))
  return Array.from({ length: count }, (_, index) => [value(1, index), value(0, index)] as const)
    .flatMap(([first, last], index) => pieces(font, at, count, index, first, last))
    .filter(([first]) => first !== 0xffff)
}

/** A segment may hold code points that have no glyph. */
function pieces(font: Buffer, at: number, count: number, index: number, first: number, last: number): Ranges {
  const place = at + 16 + (3 * count + index) * 2
  const offset = font.readUInt16BE(place)
  if (offset === 0) return [[first, last]]
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
    .filter((_, step) => font.readUInt16BE(place + offset + step * 2) !== 0)
    .map(codePoint => [codePoint, codePoint] as const)
}

function groups(font: Buffer, at: number): Ranges {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const
  })
}
