import { type Stray, strays } from '../typography/strays.ts'
import type { FieldPath, RecordReport } from './recordReport.ts'

/** How many words before a place tell where it is, characters. */
const LEADING = 20

/** The fields that hold addresses: they have rules of their own. */
const ADDRESSES = /^(?:\$schema|sources|address)$/

/**
 * What is no text goes to the report, in the record and in its article: one problem for each kind of it in each file, at the first
 * place, with the number of the others.
 * @param articleFile the article's path, as problems name it
 */
export function reportStrays(raw: unknown, article: string, articleFile: string, report: RecordReport): void {
  const inArticle = byKind(strays(article).map(stray => ({ stray, text: article })))
  for (const { more, stray, text } of inArticle) {
    const lines = text.slice(0, stray.start).split(/\r\n|\r|\n/)
    report.problems.push({
      file: articleFile,
      line: lines.length,
      field: `character ${(lines.at(-1)?.length ?? 0) + 1}`,
      found: foundText(stray, text) + others(more, 'place'),
      expected: stray.expected,
    })
  }
  const inRecord = [...textsIn(raw, [])].flatMap(([path, text]) =>
    strays(text).map(stray => ({ stray, text, path })),
  )
  for (const { more, path, stray, text } of byKind(inRecord)) {
    report.tell(path, foundText(stray, text) + others(more, 'place'), stray.expected)
  }
}

/** The first of each kind, with the number of the others. */
function byKind<Found extends { stray: Stray }>(found: readonly Found[]): (Found & { more: number })[] {
  const kinds = new Map<string, Found & { more: number }>()
  for (const each of found) {
    // Words read in a wrong encoding are many different ones of one cause.
    const kind = /encoding|HTML/.exec(each.stray.expected)?.[0] ?? each.stray.found
    const first = kinds.get(kind)
    if (first) first.more += 1
    else kinds.set(kind, { ...each, more: 0 })
  }
  return [...kinds.values()]
}

function foundText({ found, start }: Stray, text: string): string {
  const lead =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1)
      ?.slice(-LEADING) ?? ''
  return lead === '' ? found : `${found} after "${lead}"`
}

function others(count: number, name: string): string {
  if (count === 0) return ''
  return ` (and in ${count} more ${name}${count === 1 ? '' : 's'})`
}

/** Every text of a value and its path, names of fields as well. */
function* textsIn(value: unknown, path: FieldPath): Generator<[FieldPath, string]> {
  if (typeof value === 'string') yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (ADDRESSES.test(key)) continue
    if (!Array.isArray(value)) yield [here, key]
    yield* textsIn(inner, here)
  }
}
