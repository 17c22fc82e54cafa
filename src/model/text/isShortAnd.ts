/** Words after which, or before which, a letter is spoken of rather than "and" left short. */
const OF_A_LETTER = /^(?:a|an|and|are|as|by|called|for|in|is|letters?|means|of|on|or|the|to|was|with)$/iu

/**
 * Whether the marks around an "n" stand for an "and" left short: rock 'n' roll, but not the letter 'n'.
 * @param before the text before the first mark @param after the text after the second
 */
export function isShortAnd(before: string, after: string): boolean {
  const [, left = ''] = /([\p{L}\p{M}]+)[ -]$/u.exec(before) ?? []
  const [, right = ''] = /^[ -]([\p{L}\p{M}]+)/u.exec(after) ?? []
  return left !== '' && right !== '' && !OF_A_LETTER.test(left) && !OF_A_LETTER.test(right)
}
