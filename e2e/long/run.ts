/**
 * `npm run test:long [-- PART…]`: what takes too long for every change. Builds once, runs the parts one after another,
 * goes on after one that fails, and writes their figures into `docs/`. Exit code 1 if a figure does not hold.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { chromiumPath, firefoxPath } from '../support/browser.ts'
import { FIGURES, type PartFigures } from './figures.ts'
import { figureRows, type PartRun, withFigures } from './figuresTable.ts'
import { PARTS, type Part } from './parts.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Runs a script with its output in a log; gives its exit code. */
function runScript(words: readonly string[], log: string): Promise<number> {
  const output = openSync(log, 'w')
  return new Promise((ended, reject) => {
    const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', output, output] })
    child.on('error', reject)
    child.on('close', code => ended(code ?? 1))
  })
}

/** Runs a part and reads what it left. What went wrong with the part itself stands among its figures. */
async function runPart({ name, file }: Part): Promise<PartRun> {
  const script = join(import.meta.dirname, file)
  const figuresFile = join(FIGURES, `${name}.json`)
  const log = join(FIGURES, `${name}.log`)
  rmSync(figuresFile, { force: true })
  const begun = Date.now()
  const wrong: string[] = []
  if (existsSync(script)) {
    const code = await runScript(['--import', 'tsx', script], log)
    if (code !== 0) wrong.push(`exit code ${code}`)
  } else wrong.push('its script is missing')
  const left = existsSync(figuresFile)
    ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as PartFigures).figures
    : []
  if (left.length === 0) wrong.push('no figures left')
  // A part that fails says so by a figure that does not hold; where it does not, its end says so.
  const failedSilently = wrong.length > 0 && left.every(({ holds }) => holds)
  const end = { what: 'The part as a whole', value: wrong.join(', '), bar: 'ends well', holds: false }
  return {
    part: name,
    date: new Date().toISOString().slice(0, 10),
    seconds: (Date.now() - begun) / 1000,
    figures: failedSilently ? [...left, end] : left,
  }
}

/** The browsers of this machine with their versions, in a sentence. */
function browsers(): string {
  const version = (program: string | null, words = ['--version']) => {
    try {
      return execFileSync(program ?? '', words, { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .match(/\d+(\.\d+)+\w*/)?.[0]
    } catch {
      return undefined
    }
  }
  const named = [
    ['Chromium', version(chromiumPath())],
    ['Firefox', version(firefoxPath())],
    // Its driver does not tell.
    ['WebKitGTK', version('dpkg-query', ['--show', 'webkit2gtk-driver'])],
    ['Orca', version('/usr/bin/orca')],
  ].map(([name, found]) => `${name} ${found ?? 'not there'}`)
  return `${named.join(', ')}; Node ${process.versions.node}, ${cpus().length} cores`
}

/** Writes the figures into a document; prints why not where it cannot. */
function writeInto(doc: PartFigures['doc'], runs: readonly PartRun[]): void {
  if (runs.length === 0) return
  const file = resolve(ROOT, 'docs', `${doc}.md`)
  const written = existsSync(file)
    ? withFigures(
        readFileSync(file, 'utf8'),
        runs,
        PARTS.map(({ name }) => name),
        browsers(),
      )
    : null
  if (written !== null) writeFileSync(file, written)
  console.log(
    written === null ? `docs/${doc}.md has no place for figures.` : `Figures written into docs/${doc}.md.`,
  )
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2)
  const unknown = asked.filter(name => !PARTS.some(part => part.name === name))
  if (unknown.length > 0) {
    const all = PARTS.map(({ name }) => name).join(', ')
    throw new Error(`There is no part ${unknown.join(', ')}. Parts: ${all}.`)
  }
  const parts = PARTS.filter(({ name }) => asked.length === 0 || asked.includes(name))
  mkdirSync(FIGURES, { recursive: true })
  console.log(`Building; logs are in test-results/long/.`)
  const code = await runScript(['--import', 'tsx', 'src/build/build.ts'], join(FIGURES, 'build.log'))
  if (code !== 0) throw new Error('The build failed: test-results/long/build.log')
  const runs: PartRun[] = []
  for (const part of parts) {
    console.log(`\n${part.name} …`)
    const run = await runPart(part)
    runs.push(run)
    console.log(figureRows(run).join('\n'))
  }
  console.log(`\n${browsers()}`)
  for (const doc of ['accessibility', 'reliability'] as const) {
    const names = PARTS.filter(part => part.doc === doc).map(({ name }) => name)
    writeInto(
      doc,
      runs.filter(({ part }) => names.includes(part)),
    )
  }
  const failed = runs.filter(({ figures }) => figures.some(({ holds }) => !holds)).map(({ part }) => part)
  console.log(failed.length === 0 ? 'All figures hold.' : `Figures that do not hold: ${failed.join(', ')}.`)
  if (failed.length > 0) process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
