import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { good, type Result } from '../../model/record/result.ts'
import { parseSettings, type Settings, type SettingsPlace } from './parseSettings.ts'

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url))

/**
 * Returns what the environment tells, or everything that is wrong with it. The story is a path from `data/`: benchmarks keep
 * theirs in a folder of their own, which `STORIES` names.
 */
export function readSettings({
  base,
  folderFault,
}: Omit<SettingsPlace, 'stories'>): Result<Settings, string> {
  const folder = process.env.STORIES ? resolve(process.env.STORIES) : DATA
  const parsed = parseSettings(process.env, { base, folderFault, stories: storiesIn(folder) })
  return parsed.ok
    ? good({ ...parsed.value, story: relative(DATA, join(folder, parsed.value.story)) })
    : parsed
}

/** The folders that hold a record. */
function storiesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'record.json')))
    .sort()
}
