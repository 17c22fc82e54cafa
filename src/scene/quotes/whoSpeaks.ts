import { type Story, sentenceOf } from '../../model/story.ts'

/** "He" and "She" at the head of a sentence, in the languages of the site; no word that merely begins so. */
const PRONOUNS: Readonly<Record<string, RegExp>> = {
  en: /^(?:He|She)(?!\p{L})/u,
  id: /^(?:Ia|Dia|Beliau)(?!\p{L})/u,
  zh: /^[他她](?!们)/u,
  ru: /^(?:Он|Она)(?!\p{L})/u,
  fr: /^(?:Il|Elle)(?!\p{L})/u,
  es: /^(?:Él|Ella)(?!\p{L})/u,
  ar: /^(?:هو|هي)(?!\p{L})/u,
}

/**
 * Returns who "he" or "she" is where a sentence begins so, torn from the one that names them: the speaker of its first
 * statement that has one, with the role. Undefined where it begins otherwise, and where the record does not tell: where that
 * clause holds the pronoun itself, somebody else says it, and a speaker who is named in the sentence needs no pronoun there.
 */
export function whoSpeaks(
  story: Pick<Story, 'articleLanguage' | 'sentences' | 'statements'>,
  number: string,
): string | undefined {
  const { text } = sentenceOf(story, number)
  const [pronoun] = text.match(PRONOUNS[story.articleLanguage.split('-')[0] ?? ''] ?? /^(?!)/) ?? []
  if (pronoun === undefined) return undefined
  const [first] = story.statements
    .filter(({ sentence, speaker }) => sentence === number && speaker !== null)
    .sort((a, b) => a.start - b.start)
  if (first?.speaker == null || first.start < pronoun.length) return undefined
  const { label, name, role } = first.speaker
  if (name.split(' ').some(word => text.includes(word))) return undefined
  return label ?? [...new Set([name, role])].join(', ')
}

/** Puts who speaks before the words of the article, in the brackets of an editor; nothing where it need not be said. */
export function whoBefore(who: string | undefined): string {
  return who === undefined ? '' : `[${who}] `
}
