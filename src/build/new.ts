import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recordSchema } from '../model/record/recordSchema.ts'
import { decodedText } from '../model/typography/decodedText.ts'
import { LANGUAGES } from '../words/wordsOf.ts'
import { draftRecord } from './story/draftRecord.ts'
import { loadNames } from './story/loadWorld.ts'

/* `npm run new -- <id> <article.txt> [language]`: begins a story with a draft of its record. */

const DATA = fileURLToPath(new URL('../../data/', import.meta.url))
const USAGE = 'npm run new -- <id> <article.txt> [language]'

/** Writes the draft. @returns what to do next Throws an Error before anything is written, where it cannot be. */
function begin([id = '', file = '', language = 'en']: readonly string[]): string {
  if (id === '' || file === '')
    throw new Error(`What is the story called, and where is its article? ${USAGE}`)
  const [fault] = recordSchema.shape.id.safeParse(id).error?.issues ?? []
  if (fault) throw new Error(`"${id}" is no name for a story: expected ${fault.message}`)
  if (!LANGUAGES.some(({ tag }) => tag === language))
    throw new Error(
      `"${language}" is no language of the interface: expected ${LANGUAGES.map(({ tag }) => tag).join(', ')}`,
    )
  const folder = join(DATA, id)
  if (existsSync(folder)) throw new Error(`data/${id} is there already; choose another name, or take it away`)
  if (!existsSync(file)) throw new Error(`There is no file ${file} to read`)
  const article = decodedText(readFileSync(file))
  if (!article.ok) throw new Error(`${file} is in ${article.faults[0]?.found}: save it as UTF-8`)
  if (article.value.trim() === '') throw new Error(`${file} is empty`)
  const names = LANGUAGES.map(({ tag }) => loadNames(tag))
  const record = draftRecord({ id, article: article.value, language, names })
  mkdirSync(folder)
  writeFileSync(join(folder, 'article.txt'), article.value)
  writeFileSync(join(folder, 'record.json'), `${JSON.stringify(record, null, 2)}\n`)
  return [
    `data/${id}/record.json: ${record.sentences.length} sentences, ${record.statements.length} statements to be judged.`,
    'Judge each: keep what matters, correct it, take its "draft" away. Then write stances, events, countries and words.',
    `npm run record -- --watch data/${id}/record.json tells on each save what is missing.`,
  ].join('\n')
}

try {
  console.log(begin(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
