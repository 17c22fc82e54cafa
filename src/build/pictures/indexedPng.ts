import { crc32, deflateSync } from 'node:zlib'

/** Most colours that a PNG with a palette can hold. */
const MOST = 256
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/**
 * A flat picture as a PNG of at most 256 colours: less than half of one with every colour. The colours that cover most
 * stay exact; the rare ones, along edges of letters and coasts, become the nearest of them. Same in, same bytes.
 * @param pixels red, green, blue, alpha for every pixel, all opaque
 * @throws RangeError where the pixels are not as many as the size says
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  if (pixels.length !== width * height * 4) throw new RangeError(`no picture of ${width} by ${height} pixels`)
  const colours = new Uint32Array(width * height)
  const counts = new Map<number, number>()
  let run = 0
  for (let at = 0; at < colours.length; at += 1) {
    const colour =
      ((pixels[4 * at] ?? 0) << 16) | ((pixels[4 * at + 1] ?? 0) << 8) | (pixels[4 * at + 2] ?? 0)
    colours[at] = colour
    run += 1
    // Most of a flat picture is one colour after the same: counted a run at a time.
    if (at + 1 === colours.length || !sameColour(pixels, 4 * at)) {
      counts.set(colour, (counts.get(colour) ?? 0) + run)
      run = 0
    }
  }
  const palette = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, MOST)
    .map(([colour]) => colour)
  const index = new Map(palette.map((colour, place) => [colour, place]))
  // A row begins with the way it is written: 0, as it is.
  const rows = new Uint8Array((width + 1) * height)
  let before = -1
  let place = 0
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0
    if (colour !== before) {
      place = index.get(colour) ?? nearest(colour, palette)
      index.set(colour, place)
      before = colour
    }
    rows[at + Math.floor(at / width) + 1] = place
  }
  const size = new DataView(new ArrayBuffer(13))
  size.setUint32(0, width)
  size.setUint32(4, height)
  size.setUint8(8, 8)
  size.setUint8(9, 3)
  const channels = palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255])
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(size.buffer)),
    chunk('PLTE', Uint8Array.from(channels)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** Whether the pixel at a place and the next one have one colour. */
function sameColour(pixels: Uint8Array, at: number): boolean {
  return (
    pixels[at] === pixels[at + 4] && pixels[at + 1] === pixels[at + 5] && pixels[at + 2] === pixels[at + 6]
  )
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [place, other] of palette.entries()) {
    const red = (colour >> 16) - (other >> 16)
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255)
    const blue = (colour & 255) - (other & 255)
    const distance = red * red + green * green + blue * blue
    if (distance < least) {
      least = distance
      best = place
    }
  }
  return best
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = new DataView(new ArrayBuffer(8))
  ends.setUint32(0, data.length)
  ends.setUint32(4, crc32(named))
  return Buffer.concat([new Uint8Array(ends.buffer, 0, 4), named, new Uint8Array(ends.buffer, 4, 4)])
}
