/** How long an address of a file in memory is kept, ms: some browsers read it late. */
const KEPT = 60_000

/** Hands a file to the reader. A frame may forbid it: no browser tells the page so. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}

/** Whether the page lies in a sandbox without an origin of its own, where downloads may be forbidden. */
export function isSandboxed(): boolean {
  return self.origin === 'null' && location.protocol.startsWith('http')
}
