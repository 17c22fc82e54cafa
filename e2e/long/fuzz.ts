/**
 * `tsx e2e/long/fuzz.ts`, after the build: properties and hostile fixtures at full counts, and the fuzz of messages in a
 * real browser. Its figures are counted while they run. Exit code 1 if one fails.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Figure, saveFigures } from './figures.ts'

const RUNS = process.env.PROPERTY_RUNS ?? '100000'
const ROOT = resolve(import.meta.dirname, '../..')
const notes = mkdtempSync(join(tmpdir(), 'fuzz-'))
const counts = join(notes, 'counts')
const results = join(notes, 'results.json')

interface Report {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

function run(program: string, words: string[], more: Record<string, string> = {}): string {
  const { error, stdout } = spawnSync('npx', [program, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...more },
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (error) throw error
  return stdout
}

run('vitest', ['run', '--config', 'e2e/long/fuzz.config.ts', '--reporter=json', `--outputFile=${results}`], {
  PROPERTY_RUNS: RUNS,
  PROPERTY_COUNTS: counts,
})
const report = JSON.parse(readFileSync(results, 'utf8')) as Report
const tried = (existsSync(counts) ? readFileSync(counts, 'utf8') : '')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as { file: string; test: string; runs: number })

/** How often the properties of a test file whose name holds a text were tried. */
const runsOf = (file: string, name = '') =>
  tried
    .filter(one => one.file.endsWith(file) && one.test.includes(name))
    .reduce((sum, { runs }) => sum + runs, 0)
/** The tests of a file whose name holds a text. */
const testsOf = (file: string, name = '') =>
  report.testResults
    .filter(one => one.name.endsWith(file))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes(name))
const passed = (tests: { status: string }[]) =>
  tests.length > 0 && tests.every(({ status }) => status === 'passed')

const figure = (what: string, count: number, least: number, file: string, name = ''): Figure => {
  const failed = testsOf(file, name).filter(({ status }) => status !== 'passed').length
  return {
    what,
    value: `${count.toLocaleString('en')} tried, ${failed} failed`,
    bar: `at least ${least.toLocaleString('en')} tried, 0 failed`,
    holds: count >= least && passed(testsOf(file, name)),
  }
}
const counted = (what: string, least: number, file: string, name: string) =>
  figure(what, testsOf(file, name).length, least, file, name)

const browser = JSON.parse(
  run('playwright', [
    'test',
    '-c',
    'e2e/playwright.config.ts',
    'frameFuzz',
    '--project=chromium',
    '--reporter=json',
  ]),
) as { stats: { expected: number; unexpected: number; flaky: number } }

const full = Number(RUNS)
const figures: Figure[] = [
  figure(
    'Addresses of any characters read into a place',
    runsOf('placeAddress.test.ts', 'never throws'),
    full,
    'placeAddress.test.ts',
    'never throws',
  ),
  figure(
    'Addresses written, read and written again',
    runsOf('placeAddress.test.ts', 'written again'),
    full,
    'placeAddress.test.ts',
    'written again',
  ),
  figure(
    'Rows of two to five cells written as CSV and read back',
    runsOf('csvText.test.ts'),
    full,
    'csvText.test.ts',
  ),
  figure(
    'Messages of any shape put to the protocol, both ways',
    runsOf('protocol.test.ts'),
    Math.min(full, 20_000),
    'protocol.test.ts',
  ),
  {
    what: 'Ten thousand hostile messages each way in Chromium',
    value: `${browser.stats.expected} of ${browser.stats.expected + browser.stats.unexpected} directions unmoved`,
    bar: '2 of 2',
    holds: browser.stats.expected === 2 && browser.stats.unexpected === 0,
  },
  counted('Hostile links refused', 60, 'soundLink.test.ts', 'is none'),
  counted('Broken records refused with their message', 40, 'parseRecord.test.ts', 'reports every problem'),
  counted('Broken world files refused with their message', 15, 'parseWorld.test.ts', 'naming every fault'),
  figure(
    'Worlds damaged anywhere: refused, or no path with NaN',
    runsOf('corruptWorld.test.ts'),
    Math.min(1500, full),
    'corruptWorld.test.ts',
  ),
]
rmSync(notes, { recursive: true })
saveFigures({ part: 'fuzz', doc: 'reliability', figures })
for (const { holds, value, what } of figures) console.log(`  ${holds ? '✓' : '✗'} ${what}: ${value}`)
if (figures.some(({ holds }) => !holds)) process.exitCode = 1
