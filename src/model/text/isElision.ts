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
