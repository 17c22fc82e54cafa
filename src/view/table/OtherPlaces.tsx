import type { CountryCode } from '../../model/country/countryCode.ts'
import { fill } from '../../words/fill.ts'
import { useDrawnPage } from '../DrawnPage.tsx'
import { placesWithoutRow, statesWithoutRow } from './placesWithoutRow.ts'

/**
 * Every state and territory that the story does not name, closed until opened. Drawn at build and left as it is. The
 * caption says once what holds for every row: said in each, it is all that reader views keep of a page.
 */
export function OtherPlaces() {
  const { names, story, territories, words } = useDrawnPage()
  const others = placesWithoutRow(names, story)
  const isTerritory = new Set(territories)
  const otherTerritories = others.filter(code => isTerritory.has(code))
  const otherStates = statesWithoutRow(names, story, territories)
  return (
    <>
      <Places title={fill(words.otherStates, { n: otherStates.length })} codes={otherStates} />
      <Places title={fill(words.territories, { n: otherTerritories.length })} codes={otherTerritories} />
    </>
  )
}

function Places({ title, codes }: { title: string; codes: readonly CountryCode[] }) {
  const { nameOf, words } = useDrawnPage()
  const sorted = [...codes].sort((a, b) => nameOf(a).localeCompare(nameOf(b), words.language))
  return (
    <details className="others">
      <summary>{title}</summary>
      <table className="names">
        <caption className="hidden">{title}</caption>
        <thead className="hidden">
          <tr>
            <th scope="col">{words.country}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(code => (
            <tr key={code} data-country={code}>
              <th scope="row">
                {/* Its row has the code: not to be said twice, two hundred times. */}
                <a href={`?country=${code}`} data-choose="">
                  {nameOf(code)}
                </a>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
