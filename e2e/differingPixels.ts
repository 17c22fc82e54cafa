import type { Page } from '@playwright/test'

/**
 * How many pixels of two pictures of the same size (PNG) differ by more than `levels` of 255 in some channel. The browser
 * of the page reads them. One level is what a rounded corner may change by when its tile is drawn anew.
 */
export function differingPixels(
  page: Page,
  pictures: readonly [Buffer, Buffer],
  levels = 8,
): Promise<number> {
  return page.evaluate(
    async ({ sources, most }) => {
      const [a, b] = await Promise.all(
        sources.map(async source => {
          const image = new Image()
          image.src = source
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.width
          canvas.height = image.height
          const context = canvas.getContext('2d') as CanvasRenderingContext2D
          context.drawImage(image, 0, 0)
          return context.getImageData(0, 0, canvas.width, canvas.height).data
        }),
      )
      if (a === undefined || b === undefined || a.length !== b.length) return Number.POSITIVE_INFINITY
      let differing = 0
      for (let pixel = 0; pixel < a.length; pixel += 4)
        if (
          [0, 1, 2, 3].some(channel => Math.abs((a[pixel + channel] ?? 0) - (b[pixel + channel] ?? 0)) > most)
        )
          differing += 1
      return differing
    },
    { sources: pictures.map(picture => `data:image/png;base64,${picture.toString('base64')}`), most: levels },
  )
}
