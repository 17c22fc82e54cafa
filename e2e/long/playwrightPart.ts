import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FIGURES } from './figures.ts'

/** What a run of Playwright came to. */
export interface PlaywrightResult {
  readonly passed: number
  /** The titles of the tests that failed, with their files. */
  readonly failed: readonly string[]
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs: readonly { readonly title: string; readonly file: string; readonly ok: boolean }[]
}

/** Runs a config of this folder, a line for each test; gives what came out. */
export function playwrightPart(config: string): PlaywrightResult {
  const report = join(FIGURES, `${config}.report.json`)
  mkdirSync(FIGURES, { recursive: true })
  rmSync(report, { force: true })
  const words = ['playwright', 'test', '-c', join(import.meta.dirname, config), '--reporter=list,json']
  spawnSync('npx', [...words, '--pass-with-no-tests'], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  const { suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as Suite & {
    errors: readonly { message?: string }[]
  }
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  const specs = specsOf({ suites: suites ?? [], specs: [] })
  return {
    passed: specs.filter(({ ok }) => ok).length,
    failed: specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`),
  }
}

function specsOf({ suites = [], specs }: Suite): Suite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)]
}
