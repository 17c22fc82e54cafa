import { type CitedRow, citedSentences } from '../../scene/quotes/citedSentences.ts'
import { sentencesText } from '../../scene/quotes/quotationPlace.ts'
import { whoBefore } from '../../scene/quotes/whoSpeaks.ts'
import { fill } from '../../words/fill.ts'
import { Choose } from '../Choose.tsx'
import { usePageContext } from '../PageContext.ts'
import { MarkedText } from '../Rich.tsx'
import { usePlace } from '../usePlace.ts'

/** The cited sentences in the article's order, linked both ways with the map. */
export function CitedSentences() {
  const { story, timeline, words } = usePageContext()
  const uncitedText =
    story.words.uncitedNote ||
    (story.uncited.length > 0 &&
      fill(words.uncited, { numbers: story.uncited.reduce((a, b) => fill(words.enumerated, { a, b })) }))
  return (
    <section id="article" className="article" aria-labelledby="article-heading">
      <h2 id="article-heading">{words.inArticle}</h2>
      <p className="help">{words.inArticleHelp}</p>
      <ol className="cited">
        {citedSentences(story, timeline).map(row => (
          <Row key={row.sentences[0]?.number} row={row} />
        ))}
      </ol>
      <p className="help">{uncitedText}</p>
    </section>
  )
}

function Row({ row }: { row: CitedRow }) {
  const { shortOf, story, words } = usePageContext()
  const numbers = row.sentences.map(({ number }) => number)
  const [number = ''] = numbers
  const who = row.sentences[0]?.who
  // What it draws, not where the reader is: a choice draws the sentences that it marks, not all of them.
  const marked = usePlace(
    ({ country }) => country !== null && row.countries.some(({ codes }) => codes.includes(country)),
  )
  const lit = usePlace(({ sentence }) => sentence === number)
  const comma = fill(words.enumerated, { a: '', b: '' })
  return (
    <li
      className="cited-row"
      id={`sentence-${number}`}
      data-marked={marked || undefined}
      data-lit={lit || undefined}
    >
      <span className="number" aria-hidden="true">
        {numbers.join(comma)}
      </span>
      {who && <span className="who">{whoBefore(who)}</span>}
      <p className="prose" lang={story.articleLanguage} data-light={number}>
        {row.sentences.map(({ number, runs }, index) => (
          <span key={number} data-sentence={number}>
            {index > 0 && ' '}
            <MarkedText runs={runs} />
          </span>
        ))}
      </p>
      {/* Not a div: reader views drop one of many links, and the speaker with it. */}
      <section className="concerns">
        {row.countries.map(({ stance, codes }) => (
          <span key={stance} className="concerned" data-stance={stance}>
            <span className="swatch" aria-hidden="true" />
            {codes.map((code, index) => (
              <span key={code}>
                {index > 0 && comma}
                <Choose code={code}>{shortOf(code)}</Choose>
              </span>
            ))}
          </span>
        ))}
        {row.speaker && <p className="note">{row.speaker}</p>}
        {row.notes.map(note => (
          <p key={note} className="note">
            {note}
          </p>
        ))}
        <button type="button" className="light" data-light={number} aria-pressed={lit}>
          <span className="hidden">
            {fill(words.listed, { a: sentencesText(numbers, words.sentence, words.sentences, words), b: '' })}
          </span>
          {words.showOnMap}
        </button>
      </section>
    </li>
  )
}
