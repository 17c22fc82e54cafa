import type { ReactNode } from 'react'
import type { CountryCode } from '../model/country/countryCode.ts'
import { firstStepOf } from '../timeline/standingsAt.ts'
import { usePageContext } from './PageContext.ts'

/**
 * Chooses a country, wherever it stands. The first script listens for `data-choose` on the whole page;
 * without script a named country is a link to its own page.
 */
export function Choose({ code, step, children }: { code: CountryCode; step?: number; children: ReactNode }) {
  const { timeline, home } = usePageContext()
  const named = firstStepOf(timeline, code) !== undefined
  return named ? (
    <a
      className="choose"
      href={`${home}of/${code.toLowerCase()}/index.html`}
      data-choose={code}
      data-at={step}
    >
      {children}
    </a>
  ) : (
    <button className="choose" type="button" data-choose={code}>
      {children}
    </button>
  )
}
