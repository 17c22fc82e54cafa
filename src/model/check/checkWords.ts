import { nearestName } from '../country/nearestName.ts'
import { digitsIn } from '../numbers/digitsIn.ts'
import type { FieldPath, RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'
import { plainText, richText } from '../text/richText.ts'
import { type Counts, checkNumbers } from './checkNumbers.ts'
import { localizedTexts } from './localizedTexts.ts'

/** The placeholders that each kind of text may use; any other brace would be printed as it is. */
const NAMED: Readonly<Record<string, RegExp>> = { outside: /\{[^{}]*\}/g, count: /\{n\}/g }

/**
 * Every text in every language of the record; findings mark known stances and state numbers that hold.
 * @param isCounted whether it is known who takes which stance
 */
export function checkWords(
  record: RawRecord,
  article: string | undefined,
  report: RecordReport,
  isCounted = article !== undefined,
): void {
  const languagesAreWhole = !report.isBroken(['languages'])
  for (const [path, texts] of localizedTexts(record, [])) {
    for (const language of languagesAreWhole ? record.languages : []) {
      if (!Object.hasOwn(texts, language)) report.add([...path, language], undefined, `a text in ${language}`)
    }
    for (const language of Object.keys(texts)) {
      if (languagesAreWhole && !record.languages.includes(language))
        report.add([...path, language], language, 'a language of the record')
    }
    for (const [language, text] of Object.entries(texts)) checkPlain(text, [...path, language])
  }

  const stances = record.stances.map(({ id }) => id)
  const dates = record.outsideDates.map(({ id }) => id)
  const texts = [record.start, ...record.events].map(({ finding }) => finding)
  const stated = new Set(digitsIn(article ?? '', record.source.language).map(({ value }) => value))
  const lastStep = record.events.length
  for (const [step, finding] of texts.entries()) {
    const path: FieldPath = step === 0 ? ['start', 'finding'] : ['events', step - 1, 'finding']
    checkFinding(finding, path, { ...countsAt(record, step), stated })
  }
  checkFinding(record.words.headline, ['words', 'headline'], { ...countsAt(record, lastStep), stated })

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

  /** Marks are read in findings alone, `{n}` in counts, and dates in facts from outside: anywhere else they would be printed. */
  function checkPlain(text: unknown, path: FieldPath): void {
    const kind = path.at(-2)
    for (const words of [text].flat().map(String)) {
      const [mark] = (kind === 'finding' ? plainText(richText(words)) : words).match(/\]\s*\(/) ?? []
      const named = NAMED[String(kind)]
      const [brace] = (named ? words.replace(named, '') : words).match(/[{}]/) ?? []
      if (mark !== undefined) {
        report.add(path, words, 'marks in findings only, written [words](stance)')
      }
      if (brace !== undefined) {
        const expected =
          kind === 'count'
            ? 'no name in braces but {n}, the number'
            : 'dates in "outside" only, written {id of an outside date}'
        report.add(path, words, expected)
      }
    }
  }

  function checkFinding(finding: Record<string, string>, path: FieldPath, counts: Counts): void {
    for (const [language, source] of Object.entries(finding)) {
      const runs = richText(source)
      for (const { stance } of runs) {
        if (stance !== undefined && !report.isBroken(['stances']) && !stances.includes(stance)) {
          report.add([...path, language], stance, 'the id of a stance', nearestName(stance, stances))
        }
      }
      if (isCounted) checkNumbers(source, language, counts, [...path, language], report)
    }
  }
}

/** How many countries hold each stance at a step, 0 being before the first event. */
function countsAt(record: RawRecord, step: number): Omit<Counts, 'stated'> {
  const held = new Map<string, string | null>(record.given.map(({ country, stance }) => [country, stance]))
  for (const { takes } of record.events.slice(0, step)) {
    for (const [country, stance] of Object.entries(takes)) held.set(country, stance)
  }
  return {
    addressed: record.events[step - 1]?.addresses?.length ?? 0,
    byStance: new Map(
      record.stances.map(({ id }) => [id, [...held.values()].filter(stance => stance === id).length]),
    ),
  }
}
