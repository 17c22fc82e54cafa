import { loadImage } from './loadImage.ts'

/** A colour that no empty, white or random canvas gives. */
const KNOWN = [194, 59, 18, 255] as const
/** Against tracking some browsers change each number a little: nobody sees that. */
const UNSEEN = 8
/** The share of a row's numbers that are as they were drawn: text may be smoothed otherwise at a second time. */
const MOST = 0.95

/**
 * Whether a file holds the picture that it was made of. Some browsers give noise, or white, for what a canvas holds, and tell
 * nobody. So three rows of pixels are drawn and read: of a known colour, of the picture, of the file.
 * @param image the picture @param size of the file, px
 */
export async function holdsPicture(
  png: Blob,
  image: HTMLImageElement,
  { width, height }: { width: number; height: number },
): Promise<boolean> {
  const address = URL.createObjectURL(png)
  try {
    const file = await loadImage(address)
    const middle = Math.floor(height / 2)
    const known = rowRead(width, context => {
      context.fillStyle = `rgb(${KNOWN.slice(0, 3)})`
      context.fillRect(0, 0, width, 1)
    })
    const [drawn, saved] = [image, file].map(each =>
      rowRead(width, context => context.drawImage(each, 0, -middle, width, height)),
    ) as [Uint8ClampedArray, Uint8ClampedArray]
    const colour = known.map((_, index) => KNOWN[index % 4] ?? 0)
    return isAlike(known, colour) && isAlike(saved, drawn) && !isAlike(saved, colour)
  } catch (error) {
    // In a frame without an origin WebKit may give no pixel of a file: there nobody is told that it was saved.
    if (self.origin === 'null' && (error as Error).name === 'SecurityError') return true
    throw error
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** What a canvas of one row gives of what is drawn on it. */
function rowRead(width: number, draw: (context: CanvasRenderingContext2D) => void): Uint8ClampedArray {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas to read')
  draw(context)
  return context.getImageData(0, 0, width, 1).data
}

function isAlike(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
  const alike = one.filter((number, index) => Math.abs(number - (other[index] ?? 0)) <= UNSEEN).length
  return alike >= MOST * one.length
}
