/** `tsx e2e/long/mutation.ts [group]`: Stryker on the modules that read foreign data. Exit code 1 under 85 %. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Figure, saveFigures } from './figures.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BAR = 85
const FRAME = ['guest', 'host', 'protocol', 'dialects'].map(name => `src/share/frame/${name}.ts`)

/** The modules by what they do, and the tests beside them: each group is tried by its own, so that a mutant is quick. */
const GROUPS: readonly { what: string; mutate: readonly string[]; tests: readonly string[] }[] = [
  { what: 'messages', mutate: FRAME, tests: ['src/share/frame/*.test.ts', 'src/app/bindHost.test.ts'] },
  { what: 'timeline', mutate: ['src/timeline/!(*.test).ts'], tests: ['src/timeline/*.test.ts'] },
  { what: 'spatial keys', mutate: ['src/scene/spatialStep.ts'], tests: ['src/scene/spatialStep.test.ts'] },
  {
    what: 'addresses',
    mutate: ['src/store/placeAddress.ts', 'src/app/droppedWishes.ts'],
    tests: ['src/store/placeAddress.test.ts', 'src/app/droppedWishes.test.ts'],
  },
  { what: 'CSV', mutate: ['src/share/data/csvText.ts'], tests: ['src/share/data/csvText.test.ts'] },
  {
    what: 'reading a record',
    mutate: ['parseRecord', 'storyIn', 'soundLink', 'check*'].map(name => `src/model/${name}.ts`),
    tests: ['src/model/*.test.ts'],
  },
]

interface Report {
  files: Record<
    string,
    { mutants: { status: string; mutatorName: string; location: { start: { line: number } } }[] }
  >
}

/** Runs Stryker on one group. @returns its mutants, with whether each was found */
function mutantsOf({ mutate, tests }: (typeof GROUPS)[number]) {
  const words = ['stryker', 'run', 'e2e/long/stryker.config.json', '--mutate', mutate.join(',')]
  const { status } = spawnSync('npx', words, {
    cwd: ROOT,
    env: { ...process.env, MUTATION_TESTS: tests.join(','), PROPERTY_RUNS: '20' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`Stryker did not run on ${mutate.join(', ')}`)
  const report = JSON.parse(readFileSync(resolve(ROOT, 'test-results/mutation.json'), 'utf8')) as Report
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
      .map(mutant => ({ ...mutant, file, found: mutant.status === 'Killed' || mutant.status === 'Timeout' })),
  )
}

const wanted = GROUPS.filter(({ what }) => what.includes(process.argv[2] ?? ''))
const groups = wanted.map(group => ({ what: group.what, mutants: mutantsOf(group) }))
const mutants = groups.flatMap(group => group.mutants)
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
const figures = [scoreOf('all', mutants), ...groups.map(({ mutants, what }) => scoreOf(what, mutants))]
saveFigures({ part: 'mutation', doc: 'reliability', figures })
for (const { file, found, location, mutatorName } of mutants)
  if (!found) console.log(`  not found: ${file}:${location.start.line} ${mutatorName}`)
for (const { holds, value, what } of figures) console.log(`  ${holds ? '✓' : '✗'} ${what}: ${value}`)
if (figures.some(({ holds }) => !holds)) process.exitCode = 1
