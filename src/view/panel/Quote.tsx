import type { Quotation } from '../../scene/quotes/quotation.ts'
import { quotationPlace } from '../../scene/quotes/quotationPlace.ts'
import { usePageContext } from '../PageContext.ts'
import { MarkedText } from '../Rich.tsx'

/** Words of the article with their attribution. Direct speech keeps its quotation marks; prose has none. */
export function Quote({ quotation }: { quotation: Quotation }) {
  const { story, words } = usePageContext()
  const { attribution, direct, runs, speaker, statements } = quotation
  return (
    <figure className="quotation" data-statement={statements.join(' ')}>
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
        {speaker && <span className="speaker">{speaker}</span>}
        <span>{quotationPlace(quotation, words)}</span>
      </figcaption>
    </figure>
  )
}
