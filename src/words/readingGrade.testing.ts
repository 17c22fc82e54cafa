/** Matches what ends a sentence as Flesch counted: any mark that sets off a full unit of speech. */
const ENDS = /(?<=[.!?;:])[”’)]?\s+/
/** Matches what ends a sentence for most programs. The count is stricter, since sentences are longer. */
const FULL_STOPS = /(?<=[.!?])[”’)]?\s+/

/**
 * Returns the Flesch–Kincaid grade of texts: the years of school that they ask of a reader. Syllables are estimated by their
 * vowels, as is usual.
 * @param texts whole sentences, or labels that stand alone
 */
export function readingGrade(
  texts: readonly string[],
  count: 'sentences' | 'full stops' = 'sentences',
): number {
  const ends = count === 'sentences' ? ENDS : FULL_STOPS
  const sentences = texts.flatMap(text => text.split(ends)).filter(text => /\p{L}/u.test(text))
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []
}

/** Returns the estimated number of syllables of an English word. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[’']s$/, '')
  if (!/[a-z]/.test(letters)) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/, end => end[0] ?? '')
  const vowels = spoken.match(/[aeiouy]+/g)?.length ?? 0
  // Adjacent vowels that are two syllables: in "Australia", not in "official".
  const apart = spoken.match(/i[ao](?!l|u|n[^a-z]|n$)|ia(?=n)|eo|uou|[aeo]i(?=ng)/g)?.length ?? 0
  return Math.max(1, vowels + apart)
}
