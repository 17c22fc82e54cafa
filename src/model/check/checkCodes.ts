import type { KnownCountries } from '../country/knownCountries.ts'
import type { FieldPath, RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'

const EXPECTED =
  'the code of a country or territory: three letters of ISO 3166-1, as in data/world/names/en.json'

/**
 * Every code is one of the map's. A wrong one is one problem, however often it stands in the record.
 * @returns the record with those codes in their places that were certainly meant, so that nothing else is wrong because of them
 */
export function checkCodes(record: RawRecord, world: KnownCountries, report: RecordReport): RawRecord {
  const wrong = new Map<string, FieldPath[]>()
  const right = (code: string) => {
    const meant = world.has(code) ? [] : world.meant(code)
    return meant.length === 1 ? (meant[0] ?? code) : code
  }
  const one = (code: string, path: FieldPath) => {
    if (!world.has(code)) wrong.set(code, [...(wrong.get(code) ?? []), path])
    return right(code)
  }
  /** As `one`, where no code may stand twice: none becomes another that is there. */
  const alone = (code: string, path: FieldPath, codes: readonly string[]) => {
    const read = one(code, path)
    return read !== code && codes.includes(read) ? code : read
  }
  /** A list without those that turn out to be the same. */
  const all = (codes: readonly string[], path: FieldPath) => {
    const read = codes.map((code, index) => one(code, [...path, index]))
    return read.filter((code, index) => code === codes[index] || !read.slice(0, index).includes(code))
  }
  const keys = <Value>(byCode: Readonly<Record<string, Value>>, path: FieldPath) => {
    const entries = Object.entries(byCode).map(
      ([code, value]) => [one(code, [...path, code]), value] as const,
    )
    return Object.fromEntries(entries)
  }

  const read: RawRecord = {
    ...record,
    given: record.given.map((given, index) => ({
      ...given,
      country: alone(
        given.country,
        ['given', index, 'country'],
        record.given.map(each => each.country),
      ),
    })),
    statements: record.statements.map((statement, index) => {
      const here = ['statements', index]
      const { speaker } = statement
      return {
        ...statement,
        speaker: speaker && {
          ...speaker,
          countries: all(speaker.countries, [...here, 'speaker', 'countries']),
        },
        concerns: all(statement.concerns, [...here, 'concerns']),
        panels: all(statement.panels, [...here, 'panels']),
      }
    }),
    events: record.events.map((event, index) => ({
      ...event,
      actor: record.organisations?.some(({ id }) => id === event.actor)
        ? event.actor
        : one(event.actor, ['events', index, 'actor']),
      takes: keys(event.takes, ['events', index, 'takes']),
      ...(event.addresses && { addresses: all(event.addresses, ['events', index, 'addresses']) }),
    })),
    countries: record.countries.map((country, index) => ({
      ...country,
      code: alone(
        country.code,
        ['countries', index, 'code'],
        record.countries.map(each => each.code),
      ),
    })),
    outsideFacts: record.outsideFacts.map((fact, index) => ({
      ...fact,
      about: all(fact.about, ['outsideFacts', index, 'about']),
    })),
    territories: {
      ...record.territories,
      mention: all(record.territories.mention, ['territories', 'mention']),
    },
    ...(record.labels && { labels: keys(record.labels, ['labels']) }),
  }
  for (const [code, paths] of wrong) {
    const [first = [], ...others] = paths
    const more = others.length === 1 ? '1 more place' : `${others.length} more places`
    const found = others.length === 0 ? `"${code}"` : `"${code}" (and in ${more})`
    report.tell(first, found, EXPECTED, world.suggest(code))
    for (const path of paths) report.break([...path], [...path.slice(0, -1), right(code)])
  }
  return read
}
