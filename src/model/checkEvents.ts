import type { RecordReport } from './recordReport.ts'
import type { RawRecord } from './recordSchema.ts'

/** No colour without a sentence: whoever takes a stance, or is addressed, is concerned by a statement of the event. */
export function checkEvents(record: RawRecord, report: RecordReport): void {
  const concerns = new Map(record.statements.map(({ id, concerns, speaker }) => [id, { concerns, speaker }]))
  const concernedBy = (ids: readonly string[]) => new Set(ids.flatMap(id => concerns.get(id)?.concerns ?? []))
  const taken = new Set<string>(record.given.map(({ country }) => country))

  for (const [index, given] of record.given.entries()) {
    if (!concernedBy([given.statement]).has(given.country)) {
      report.add(['given', index, 'statement'], given.statement, `a statement that concerns ${given.country}`)
    }
  }
  for (const [index, event] of record.events.entries()) {
    const made = concernedBy(event.establishedBy)
    const acted = new Set(event.establishedBy.flatMap(id => concerns.get(id)?.speaker?.countries ?? []))
    for (const code of Object.keys(event.takes)) {
      taken.add(code)
      if (!made.has(code)) {
        report.add(
          ['events', index, 'takes', code],
          code,
          `a country that ${event.establishedBy.join(' or ')} concerns`,
        )
      }
    }
    for (const code of event.addresses ?? []) {
      if (!made.has(code)) {
        report.add(
          ['events', index, 'addresses'],
          code,
          `a country that ${event.establishedBy.join(' or ')} concerns`,
        )
      }
    }
    if (!(event.actor in event.takes) && !acted.has(event.actor)) {
      report.add(
        ['events', index, 'actor'],
        event.actor,
        'a country that takes a stance by the event, or speaks in it',
      )
    }
    if (event.id === 'start' || /^\d+$/.test(event.id)) {
      report.add(
        ['events', index, 'id'],
        event.id,
        'an id that an address cannot take for "start" or a number',
      )
    }
  }
  for (const [index, { code }] of record.countries.entries()) {
    if (!taken.has(code)) {
      report.add(['countries', index, 'code'], code, 'a country with a stance, given or by an event')
    }
  }
}
