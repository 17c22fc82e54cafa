import { nearestName } from './nearestName.ts'
import { countsIn, numbersIn } from './numbersIn.ts'
import type { FieldPath, RecordReport } from './recordReport.ts'
import type { RawRecord } from './recordSchema.ts'
import { plainText, richText } from './richText.ts'

/** Every text in every language of the record; findings mark known stances and state numbers that hold. */
export function checkWords(record: RawRecord, article: string, report: RecordReport): void {
  for (const [path, texts] of localizedTexts(record, [])) {
    for (const language of record.languages) {
      if (!Object.hasOwn(texts, language)) report.add(path, Object.keys(texts), `a text in ${language}`)
    }
    for (const language of Object.keys(texts)) {
      if (!record.languages.includes(language))
        report.add([...path, language], language, 'a language of the record')
    }
  }

  const stances = record.stances.map(({ id }) => id)
  const dates = record.outsideDates.map(({ id }) => id)
  const texts = [record.start, ...record.events].map(({ finding }) => finding)
  const lastStep = record.events.length
  for (const [step, finding] of texts.entries()) {
    const path: FieldPath = step === 0 ? ['start', 'finding'] : ['events', step - 1, 'finding']
    checkFinding(finding, path, countsAt(record, step))
  }
  checkFinding(record.words.headline, ['words', 'headline'], countsAt(record, lastStep))

  for (const [index, { outside = {} }] of record.events.entries()) {
    for (const [language, text] of Object.entries(outside)) {
      for (const [, id = ''] of text.matchAll(/\{([^}]*)\}/g)) {
        if (!dates.includes(id)) {
          report.add(
            ['events', index, 'outside', language],
            id,
            'the id of an outside date',
            nearestName(id, dates),
          )
        }
      }
    }
  }

  function checkFinding(finding: Record<string, string>, path: FieldPath, counts: ReadonlySet<number>): void {
    for (const [language, source] of Object.entries(finding)) {
      const runs = richText(source)
      for (const { stance } of runs) {
        if (stance !== undefined && !stances.includes(stance)) {
          report.add([...path, language], stance, 'the id of a stance', nearestName(stance, stances))
        }
      }
      if (!countsIn(language))
        report.add([...path, language], language, 'a language whose number words are known')
      for (const { word, value } of numbersIn(plainText(runs), language)) {
        const stated = /^\d/.test(word) && article.includes(word)
        if (!counts.has(value) && !stated) {
          report.add(
            [...path, language],
            word,
            `a number that the record bears out here: ${[...counts].join(', ')}`,
          )
        }
      }
    }
  }
}

/** How many countries hold each stance at a step, 0 being before the first event. */
function countsAt(record: RawRecord, step: number): Set<number> {
  const held = new Map(record.given.map(({ country, stance }) => [country, stance]))
  for (const { takes } of record.events.slice(0, step)) {
    for (const [country, stance] of Object.entries(takes)) held.set(country, stance)
  }
  const addressed = record.events[step - 1]?.addresses?.length ?? 0
  const counts = record.stances.map(({ id }) => [...held.values()].filter(stance => stance === id).length)
  return new Set([...counts, addressed].filter(count => count > 0))
}

/** Every object of the record whose keys are languages, with its path. */
function* localizedTexts(value: unknown, path: FieldPath): Generator<[FieldPath, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  const localizedKeys = ['label', 'count', 'tile', 'finding', 'remark', 'outside', 'leavesOpen', 'note']
  const inWords = path.at(-2) === 'words'
  const inFacts = path[0] === 'outsideFacts' && path.at(-1) === 'text'
  const key = path.at(-1)
  if (inWords || inFacts || (typeof key === 'string' && localizedKeys.includes(key))) {
    if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
    return
  }
  for (const [name, inner] of Object.entries(value)) {
    yield* localizedTexts(inner, [...path, Array.isArray(value) ? Number(name) : name])
  }
}
