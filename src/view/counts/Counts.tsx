import { countEntries, uncapitalised } from '../../scene/counts/countEntries.ts'
import type { Step } from '../../timeline/step.ts'
import { useDrawnPage } from '../DrawnPage.tsx'
import { statesWithoutRow } from '../table/placesWithoutRow.ts'

/**
 * The line above the map: how many hold each stance, in its colour, and how many states the article does not name. It is the
 * legend of map and strip at the same time; pressing a stance lights its countries. Drawn at build; `bindCounts` follows the step.
 */
export function Counts({ step }: { step: Step }) {
  const page = useDrawnPage()
  const { names, story, territories, words } = page
  const [before = '', after = ''] = words.otherStates.split('{n}')
  const others = statesWithoutRow(names, story, territories).length
  return (
    // One tab stop, whose arrow keys go from stance to stance.
    <div className="counts" role="toolbar" aria-label={words.stance}>
      {countEntries(page, step).map(({ count, more, name, stance }, index) => (
        <span key={stance} data-stance={stance}>
          <button type="button" data-light-stance={stance} tabIndex={index === 0 ? 0 : -1}>
            {/* Where the map has textures, they are explained here. */}
            <svg className="texture" width="14" height="14" viewBox="0 0 56 56" aria-hidden="true">
              <path d="M0 0h56v56H0z" />
            </svg>
            {count === undefined ? (
              <span className="swatch" aria-hidden="true" />
            ) : (
              <>
                <b data-count={stance}>{count}</b>{' '}
              </>
            )}
            {name}
            {more && <span className="more">{more}</span>}
          </button>
        </span>
      ))}
      <span className="not-named">
        <span className="swatch" aria-hidden="true" />
        <span className="wide-words">
          {before}
          <b>{others}</b>
          {after}
        </span>
        <span className="narrow-words">
          <b>{others}</b> {uncapitalised(words.keyNotNamed, words.language)}
        </span>
      </span>
    </div>
  )
}
