/** `tsx e2e/long/mutation.ts`: Stryker on the modules that read foreign data. Exit code 1 under 85 %. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Figure, saveFigures } from './figures.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BAR = 85

/** The modules by what they do. */
const GROUPS: readonly { what: string; files: RegExp }[] = [
  { what: 'reading a record', files: /^src\/model\// },
  { what: 'addresses', files: /placeAddress|droppedWishes/ },
  { what: 'CSV', files: /csvText/ },
  { what: 'messages', files: /^src\/share\/frame\// },
  { what: 'spatial keys', files: /spatialStep/ },
  { what: 'timeline', files: /^src\/timeline\// },
]

interface Report {
  files: Record<
    string,
    { mutants: { status: string; mutatorName: string; location: { start: { line: number } } }[] }
  >
}

const { status } = spawnSync('npx', ['stryker', 'run', 'e2e/long/stryker.config.json'], {
  cwd: ROOT,
  env: { ...process.env, PROPERTY_RUNS: '20' },
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (status === null) throw new Error('Stryker did not run')
const report = JSON.parse(readFileSync(resolve(ROOT, 'test-results/mutation.json'), 'utf8')) as Report

const mutants = Object.entries(report.files).flatMap(([file, { mutants }]) =>
  mutants
    .filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
    .map(mutant => ({ ...mutant, file, found: mutant.status === 'Killed' || mutant.status === 'Timeout' })),
)
const scoreOf = (what: string, some: typeof mutants): Figure => {
  const found = some.filter(mutant => mutant.found).length
  const score = (100 * found) / some.length
  return {
    what: `Mutants found, ${what}`,
    value: `${score.toFixed(1)} % (${found} of ${some.length})`,
    bar: `${BAR} %`,
    holds: score >= BAR,
  }
}
const figures = [
  scoreOf('all', mutants),
  ...GROUPS.map(({ files, what }) =>
    scoreOf(
      what,
      mutants.filter(({ file }) => files.test(file)),
    ),
  ),
]
saveFigures({ part: 'mutation', doc: 'reliability', figures })
for (const { file, found, location, mutatorName } of mutants)
  if (!found) console.log(`  not found: ${file}:${location.start.line} ${mutatorName}`)
for (const { holds, value, what } of figures) console.log(`  ${holds ? '✓' : '✗'} ${what}: ${value}`)
if (figures.some(({ holds }) => !holds)) process.exitCode = 1
