import type { KnownCountries } from '../country/knownCountries.ts'
import type { RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'

/** An organisation has a name of its own and members that exist; it acts by them. */
export function checkOrganisations(
  { events, organisations = [] }: RawRecord,
  world: KnownCountries,
  report: RecordReport,
): void {
  for (const [index, { id, members }] of organisations.entries()) {
    const here = ['organisations', index] as const
    if (world.has(id)) report.add([...here, 'id'], id, 'an id that is no code of a country')
    if (organisations.findIndex(other => other.id === id) !== index)
      report.add([...here, 'id'], id, 'a name that is not used above')
    for (const [place, code] of members.entries()) {
      if (!world.has(code))
        report.add([...here, 'members', place], code, 'the code of a country', world.suggest(code))
      else if (members.indexOf(code) !== place)
        report.add([...here, 'members', place], code, 'a country that this list has not named above')
    }
  }
  for (const [index, { actor, tile }] of events.entries()) {
    if (tile === undefined && !organisations.some(({ id }) => id === actor))
      report.add(
        ['events', index, 'tile'],
        undefined,
        'the words of its tile: its actor is no organisation, whose name stands there',
      )
  }
}
