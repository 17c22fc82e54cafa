/**
 * Copies the text of a field. Where the browser refuses, the text is left selected for the reader to copy.
 * @returns whether it was copied
 */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  // A frame without leave would be refused with a word on the host's console.
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } }
  try {
    if (featurePolicy?.allowsFeature('clipboard-write') === false) throw new Error('no leave')
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return false
  }
}
