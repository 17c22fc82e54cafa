import type { Place } from './placesIn.ts'

/* Letters of UTF-8 that were read as if they were of an older encoding: "Chinaâ€™s", "FranÃ§ois". Each was written in two or three
   bytes, and each byte was shown as a letter. */

/** What Windows-1252 shows for a byte from 80 to BF. */
const TRAIL = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** Of these, what may follow a capital letter, or a small one, in a text that is sound: “CAFÉ”, à « Paris », Úžasný. */
const MAY_FOLLOW = '[\\u00A0\\u00AB\\u00BB\\u00AD®°²³¹ªº·…‘’“”‹›•–—™†‡ŠŒŽšœžŸ]'
/** Of these, what no letter is followed by. */
const NEVER = `(?!${MAY_FOLLOW})${TRAIL}`

const MANGLED = new RegExp(
  [
    // Small letters and signs of western Europe: Ã© Â£, and where the second may follow, within a word: gÃ»t, Ã–sterreich.
    `[ÂÃ](?:${NEVER}|[ŠŒŽšœžŸ])`,
    `(?<=\\p{Ll})[ÂÃ]${TRAIL}`,
    `[ÂÃ]${TRAIL}(?=\\p{Ll})`,
    // Other letters of two bytes, such as Ä‡ Å‚ Ñ‚: one that cannot be, or two in a row.
    `[Ä-ß]${NEVER}`,
    `(?:[Ä-ß]${TRAIL}){2,}`,
    // Three and four bytes: quotation marks â€œ, dashes â€“, Chinese, pictures.
    `[à-ï](?:${NEVER}${TRAIL}|${TRAIL}${NEVER})`,
    `ð[\\u0090Ÿ]${TRAIL}{2}`,
    // The same by Windows-1251 and by old Macs.
    'вЂ[™“”љњќ¦њ\\u009C]',
    '(?:[РС][\\u0402-\\u040F\\u0452-\\u045F\\u00A0-\\u00BFѐёѓ†‡€‰‹™›•…]){2,}',
    '‚Ä[òôúùìîª¶]',
    '√[©®†¢ß±∂§¥´ºÄ]',
  ].join('|'),
  'gu',
)

/** Returns the places of a text where letters were read in a wrong encoding; what stands side by side is one place. */
export function mangledWords(text: string): Place[] {
  const places: Place[] = []
  for (const { 0: mangled, index } of text.matchAll(MANGLED)) {
    const last = places.at(-1)
    if (last?.end === index) last.end += mangled.length
    else places.push({ start: index, end: index + mangled.length })
  }
  return places
}
