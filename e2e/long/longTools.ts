import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The four pages that both tools look at: the map, a frame, a country's page, right to left. */
export const PAGES_FOR_TOOLS = ['', 'embed/', 'of/can/', 'ar/'] as const

const LOCKED = join(import.meta.dirname, 'tools')
const INSTALLED = resolve(import.meta.dirname, '../../test-results/tools')
const FILES = ['package.json', 'package-lock.json']

/**
 * Imports a tool that only the long run needs; installs it first, as its lockfile says, where it is not there. Without
 * scripts, so that no browser is downloaded.
 */
export async function longTool(name: 'pa11y' | 'lighthouse'): Promise<unknown> {
  const same = FILES.every(
    file =>
      existsSync(join(INSTALLED, file)) &&
      readFileSync(join(INSTALLED, file), 'utf8') === readFileSync(join(LOCKED, file), 'utf8'),
  )
  if (!same || !existsSync(join(INSTALLED, 'node_modules', name))) {
    mkdirSync(INSTALLED, { recursive: true })
    for (const file of FILES) copyFileSync(join(LOCKED, file), join(INSTALLED, file))
    const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
    execFileSync('npm', words, { cwd: INSTALLED, stdio: 'inherit', timeout: 600_000 })
  }
  const file = createRequire(join(INSTALLED, 'package.json')).resolve(name)
  const tool = (await import(pathToFileURL(file).href)) as { default: unknown }
  return tool.default
}
