import { afterEach, describe, expect, test, vi } from 'vitest'
import { canvasScale, svgToPng } from './svgToPng.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser that loads any picture, or none, and whose canvas gives what it is told to. */
function browser({ reads = true, gives = new Blob(['png']) as Blob | null } = {}) {
  const seen = { address: '', size: [0, 0] }
  class FakeImage {
    onload?: () => void
    onerror?: () => void
    set src(address: string) {
      seen.address = address
      queueMicrotask(() => (reads ? this.onload?.() : this.onerror?.()))
    }
  }
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => ({
      drawImage: (_: unknown, __: number, ___: number, width: number, height: number) => {
        seen.size = [width, height]
      },
    }),
    toBlob: (done: (blob: Blob | null) => void) => done(gives),
  }
  vi.stubGlobal('Image', FakeImage)
  vi.stubGlobal('document', { createElement: () => canvas })
  return { seen, canvas }
}

const SIZE = { width: 1200, height: 1000 }

describe('a picture as PNG', () => {
  test('is drawn at twice its size, from a data: address', async () => {
    const { canvas, seen } = browser()
    expect(await svgToPng('<svg>“é”#%</svg>', SIZE)).toBeInstanceOf(Blob)
    expect(seen.size).toEqual([2400, 2000])
    expect(seen.address.startsWith('data:image/svg+xml;charset=utf-8,')).toBe(true)
    expect(decodeURIComponent(seen.address.split(',')[1] ?? '')).toBe('<svg>“é”#%</svg>')
    expect(canvas.width).toBe(0)
  })

  test('keeps within what a canvas can hold', () => {
    expect(canvasScale(1200, 1000, 2)).toBe(2)
    for (const [width, height] of [
      [1200, 5000],
      [1200, 90_000],
      [30_000, 10],
    ] as const) {
      const scale = canvasScale(width, height, 3)
      expect(width * scale * height * scale).toBeLessThanOrEqual(16_000_001)
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8192.001)
    }
  })

  test.each([
    ['the picture cannot be read', { reads: false }, /could not read/],
    ['the canvas gives nothing', { gives: null }, /too large/],
    ['the canvas gives an empty file', { gives: new Blob([]) }, /too large/],
  ])('fails with a reason where %s', async (_, told, reason) => {
    browser(told)
    await expect(svgToPng('<svg/>', SIZE)).rejects.toThrow(reason)
  })
})
