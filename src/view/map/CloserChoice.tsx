import type { RegionId } from '../../model/country/region.ts'
import { useDrawnPage } from '../DrawnPage.tsx'

/**
 * The choice of a closer look: regions in which the story names countries, and the chosen country, which the first
 * script names. A disclosure, no select: the page has one combobox, its search. Without script it is not shown.
 */
export function CloserChoice({ regions }: { regions: readonly RegionId[] }) {
  const { words } = useDrawnPage()
  return (
    <details className="closer-choice" dir={words.direction}>
      <summary>
        <span>{words.closer}</span>
      </summary>
      <ul>
        {regions.map(id => (
          <li key={id}>
            <button type="button" data-larger={id}>
              {words.regions[id]}
            </button>
          </li>
        ))}
        <li hidden>
          <button type="button" data-larger="">
            {words.larger}
          </button>
        </li>
      </ul>
    </details>
  )
}
