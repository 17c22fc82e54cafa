/** Words that begin with an apostrophe and do not exist without it. */
const ELIDED =
  /^(?:'|’)(?:tis|tisn|twas|twasn|twere|twill|twould|em|til|n|cuz|cos|coz|nuff|neath|gainst|tude|t|s)(?![\p{L}\p{N}\p{M}])/iu

/** Words that begin with an apostrophe and also exist without it: capitalised, they may begin a quotation. */
const ELIDED_SMALL =
  /^(?:'|’)(?:cause|bout|round|fore|mid|hood|burbs|ere|im|er|ow|ello)(?![\p{L}\p{N}\p{M}])/u

/** Matches a year without its century: '90s, '08. */
const SHORT_YEAR = /^(?:'|’)\d\ds?(?![\p{L}\p{N}\p{M}])/u

/** Returns whether a text begins with the apostrophe of a shortened word or year. */
export function isElision(text: string): boolean {
  return ELIDED.test(text) || ELIDED_SMALL.test(text) || SHORT_YEAR.test(text)
}
