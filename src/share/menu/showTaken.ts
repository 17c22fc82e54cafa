/** Shows what was to be saved, to be taken by hand: a text to copy, a picture to keep. @param alt what it shows */
export async function showTaken(holder: HTMLElement, taken: string | Blob, alt: string): Promise<void> {
  if (typeof taken === 'string') {
    const field = document.createElement('textarea')
    field.readOnly = true
    field.rows = 6
    field.value = taken
    field.setAttribute('aria-label', alt)
    holder.replaceChildren(field)
    holder.hidden = false
    field.select()
    return
  }
  const picture = document.createElement('img')
  picture.alt = alt
  picture.src = await dataAddress(taken)
  holder.replaceChildren(picture)
  holder.hidden = false
}

/** The address of a file that holds the file itself: an app that keeps a picture under a finger cannot ask for a blob:. */
function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
