/** Words that begin with an apostrophe and are no words without it. */
const ELIDED =
  /^(?:'|’)(?:tis|tisn|twas|twasn|twere|twill|twould|em|til|n|cuz|cos|coz|nuff|neath|gainst|tude|t|s)(?![\p{L}\p{N}\p{M}])/iu

/** Words that begin with one and are words without it too: with a capital they may begin a quotation. */
const ELIDED_SMALL =
  /^(?:'|’)(?:cause|bout|round|fore|mid|hood|burbs|ere|im|er|ow|ello)(?![\p{L}\p{N}\p{M}])/u

/** A year without its century: '90s, '08. */
const SHORT_YEAR = /^(?:'|’)\d\ds?(?![\p{L}\p{N}\p{M}])/u

/** Whether a text begins with an apostrophe that stands for what is left out of a word, or of a year. */
export function isElision(text: string): boolean {
  return ELIDED.test(text) || ELIDED_SMALL.test(text) || SHORT_YEAR.test(text)
}

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
