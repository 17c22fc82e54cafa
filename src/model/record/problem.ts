/** Something an editor has to correct: where it is, what was found and what was expected. */
export interface Problem {
  file: string
  line: number
  /** The path of the field in the file, for example `events[2].takes`. */
  field: string
  found: string
  expected: string
  /** The name that was probably meant, if one is close enough. */
  suggestion?: string
  /** Where what was found first differs from what was expected. */
  difference?: string
}

/** A problem as an editor reads it, three lines or more. */
export function problemText(problem: Problem): string {
  const { difference, expected, field, file, found, line, suggestion } = problem
  const lines = [`${file}:${line}  ${field}`, `  found ${found}`, `  expected ${expected}`]
  if (difference !== undefined) lines.push(`  ${difference}`)
  if (suggestion !== undefined) lines.push(`  did you mean ${suggestion}?`)
  return lines.join('\n')
}

/** Returns all problems as text, with their count at the end. */
export function problemsText(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return `${problems.map(problemText).join('\n\n')}\n\n${count}`
}
