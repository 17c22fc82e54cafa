import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articleText, recordText } from '../../model/record/fixtures/recordFile.ts'
import type { RawRecord } from '../../model/record/recordSchema.ts'

/** The languages of the story, in the order of its record: the interface has Indonesian first. */
const TOLD = ['fr', 'id']

/**
 * Writes our story as one of an article in German, told in French and Indonesian and not in English.
 * @returns its id, a path from `data/`
 */
export function foreignStory(): string {
  const record = JSON.parse(recordText, (_, value) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'en')) return value
    return Object.fromEntries(TOLD.map(language => [language, value[language]]))
  }) as RawRecord
  record.languages = TOLD
  record.source.language = 'de'
  const folder = mkdtempSync(join(tmpdir(), 'story-'))
  writeFileSync(join(folder, 'record.json'), JSON.stringify(record))
  writeFileSync(join(folder, 'article.txt'), articleText)
  return relative(fileURLToPath(new URL('../../../data/', import.meta.url)), folder)
}
