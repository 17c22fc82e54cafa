import type { RegionId } from '../../model/region.ts'
import { useReader } from '../Reader.ts'

/**
 * The choice of what the map shows: the world, or a region in which the story names countries. The first script adds
 * the chosen country, and shows the choice: without script it could do nothing.
 */
export function CloserChoice({ regions }: { regions: readonly RegionId[] }) {
  const { words } = useReader()
  return (
    <select className="closer-choice" aria-label={words.closer} autoComplete="off">
      <option value="">{words.world}</option>
      {regions.map(id => (
        <option key={id} value={id}>
          {words.regions[id]}
        </option>
      ))}
    </select>
  )
}
