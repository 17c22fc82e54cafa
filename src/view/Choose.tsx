import type { ReactNode } from 'react'
import type { CountryCode } from '../model/country/countryCode.ts'
import { firstStepOf } from '../timeline/standingsAt.ts'
import { usePageContext } from './PageContext.ts'

/**
 * Chooses a country, wherever it stands: a link, since reader views take buttons out with the names in them. The first
 * script listens for `data-choose` on the whole page; without it a named country leads to its own page.
 */
export function Choose({ code, step, children }: { code: CountryCode; step?: number; children: ReactNode }) {
  const { timeline, home } = usePageContext()
  const named = firstStepOf(timeline, code) !== undefined
  const address = named ? `${home}of/${code.toLowerCase()}/index.html` : `?country=${code}`
  return (
    <a className="choose" href={address} data-choose={code} data-at={step}>
      {children}
    </a>
  )
}
