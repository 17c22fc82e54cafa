import { comparable } from './comparable.ts'

/** Returns words of the article as the page shows them: its own characters, on one line and unbroken. */
export function asShown(text: string): string {
  return text
    .replace(/\u00AD[ \t]*\r?\n[ \t]*/g, '')
    .replace(/\u00AD/g, '')
    .replace(/[\t\n\v\f\r ]*[\t\n\v\f\r][\t\n\v\f\r ]*| {2,}/g, (gap, at: number, whole: string) => {
      // A line of a script without spaces breaks anywhere.
      const around = whole.slice(Math.max(0, at - 1), at + gap.length + 1)
      return comparable(around).text.includes(' ') ? ' ' : ''
    })
}
