import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseRecord } from '../model/record/parseRecord.ts'
import { problemsText } from '../model/record/problem.ts'
import { loadKnownCountries } from './story/loadWorld.ts'

/* `npm run record -- FILE…`: checks records against the articles that stand beside them. */

const files = process.argv.slice(2)
const countries = loadKnownCountries()
let failed = false

/** What a file holds; one that cannot be read is told in a line. */
function contentOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    failed = true
    console.error(
      `There is no file ${file} to read: a record is a JSON file, its article.txt stands beside it.`,
    )
    return undefined
  }
}

for (const file of files.length > 0 ? files : ['data/beijing-2022/record.json']) {
  const text = contentOf(file)
  const article = text === undefined ? undefined : contentOf(join(dirname(file), 'article.txt'))
  if (text === undefined || article === undefined) continue
  const result = parseRecord({ file, text, article }, countries)
  if (result.ok) {
    const { statements, events, countries: named, languages } = result.value
    console.log(
      `${file} holds: ${statements.length} statements, ${events.length} events, ${named.length} countries, in ${languages.join(', ')}`,
    )
  } else {
    failed = true
    console.error(problemsText(result.faults))
  }
}
process.exitCode = failed ? 1 : 0
