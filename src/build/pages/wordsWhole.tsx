import { Fragment, type ReactNode } from 'react'

/** A text that the style sheet keeps together, with the places where a line of it may break. */
export function wordsWhole(text: string, language: string): ReactNode {
  return wholeWords(text, language).map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn at build only
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}

/**
 * Returns the parts of a Chinese text between which a line may break: its words. Punctuation and what follows a number stay with what
 * stands before them, a single character with what follows: alone it is a part of a word more often than a word. Of any
 * other language the text as it is.
 */
export function wholeWords(text: string, language: string): string[] {
  if (!/^zh\b/.test(language)) return [text]
  const words: string[] = []
  let open = false
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const afterNumber = /\p{Nd}$/u.test(words.at(-1) ?? '')
    if (words.length > 0 && (open || afterNumber || /^\p{P}/u.test(segment)))
      words.push(words.pop() + segment)
    else words.push(segment)
    open = !afterNumber && /^\p{Script=Han}$/u.test(segment)
  }
  return words
}
