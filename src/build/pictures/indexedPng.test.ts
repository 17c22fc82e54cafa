import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { indexedPng } from './indexedPng.ts'

/** A picture whose every pixel is a colour, red green blue in one number. */
function pixels(colours: readonly number[]): Uint8Array {
  return Uint8Array.from(colours.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]))
}

/** The colours of a PNG with a palette, pixel by pixel. */
function read(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const parts = new Map<string, Uint8Array>()
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const data = png.subarray(at + 8, at + 8 + view.getUint32(at))
    parts.set(Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1'), data)
  }
  const size = parts.get('IHDR') ?? new Uint8Array(13)
  const width = new DataView(size.buffer, size.byteOffset).getUint32(0)
  const palette = parts.get('PLTE') ?? new Uint8Array()
  const rows = inflateSync(parts.get('IDAT') ?? new Uint8Array())
  return [...rows]
    .filter((_, at) => at % (width + 1) !== 0)
    .map(
      place =>
        ((palette[3 * place] ?? 0) << 16) |
        ((palette[3 * place + 1] ?? 0) << 8) |
        (palette[3 * place + 2] ?? 0),
    )
}

describe('a PNG with a palette', () => {
  test('keeps every colour where there are few', () => {
    const colours = [0xffffff, 0xc23b12, 0xc23b12, 0x174f8f, 0x000000, 0xffffff]
    expect(read(indexedPng(pixels(colours), 3, 2))).toEqual(colours)
  })

  test('takes the nearest of the most frequent where there are many', () => {
    const many = Array.from({ length: 300 }, (_, index) => ((index << 8) & 0xff00) | ((index >> 8) * 3))
    const colours = [...many, ...many.slice(0, 200), 0x00ff07, 0x00ff07]
    const shown = read(indexedPng(pixels(colours), colours.length, 1))
    expect(shown.slice(0, 200)).toEqual(colours.slice(0, 200))
    expect(new Set(shown).size).toBeLessThanOrEqual(256)
    for (const [at, colour] of shown.entries())
      expect(Math.abs((colour >> 8) - ((colours[at] ?? 0) >> 8))).toBeLessThan(60)
  })

  test('asks for as many pixels as its size says', () => {
    expect(() => indexedPng(pixels([0]), 2, 1)).toThrow(RangeError)
  })
})
