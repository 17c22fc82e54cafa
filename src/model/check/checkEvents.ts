import type { KnownCountries } from '../country/knownCountries.ts'
import type { FieldPath, RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'

/**
 * Reports events whose colours no sentence bears out: every country that takes a stance, or is addressed, must be among those
 * concerned by a statement of the event.
 */
export function checkEvents(record: RawRecord, world: KnownCountries, report: RecordReport): void {
  const statements = new Map(record.statements.map(statement => [statement.id, statement]))
  /** Statements of which something is reported already. */
  const broken = new Set(
    record.statements.flatMap(({ id }, index) => (report.isBroken(['statements', index]) ? [id] : [])),
  )
  const stancesAreWhole =
    !report.isBroken(['given']) &&
    !record.events.some((_, index) => report.isBroken(['events', index, 'takes']))
  const taken = new Set<string>(record.given.map(({ country }) => country))
  const held = new Map<string, string | null>(record.given.map(({ country, stance }) => [country, stance]))

  /** Reports a country that no statement concerns. Unknown countries and statements are left to `checkReferences`. */
  const concerned = (code: string, ids: readonly string[], path: FieldPath) => {
    const known = ids.flatMap(id => statements.get(id) ?? [])
    const judged =
      ids.length > 0 && world.has(code) && known.length === ids.length && !ids.some(id => broken.has(id))
    if (judged && !known.some(({ concerns }) => concerns.includes(code))) {
      report.add(path, code, `a country in the "concerns" of ${ids.join(' or ')}`)
    }
  }

  /** Reports disputed ground that takes a stance: the map would not colour it, but the counts would include it. */
  const coloured = (code: string, path: FieldPath) => {
    if (world.isDisputed(code)) {
      report.add(
        path,
        code,
        'a country that may take a stance: by the border policy disputed ground takes none',
      )
    }
  }

  for (const [index, { country, statement }] of record.given.entries()) {
    coloured(country, ['given', index, 'country'])
    concerned(country, [statement], ['given', index, 'country'])
  }
  for (const [index, { id, actor, establishedBy, takes, addresses = [] }] of record.events.entries()) {
    const here = ['events', index] as const
    for (const [code, stance] of Object.entries(takes)) {
      if (stance === null && held.get(code) == null) {
        report.add(
          [...here, 'takes', code],
          stance,
          'a stance: this country has none that it could give up here',
        )
      }
      held.set(code, stance)
      taken.add(code)
      coloured(code, [...here, 'takes', code])
      concerned(code, establishedBy, [...here, 'takes', code])
    }
    for (const [place, code] of addresses.entries()) {
      concerned(code, establishedBy, [...here, 'addresses', place])
    }
    // Where nobody takes a stance, it may decline or mediate: the statement is about it.
    const nobodyTakes = Object.keys(takes).length === 0
    const speaks = establishedBy.some(id => {
      const statement = statements.get(id)
      return (
        statement?.speaker?.countries.includes(actor) || (nobodyTakes && statement?.concerns.includes(actor))
      )
    })
    const judged = !report.isBroken([...here, 'takes']) && !establishedBy.some(id => broken.has(id))
    if (judged && world.has(actor) && !Object.hasOwn(takes, actor) && !speaks) {
      report.add([...here, 'actor'], actor, 'a country that takes a stance by the event, or speaks in it')
    }
    const alike = record.events
      .slice(0, index)
      .find(other => other.id !== id && other.id.toLowerCase() === id.toLowerCase())
    if (alike !== undefined) {
      report.add(
        [...here, 'id'],
        id,
        `an id that differs from "${alike.id}" by more than capitals: on many disks their files are the same`,
      )
    }
    if (id.toLowerCase() === 'start' || /^\d+$/.test(id)) {
      report.add([...here, 'id'], id, 'an id that an address cannot take for "start" or a number')
    }
  }
  for (const [index, { code }] of record.countries.entries()) {
    if (stancesAreWhole && world.has(code) && !taken.has(code)) {
      report.add(
        ['countries', index, 'code'],
        code,
        'a country that takes a stance, in "given" or in the "takes" of an event; one that takes none stands in no list',
      )
    }
  }
}
