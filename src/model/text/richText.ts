/** A run of text. One with a stance is shown in the stance's colour. */
export interface TextRun {
  text: string
  stance?: string
}

const MARK = /\[([^\]]+)\]\(([\w-]+)\)/g

/** Returns a finding as runs of text. `[words](stance)` is the only markup; everything else is text. */
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

/** Returns the plain text of a finding. */
export function plainText(runs: readonly TextRun[]): string {
  return runs.map(run => run.text).join('')
}
