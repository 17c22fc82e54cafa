/** How long a browser may take to read a picture, ms. */
const PATIENCE = 20_000

/** Loads a picture. @throws Error where the browser cannot read it, or takes too long */
export function loadImage(address: string): Promise<HTMLImageElement> {
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
