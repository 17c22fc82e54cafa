import type { RawRecord } from './recordSchema.ts'

/**
 * The record with each organisation as its members, wherever it takes a stance, is addressed or concerned; an event keeps it
 * as its actor. A statement that concerns an organisation concerns those members that take a stance or are addressed: the
 * others stay as if nobody had named them.
 */
export function withMembers(record: RawRecord): RawRecord {
  const { organisations = [] } = record
  if (organisations.length === 0) return record
  const members = new Map(organisations.map(({ id, members }) => [id, members]))
  const each = (code: string) => members.get(code) ?? [code]
  const all = (codes: readonly string[]) => [...new Set(codes.flatMap(each))]
  const events = record.events.map(event => ({
    ...event,
    // What a member takes by itself goes before what it takes with the others.
    takes: {
      ...Object.fromEntries(
        Object.entries(event.takes).flatMap(([code, stance]) => each(code).map(member => [member, stance])),
      ),
      ...Object.fromEntries(Object.entries(event.takes).filter(([code]) => !members.has(code))),
    },
    ...(event.addresses && { addresses: all(event.addresses) }),
  }))
  const acting = new Set([
    ...record.given.map(({ country }) => country),
    ...events.flatMap(({ addresses = [], takes }) => [...Object.keys(takes), ...addresses]),
  ])
  const concerned = (codes: readonly string[]) => [
    ...new Set(
      codes.flatMap(code => (members.has(code) ? each(code).filter(member => acting.has(member)) : [code])),
    ),
  ]
  const listed = new Set(record.countries.map(({ code }) => code))
  const joined = [...new Set(events.flatMap(({ takes }) => Object.keys(takes)))].filter(
    code => !listed.has(code) && organisations.some(({ members }) => members.includes(code)),
  )
  return {
    ...record,
    events,
    statements: record.statements.map(statement => ({
      ...statement,
      concerns: concerned(statement.concerns),
      panels: concerned(statement.panels),
    })),
    countries: [
      ...record.countries,
      ...joined.map(code => ({
        code,
        leavesOpen: Object.fromEntries(record.languages.map(language => [language, []])),
      })),
    ],
  }
}
