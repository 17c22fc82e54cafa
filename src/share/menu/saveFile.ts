/** How long an address of a file in memory is kept, ms: some browsers read it late. */
const KEPT = 60_000

/** Hands a file to the reader. A frame or an app may drop it, and no browser tells the page so: see `savingDoubt`. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
