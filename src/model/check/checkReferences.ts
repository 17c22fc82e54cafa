import type { KnownCountries } from '../country/knownCountries.ts'
import { nearestName } from '../country/nearestName.ts'
import type { FieldPath, RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'
import { spokenOfIn } from '../record/spokenOfIn.ts'

/** Every id is unique, no list has a country twice, and every name used elsewhere (sentence, stance, statement, country that takes a stance) exists. */
export function checkReferences(record: RawRecord, world: KnownCountries, report: RecordReport): void {
  const known = {
    sentence: unique(record.sentences, 'number', ['sentences'], report),
    stance: unique(record.stances, 'id', ['stances'], report),
    statement: unique(record.statements, 'id', ['statements'], report),
    event: unique(record.events, 'id', ['events'], report),
    date: unique(record.outsideDates, 'id', ['outsideDates'], report),
    fact: unique(record.outsideFacts, 'id', ['outsideFacts'], report),
    named: unique(record.countries, 'code', ['countries'], report),
  }
  const spokenOf = new Set(spokenOfIn(record))
  unique(record.given, 'country', ['given'], report)
  unique(record.sentenceNotes, 'sentence', ['sentenceNotes'], report)
  /** Where a list, or a name in it, is reported already, nobody knows which names there are. */
  const isWhole = {
    sentence: !anyBroken('sentences', record.sentences, 'number', report),
    stance: !anyBroken('stances', record.stances, 'id', report),
    statement: !anyBroken('statements', record.statements, 'id', report),
    named: !anyBroken('countries', record.countries, 'code', report),
  }
  const named = (code: string, path: FieldPath, orSpoken = false) => {
    if (isWhole.named && world.has(code) && !known.named.has(code) && !(orSpoken && spokenOf.has(code))) {
      report.add(path, code, 'a country listed in "countries", with what the article leaves open')
    }
  }
  const one = (kind: 'sentence' | 'stance' | 'statement', name: string, path: FieldPath) => {
    if (isWhole[kind] && !known[kind].has(name))
      report.add(path, name, `the id of a ${kind}`, nearestName(name, known[kind]))
  }
  const each = (
    list: readonly string[] | undefined,
    path: FieldPath,
    check: (name: string, path: FieldPath) => void,
  ) => {
    for (const [index, name] of (list ?? []).entries()) check(name, [...path, index])
  }
  const countries = (list: readonly string[] | undefined, path: FieldPath) => {
    for (const [index, code] of (list ?? []).entries()) {
      if (list?.indexOf(code) !== index)
        report.add([...path, index], code, 'a country that this list has not named above')
    }
  }

  for (const [index, { seeAlso }] of record.countries.entries()) {
    each(seeAlso, ['countries', index, 'seeAlso'], (id, path) => one('statement', id, path))
  }
  for (const [index, given] of record.given.entries()) {
    named(given.country, ['given', index, 'country'])
    one('stance', given.stance, ['given', index, 'stance'])
    one('statement', given.statement, ['given', index, 'statement'])
  }
  for (const [index, statement] of record.statements.entries()) {
    const here = ['statements', index] as const
    one('sentence', statement.sentence, [...here, 'sentence'])
    countries(statement.concerns, [...here, 'concerns'])
    countries(statement.speaker?.countries, [...here, 'speaker', 'countries'])
    countries(statement.panels, [...here, 'panels'])
    each(statement.panels, [...here, 'panels'], (code, path) => named(code, path, true))
    if (statement.continues !== undefined) one('statement', statement.continues, [...here, 'continues'])
  }
  for (const [index, event] of record.events.entries()) {
    const here = ['events', index] as const
    if (!record.organisations?.some(({ id }) => id === event.actor)) {
      named(event.actor, [...here, 'actor'], true)
    }
    for (const list of ['establishedBy', 'alsoSaidBy', 'shows'] as const) {
      each(event[list], [...here, list], (id, path) => one('statement', id, path))
    }
    for (const [code, stance] of Object.entries(event.takes)) {
      named(code, [...here, 'takes', code])
      if (stance !== null) one('stance', stance, [...here, 'takes', code])
    }
    countries(event.addresses, [...here, 'addresses'])
  }
  for (const [index, { sentence }] of record.sentenceNotes.entries()) {
    one('sentence', sentence, ['sentenceNotes', index, 'sentence'])
  }
  for (const [index, fact] of record.outsideFacts.entries())
    countries(fact.about, ['outsideFacts', index, 'about'])
  const mention = ['territories', 'mention'] as const
  countries(record.territories.mention, mention)
  each(record.territories.mention, mention, (code, path) => {
    // The table has a row for each of both.
    if (known.named.has(code)) report.add(path, code, 'a place that is not listed in "countries"')
  })
}

/** Returns the values of one key over a list, and reports those that stand there twice. */
function unique<Key extends string>(
  list: readonly Record<Key, string>[],
  key: Key,
  path: FieldPath,
  report: RecordReport,
): Set<string> {
  const seen = new Set<string>()
  for (const [index, item] of list.entries()) {
    if (seen.has(item[key])) report.add([...path, index, key], item[key], 'a name that is not used above')
    seen.add(item[key])
  }
  return seen
}

/** Whether a list is reported already, or the names that its items go by. */
function anyBroken<Key extends string>(
  field: string,
  list: readonly Record<Key, string>[],
  key: Key,
  report: RecordReport,
): boolean {
  return (
    report.isBroken([field, list.length]) || list.some((_, index) => report.isBroken([field, index, key]))
  )
}
