/**
 * Copies the text of a field. Where the browser refuses, the text is left selected for the reader to copy.
 * @returns whether it was copied
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return false
  }
}
