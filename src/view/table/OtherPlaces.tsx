import type { CountryCode } from '../../model/country/countryCode.ts'
import { fill } from '../../words/fill.ts'
import { useDrawnPage } from '../DrawnPage.tsx'
import { placesWithoutRow } from './placesWithoutRow.ts'

/** Every state and territory that the story does not name, closed until opened. Drawn at build and left as it is. */
export function OtherPlaces() {
  const { names, story, territories, words } = useDrawnPage()
  const others = placesWithoutRow(names, story)
  const isTerritory = new Set(territories)
  const otherTerritories = others.filter(code => isTerritory.has(code))
  const otherStates = others.filter(code => !isTerritory.has(code))
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
            <th scope="col">{words.stance}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(code => (
            <tr key={code} data-country={code}>
              <th scope="row">
                {/* Its row has the code: not to be said twice, two hundred times. */}
                <button type="button" data-choose="">
                  {nameOf(code)}
                </button>
              </th>
              <td className="hidden">{words.notNamed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
