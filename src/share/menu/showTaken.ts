/** Shows what was to be saved, to be taken by hand: a text to copy, a picture to keep. @param alt what it shows */
export function showTaken(holder: HTMLElement, taken: string | Blob, alt: string): void {
  holder.hidden = false
  if (typeof taken === 'string') {
    const field = document.createElement('textarea')
    field.readOnly = true
    field.rows = 6
    field.value = taken
    field.setAttribute('aria-label', alt)
    holder.replaceChildren(field)
    field.select()
    return
  }
  const picture = document.createElement('img')
  picture.alt = alt
  picture.src = URL.createObjectURL(taken)
  holder.replaceChildren(picture)
}
