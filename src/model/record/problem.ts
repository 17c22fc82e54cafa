/** One thing an editor has to mend: where it is, what stands there, what should. */
export interface Problem {
  file: string
  line: number
  /** The path of the field in the file, for example `events[2].takes`. */
  field: string
  found: string
  expected: string
  /** A nearest name, where there is one close enough. */
  suggestion?: string
}

/** A problem as an editor reads it, three lines. */
export function problemText({ file, line, field, found, expected, suggestion }: Problem): string {
  const hint = suggestion === undefined ? '' : `\n  did you mean ${suggestion}?`
  return `${file}:${line}  ${field}\n  found ${found}\n  expected ${expected}${hint}`
}

/** All problems with a closing count, ready to print. */
export function problemsText(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return `${problems.map(problemText).join('\n\n')}\n\n${count}`
}
