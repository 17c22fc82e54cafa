import { readFileSync, watchFile } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseRecord } from '../model/record/parseRecord.ts'
import { problemsText } from '../model/record/problem.ts'
import { mapScene } from '../scene/map/mapScene.ts'
import { unusedPlaces } from '../scene/map/unusedPlaces.ts'
import { storiesOf } from './story/loadStory.ts'
import { loadKnownCountries, loadWorld } from './story/loadWorld.ts'

/* `npm run record -- [--watch] FILE…`: checks records against the articles that stand beside them; with `--watch` on each save. */

const ASKED = process.argv.slice(2)
const files = ASKED.filter(word => word !== '--watch')
const records = files.length > 0 ? files : ['data/beijing-2022/record.json']
const countries = loadKnownCountries()

/** What a file holds; one that cannot be read is told in a line. */
function contentOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    console.error(
      `There is no file ${file} to read: a record is a JSON file, its article.txt stands beside it.`,
    )
    return undefined
  }
}

/** Tells of each place for a name that no map of the story uses: it harms nothing, and does nothing. */
function tellUnused(file: string, stories: ReturnType<typeof storiesOf>): void {
  const { outlines } = loadWorld()
  const [first] = stories
  if (first === undefined) return
  const maps = stories.flatMap(({ story, telling }) =>
    (['page', 'embed'] as const).map(kind => mapScene(story, outlines, telling, kind)),
  )
  for (const { field, reason } of unusedPlaces(first.story, outlines, maps))
    console.warn(`${file}  ${field} is used on no map: ${reason}`)
}

/** Checks a record and says what it holds, or all that is wrong. @returns whether it holds */
function check(file: string): boolean {
  const text = contentOf(file)
  const article = text === undefined ? undefined : contentOf(join(dirname(file), 'article.txt'))
  if (text === undefined || article === undefined) return false
  const result = parseRecord({ file, text, article }, countries)
  if (result.ok) {
    const { statements, events, countries: named, labels, languages } = result.value
    console.log(
      `${file} holds: ${statements.length} statements, ${events.length} events, ${named.length} countries, in ${languages.join(', ')}`,
    )
    if (labels !== undefined) tellUnused(file, storiesOf(result.value))
  } else console.error(problemsText(result.faults))
  return result.ok
}

const holds = records.map(check)
process.exitCode = holds.every(Boolean) ? 0 : 1
if (ASKED.includes('--watch')) {
  for (const file of records) {
    for (const watched of [file, join(dirname(file), 'article.txt')]) {
      // By the clock: editors put a new file in the old one's place.
      watchFile(watched, { interval: 300 }, () => {
        console.log(`\n${new Date().toLocaleTimeString()}  ${watched} was saved`)
        check(file)
      })
    }
  }
}
