/** The files that a reader can take away. */
export type FileKind = 'png' | 'svg' | 'csv' | 'json'

/**
 * The name of a file, made of nothing but lower-case letters, digits and hyphens: story, step, country.
 * @param step the step's name in an address @param country a country's code, or null
 */
export function fileName(story: string, step: string, country: string | null, kind: FileKind): string {
  const safe = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40)
  const parts = [story, step, country ?? ''].map(safe).filter(part => part !== '')
  return `${parts.join('-') || 'map'}.${kind}`
}
