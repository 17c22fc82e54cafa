/** What ends a sentence as Flesch counts: a full unit of speech, marked off by any of these. */
const ENDS = /(?<=[.!?;:])[”’)]?\s+/
/** What ends it for most programs: a stricter count, as clauses run on. */
const FULL_STOPS = /(?<=[.!?])[”’)]?\s+/

/**
 * How many years of school a text asks of its reader: Flesch and Kincaid's grade. Syllables are counted by their vowels, as
 * programs do.
 * @param texts whole sentences, or labels that stand by themselves
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

/** Syllables of an English word. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[’']s$/, '')
  if (!/[a-z]/.test(letters)) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/, end => end[0] ?? '')
  const vowels = spoken.match(/[aeiouy]+/g)?.length ?? 0
  // Two vowels side by side that are a syllable each: in "Australia", not in "official".
  const apart = spoken.match(/i[ao](?!l|u|n[^a-z]|n$)|ia(?=n)|eo|uou|[aeo]i(?=ng)/g)?.length ?? 0
  return Math.max(1, vowels + apart)
}
