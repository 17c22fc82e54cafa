import { holdsPicture } from './holdsPicture.ts'
import { loadImage } from './loadImage.ts'

/** Most pixels of a picture: what every browser's canvas holds, phones too. */
const MOST_PIXELS = 16_000_000
/** Longest side, px: beyond it some browsers give an empty canvas. */
const LONGEST_SIDE = 8192

/** The scale at which a picture is drawn: the wanted one, or as large as a canvas can be. */
export function canvasScale(width: number, height: number, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height))
}

/**
 * A picture as PNG, drawn by the browser.
 * The picture comes as a data: address: a blob: has no origin in a sandboxed frame and would taint the canvas.
 * @param svg from `svgText`; it gives the size, px
 * @param scale pixels for each px
 * @throws Error where the browser cannot read the picture, gives no canvas, or gives another picture than was drawn; nothing
 *   is left behind
 */
export async function svgToPng(
  svg: string,
  { width, height }: { width: number; height: number },
  scale = 2,
): Promise<Blob> {
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
  const drawn = canvasScale(width, height, scale)
  const size = { width: Math.floor(width * drawn), height: Math.floor(height * drawn) }
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas for the picture')
  context.drawImage(image, 0, 0, size.width, size.height)
  const png = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'))
  // Some browsers keep a large canvas's memory until it is small again.
  canvas.width = 0
  canvas.height = 0
  if (png === null || png.size === 0) throw new Error('the picture is too large for this browser')
  if (!(await holdsPicture(png, image, size)))
    throw new Error('the browser gives another picture than was drawn')
  return png
}
