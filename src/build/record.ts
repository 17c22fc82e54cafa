import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseRecord } from '../model/record/parseRecord.ts'
import { problemsText } from '../model/record/problem.ts'
import { mapScene } from '../scene/map/mapScene.ts'
import { unusedPlaces } from '../scene/map/unusedPlaces.ts'
import { storiesOf } from './story/loadStory.ts'
import { loadKnownCountries, loadWorld } from './story/loadWorld.ts'

/* `npm run record -- FILE…`: checks records against the articles that stand beside them. */

const files = process.argv.slice(2)
const countries = loadKnownCountries()
let failed = false

/** A file's text; one that cannot be read is told in a line. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    failed = true
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

for (const file of files.length > 0 ? files : ['data/beijing-2022/record.json']) {
  const text = textOf(file)
  const article = text === undefined ? undefined : textOf(join(dirname(file), 'article.txt'))
  if (text === undefined || article === undefined) continue
  const result = parseRecord({ file, text, article }, countries)
  if (result.ok) {
    const { statements, events, countries: named, labels, languages } = result.value
    console.log(
      `${file} holds: ${statements.length} statements, ${events.length} events, ${named.length} countries, in ${languages.join(', ')}`,
    )
    if (labels !== undefined) tellUnused(file, storiesOf(result.value))
  } else {
    failed = true
    console.error(problemsText(result.faults))
  }
}
process.exitCode = failed ? 1 : 0
