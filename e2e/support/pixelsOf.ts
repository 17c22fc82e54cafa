import type { JSHandle, Page } from '@playwright/test'

/** The pixels of a picture (PNG), as the browser of a page reads them. They stay there: a script of the page looks at them. */
export function pixelsOf(page: Page, picture: Buffer): Promise<JSHandle<ImageData>> {
  return page.evaluateHandle(
    async source => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d') as CanvasRenderingContext2D
      context.drawImage(image, 0, 0)
      return context.getImageData(0, 0, canvas.width, canvas.height)
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  )
}
