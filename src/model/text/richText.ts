/** A run of text; with a stance, it is the word that carries the stance's colour. */
export interface TextRun {
  text: string
  stance?: string
}

const MARK = /\[([^\]]+)\]\(([\w-]+)\)/g

/**
 * Reads the one mark a finding may hold, `[words](stance)`, into runs of text.
 * Everything else stays as it is written.
 */
export function richText(source: string): TextRun[] {
  const runs: TextRun[] = []
  let end = 0
  for (const match of source.matchAll(MARK)) {
    const [whole, text = '', stance = ''] = match
    if (match.index > end) runs.push({ text: source.slice(end, match.index) })
    runs.push({ text, stance })
    end = match.index + whole.length
  }
  if (end < source.length) runs.push({ text: source.slice(end) })
  return runs
}

/** The text without its marks. */
export function plainText(runs: readonly TextRun[]): string {
  return runs.map(run => run.text).join('')
}
