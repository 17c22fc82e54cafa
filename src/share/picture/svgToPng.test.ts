import { afterEach, describe, expect, test, vi } from 'vitest'
import { canvasScale, svgToPng } from './svgToPng.ts'

afterEach(() => vi.unstubAllGlobals())

/** Pixels as a browser may give them. @param data what was drawn */
type Reading = (data: Uint8ClampedArray<ArrayBuffer>) => Uint8ClampedArray<ArrayBuffer>

const SIZE = { width: 1200, height: 1000 }
const RED = [194, 59, 18, 255]
/** A row through a picture: sea, land, ink. */
const PICTURE = Array.from(
  { length: 2400 * 4 },
  (_, index) => [255, 246, 236, 255, 20, 40, 60, 255][index % 8] ?? 0,
)

/**
 * A browser that loads any picture, or none, and whose canvas gives what it is told to.
 * @param file the row that the file holds, where it is another than was drawn
 */
function browser({
  reads = true,
  gives = new Blob(['png']) as Blob | null,
  given = (data => data) as Reading,
  file = PICTURE,
  drawing = true,
  origin = 'https://map.example',
} = {}) {
  const seen = { addresses: [] as string[], size: [0, 0] }
  class FakeImage {
    onload?: () => void
    onerror?: () => void
    address = ''
    set src(address: string) {
      this.address = address
      seen.addresses.push(address)
      queueMicrotask(() => (reads ? this.onload?.() : this.onerror?.()))
    }
  }
  const canvases: { width: number; height: number }[] = []
  const createElement = () => {
    let row: readonly number[] = []
    const canvas = {
      width: 0,
      height: 0,
      getContext: () =>
        drawing && {
          fillRect: () => {
            row = PICTURE.map((_, index) => RED[index % 4] ?? 0)
          },
          drawImage: (image: FakeImage, _: number, __: number, width: number, height: number) => {
            seen.size = [width, height]
            row = image.address.startsWith('blob:') ? file : PICTURE
          },
          getImageData: () => ({ data: given(Uint8ClampedArray.from(row)) }),
        },
      toBlob: (done: (blob: Blob | null) => void) => done(gives),
    }
    canvases.push(canvas)
    return drawing ? canvas : { ...canvas, getContext: () => null }
  }
  vi.stubGlobal('Image', FakeImage)
  vi.stubGlobal('document', { createElement })
  vi.stubGlobal('self', { origin })
  return { seen, canvases }
}

const refused = () => {
  throw new DOMException('tainted', 'SecurityError')
}

describe('a picture as PNG', () => {
  test('is drawn at twice its size, from a data: address', async () => {
    const { canvases, seen } = browser()
    expect(await svgToPng('<svg>“é”#%</svg>', SIZE)).toBeInstanceOf(Blob)
    expect(seen.size).toEqual([2400, 2000])
    const [address = ''] = seen.addresses
    expect(address.startsWith('data:image/svg+xml;charset=utf-8,')).toBe(true)
    expect(decodeURIComponent(address.split(',')[1] ?? '')).toBe('<svg>“é”#%</svg>')
    expect(canvases[0]?.width).toBe(0)
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
    ['there is no canvas', { drawing: false }, /no canvas/],
    ['the canvas gives nothing', { gives: null }, /too large/],
    ['the canvas gives an empty file', { gives: new Blob([]) }, /too large/],
    ['all reads white', { given: (data => data.fill(255)) as Reading }, /another picture/],
    ['all reads empty', { given: (data => data.fill(0)) as Reading }, /another picture/],
    [
      'all reads as noise',
      { given: (data => data.map(() => Math.floor(Math.random() * 256))) as Reading },
      /another picture/,
    ],
    ['the file alone is white', { file: PICTURE.map(() => 255) }, /another picture/],
    ['the file alone is noise', { file: PICTURE.map((_, index) => (index * 7919) % 256) }, /another picture/],
    ['reading is refused', { given: refused as Reading }, /tainted/],
  ])('fails with a reason where %s', async (_, told, reason) => {
    browser(told)
    await expect(svgToPng('<svg/>', SIZE)).rejects.toThrow(reason)
  })

  test.each([
    [
      'numbers are a little off, as Brave and Firefox do',
      { given: (data => data.map(n => n ^ 1)) as Reading },
    ],
    ['a frame without an origin may not read the file', { given: refused as Reading, origin: 'null' }],
  ])('stands where %s', async (_, told) => {
    browser(told)
    expect(await svgToPng('<svg/>', SIZE)).toBeInstanceOf(Blob)
  })
})
