/** Most pixels of a picture: what every browser's canvas holds, phones too. */
const MOST_PIXELS = 16_000_000
/** Longest side, px: beyond it some browsers give an empty canvas. */
const LONGEST_SIDE = 8192
/** How long a browser may take to read a picture, ms. */
const PATIENCE = 20_000

/** The scale at which a picture is drawn: the wanted one, or as large as a canvas can be. */
export function canvasScale(width: number, height: number, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height))
}

/**
 * A picture as PNG, drawn by the browser.
 * The picture comes as a data: address: a blob: has no origin in a sandboxed frame and would taint the canvas.
 * @param svg from `svgText`; it gives the size, px
 * @param scale pixels for each px
 * @throws Error where the browser cannot read the picture or gives no canvas; nothing is left behind
 */
export async function svgToPng(
  svg: string,
  { width, height }: { width: number; height: number },
  scale = 2,
): Promise<Blob> {
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
  const drawn = canvasScale(width, height, scale)
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * drawn)
  canvas.height = Math.floor(height * drawn)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas for the picture')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const png = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'))
  // Some browsers keep a large canvas's memory until it is small again.
  canvas.width = 0
  canvas.height = 0
  if (png === null || png.size === 0) throw new Error('the picture is too large for this browser')
  return png
}

function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the picture took too long')), PATIENCE)
    image.onload = () => {
      clearTimeout(late)
      resolve(image)
    }
    image.onerror = () => {
      clearTimeout(late)
      reject(new Error('the browser could not read the picture'))
    }
    image.src = address
  })
}
