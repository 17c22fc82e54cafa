/**
 * Returns a name as search and the record's check compare it: without case, accents, punctuation or spaces, so that
 * "Côte d’Ivoire" equals "cote divoire". It also folds Russian ё to е, and in Arabic what hurried writers leave out or swap:
 * the hamza, the dots of a final ة and ى, and the tatweel, which only stretches a word.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/ـ/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
