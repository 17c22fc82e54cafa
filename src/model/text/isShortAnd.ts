/** Words before or after which 'n' is the letter rather than a short "and". */
const OF_A_LETTER = /^(?:a|an|and|are|as|by|called|for|in|is|letters?|means|of|on|or|the|to|was|with)$/iu

/**
 * Returns whether 'n' is short for "and", as in rock 'n' roll, and not the letter.
 * @param before the text before the first mark
 * @param after the text after the second mark
 */
export function isShortAnd(before: string, after: string): boolean {
  const [, left = ''] = /([\p{L}\p{M}]+)[ -]$/u.exec(before) ?? []
  const [, right = ''] = /^[ -]([\p{L}\p{M}]+)/u.exec(after) ?? []
  return left !== '' && right !== '' && !OF_A_LETTER.test(left) && !OF_A_LETTER.test(right)
}
