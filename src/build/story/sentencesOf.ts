import { asShown } from '../../model/typography/asShown.ts'

/** Ends of words with a point that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|No|vs|Mme|Mlle|Sr|Sra|г|им|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$/u

/** A line that is no report: "SEE ALSO:", "Advertisement". */
const LEFT_OVER = /^(?:[^.!?。]{1,40}[:：]|advertisement|read more.*|see also.*)$/i

/** A sentence as a record lists it. */
export interface DraftSentence {
  number: string
  kind: 'headline' | 'content' | 'boilerplate'
  text: string
}

/** Splits an article into its sentences by the rules of its language: the first line is the headline. */
export function sentencesOf(article: string, language: string): DraftSentence[] {
  const [headline = '', ...paragraphs] = paragraphsOf(article)
  const texts = paragraphs.flatMap(paragraph => split(paragraph, language))
  let number = 0
  return [
    { number: 'headline', kind: 'headline', text: headline },
    ...texts.map((text): DraftSentence => {
      number += 1
      return { number: String(number), kind: LEFT_OVER.test(text) ? 'boilerplate' : 'content', text }
    }),
  ]
}

/** Blocks between empty lines; where there are none, each line is one. */
function paragraphsOf(article: string): string[] {
  const text = article.trim().replace(/\r\n?/g, '\n')
  const blocks = text.split(/\n[\t ]*\n\s*/)
  // The headline may stand just above the first paragraph.
  const isWrapped = blocks.length > 1 && blocks.some(block => /\S\n\S/.test(block))
  return (isWrapped ? blocks : text.split(/\n+/)).map(block => asShown(block.trim())).filter(Boolean)
}

function split(paragraph: string, language: string): string[] {
  const sentences: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)) {
    const last = sentences.at(-1)
    const goesOn = last !== undefined && (ABBREVIATION.test(last) || /^[\p{Ll},;)\]”»]/u.test(segment))
    if (goesOn) sentences[sentences.length - 1] = last + segment
    else sentences.push(segment)
  }
  return sentences.map(text => text.trim()).filter(Boolean)
}
