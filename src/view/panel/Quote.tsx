import type { Quotation } from '../../scene/quotes/quotation.ts'
import { quotationPlace } from '../../scene/quotes/quotationPlace.ts'
import { whoBefore } from '../../scene/quotes/whoSpeaks.ts'
import { usePageContext } from '../PageContext.ts'
import { MarkedText } from '../Rich.tsx'

/** Words of the article with their attribution. Direct speech keeps its quotation marks; prose has none. */
export function Quote({ quotation }: { quotation: Quotation }) {
  const { story, words } = usePageContext()
  const { attribution, direct, runs, speaker, statements, who } = quotation
  const [before, between, after] = words.attributed.split(/\{[ab]\}/)
  const by = speaker ?? attribution
  return (
    <figure className="quotation" data-statement={statements.join(' ')}>
      {who && <span className="who">{whoBefore(who)}</span>}
      {direct ? (
        <blockquote lang={story.articleLanguage}>
          <MarkedText runs={runs} />
        </blockquote>
      ) : (
        <p className="prose" lang={story.articleLanguage}>
          <MarkedText runs={runs} />
        </p>
      )}
      <figcaption>
        {attribution && (
          <span className="attribution" lang={story.articleLanguage}>
            {attribution}
          </span>
        )}
        {attribution && speaker && ' '}
        {by && before}
        {speaker && <span className="speaker">{speaker}</span>}
        {by && between}
        <span>{quotationPlace(quotation, words)}</span>
        {by && after}
      </figcaption>
    </figure>
  )
}
