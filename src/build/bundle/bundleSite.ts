import { build, type InlineConfig, type Rollup } from 'vite'
import { scriptConfig } from './scriptConfig.ts'
import { SCRIPTS, type ScriptName } from './scripts.ts'
import { sheetConfig } from './sheetConfig.ts'
import { SHEETS, type SheetName } from './sheets.ts'

/** What the bundler made of the sources. */
export interface Bundles {
  scripts: Record<ScriptName, string>
  sheets: Record<SheetName, string>
  /** The modules that the scripts are made of, by path. */
  modules: string[]
}

/** Bundles every script and every style sheet of the site. */
export async function bundleSite(): Promise<Bundles> {
  const modules: string[] = []
  const bundle = async (config: InlineConfig, ending: '.js' | '.css'): Promise<string> => {
    const output = (await build(config)) as Rollup.RollupOutput | Rollup.RollupOutput[]
    for (const file of [output].flat().flatMap(({ output }) => output)) {
      if (!file.fileName.endsWith(ending)) continue
      if (file.type !== 'chunk') return String(file.source)
      modules.push(...file.moduleIds)
      return file.code
    }
    throw new Error(`the bundler gave no ${ending} file`)
  }
  const [scripts, sheets] = await Promise.all([
    byName(SCRIPTS, name => bundle(scriptConfig(name), '.js')),
    byName(SHEETS, name => bundle(sheetConfig(name), '.css')),
  ])
  return { scripts, sheets, modules }
}

async function byName<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  make: (name: Name) => Promise<string>,
): Promise<Record<Name, string>> {
  const names = Object.keys(table) as Name[]
  const made = await Promise.all(names.map(async name => [name, await make(name)] as const))
  return Object.fromEntries(made) as Record<Name, string>
}
