/**
 * `tsx e2e/long/mutation.ts [group]`: Stryker on the modules that read foreign data. Prints the mutants that live; exit code 1
 * under 85 %.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Figure, saveFigures } from './figures.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const BAR = 85
const FRAME = ['guest', 'host', 'protocol', 'dialects'].map(name => `src/frame/${name}.ts`)

/** The modules by what they do, and the tests beside them: each group is tried by its own, so that a mutant is quick. */
const GROUPS: readonly { what: string; mutate: readonly string[]; tests: readonly string[] }[] = [
  {
    what: 'messages',
    mutate: FRAME,
    tests: ['src/frame/*.test.ts', 'src/page/framed/bindHost.test.ts'],
  },
  { what: 'timeline', mutate: ['src/timeline/!(*.test).ts'], tests: ['src/timeline/*.test.ts'] },
  {
    what: 'spatial keys',
    mutate: ['src/scene/map/spatialStep.ts'],
    tests: ['src/scene/map/spatialStep.test.ts'],
  },
  {
    what: 'addresses',
    mutate: ['src/store/placeAddress.ts', 'src/page/hydrate/invalidParameters.ts'],
    tests: ['src/store/placeAddress.test.ts', 'src/page/hydrate/invalidParameters.test.ts'],
  },
  { what: 'CSV', mutate: ['src/share/data/csvText.ts'], tests: ['src/share/data/csvText.test.ts'] },
  {
    what: 'reading a record',
    mutate: ['record/parseRecord', 'record/storyIn', 'check/soundLink', 'check/check!(*.test)'].map(
      name => `src/model/${name}.ts`,
    ),
    tests: ['check/*', 'record/parseRecord', 'record/storyIn'].map(name => `src/model/${name}.test.ts`),
  },
]

interface Place {
  line: number
  column: number
}

interface Report {
  files: Record<
    string,
    {
      source: string
      mutants: { status: string; replacement: string; location: { start: Place; end: Place } }[]
    }
  >
}

/** One mutant: where it stands, what was taken away and put there, and whether a test found it. */
interface Mutant {
  at: string
  from: string
  to: string
  found: boolean
}

/** The text between two places, both counted from 1. */
function between(source: string, start: Place, end: Place): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column - 1)
  lines[0] = (lines[0] ?? '').slice(start.column - 1)
  return lines.join('\n').replace(/\s+/g, ' ')
}

/** Runs Stryker on one group. @returns its mutants, with whether each was found */
function mutantsOf({ mutate, tests }: (typeof GROUPS)[number]): Mutant[] {
  const words = ['stryker', 'run', 'e2e/long/stryker.config.json', '--mutate', mutate.join(',')]
  const { status } = spawnSync('npx', words, {
    cwd: ROOT,
    env: { ...process.env, MUTATION_TESTS: tests.join(','), PROPERTY_RUNS: '20' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`Stryker did not run on ${mutate.join(', ')}`)
  const report = JSON.parse(readFileSync(resolve(ROOT, 'test-results/mutation.json'), 'utf8')) as Report
  return Object.entries(report.files).flatMap(([file, { mutants, source }]) =>
    mutants
      .filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
      .map(({ status, replacement, location: { start, end } }) => ({
        at: `${file}:${start.line}`,
        from: between(source, start, end),
        to: replacement.replace(/\s+/g, ' '),
        found: status === 'Killed' || status === 'Timeout',
      })),
  )
}

const wanted = GROUPS.filter(({ what }) => what.includes(process.argv[2] ?? ''))
const groups = wanted.map(group => {
  const begun = Date.now()
  const mutants = mutantsOf(group)
  console.log(`  ${group.what}: ${Math.round((Date.now() - begun) / 1000)} s`)
  return { what: group.what, mutants }
})
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
const figures: Figure[] = [
  scoreOf('all', mutants),
  ...groups.map(({ mutants, what }) => scoreOf(what, mutants)),
]
saveFigures({ part: 'mutation', doc: 'reliability', figures })
for (const { at, found, from, to } of mutants) if (!found) console.log(`  lives: ${at}: ${from} → ${to}`)
for (const { holds, value, what } of figures) console.log(`  ${holds ? '✓' : '✗'} ${what}: ${value}`)
if (figures.some(({ holds }) => !holds)) process.exitCode = 1
