/**
 * Finds the browsers and fonts that the end-to-end tests need, and installs what is missing.
 * `tsx e2e/support/browser.ts` ensures all of them and prints where they are.
 */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type LaunchOptions } from '@playwright/test'

/** The same engine without the browser around it: each page opens in half the time. It keeps no page to come back to. */
const SHELL = '/usr/bin/chromium-headless-shell'
const CHROMIUM_PATHS = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const FIREFOX_PATHS = ['/usr/bin/firefox-esr']

/**
 * A Chromium that runs here: `BROWSER_PATH`, Playwright's own, Debian's, Chrome; null if there is none.
 * Only looks. Throws if `BROWSER_PATH` is set and does not run: another browser would be a surprise.
 */
export function chromiumPath(): string | null {
  return chosenPath('BROWSER_PATH') ?? [ownPath(), ...CHROMIUM_PATHS].find(runs) ?? null
}

/** As `chromiumPath`, for tests that come back to a page that was left: the whole browser where there is one. */
export function wholeChromiumPath(): string | null {
  return (
    chosenPath('BROWSER_PATH') ?? CHROMIUM_PATHS.filter(path => path !== SHELL).find(runs) ?? chromiumPath()
  )
}

/** As `chromiumPath`, for Firefox: `BROWSER_PATH_FIREFOX`, Debian's. Playwright's own is not the released one. */
export function firefoxPath(): string | null {
  return chosenPath('BROWSER_PATH_FIREFOX') ?? FIREFOX_PATHS.find(runs) ?? null
}

/** How to start Chromium for tests; a spec that needs one option more spreads these. */
export function chromiumLaunchOptions(executablePath: string): LaunchOptions {
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

/** How to start Firefox for tests: without the pref, clicks and keys into cross-site frames vanish silently. */
export function firefoxLaunchOptions(executablePath: string): LaunchOptions {
  return { executablePath, firefoxUserPrefs: { 'fission.autostart': false } }
}

/** As `chromiumPath`, but installs one where there is none. Rejects, saying what to do, if that fails too. */
export async function findChromium(): Promise<string> {
  const found = chromiumPath()
  // A machine of its own, such as a container: the shell halves the time of the tests.
  if (found === '/usr/bin/chromium' && !process.env.BROWSER_PATH && process.getuid?.() === 0) {
    installPackages('chromium-headless-shell')
    return chromiumPath() ?? found
  }
  if (found !== null) return found
  console.log('No Chromium or Chrome found: installing Playwright’s own.')
  tried('npx', ['playwright', 'install', 'chromium'])
  const own = chromiumPath()
  if (own !== null) return own
  console.log(
    'Playwright’s own cannot be had or does not run here: installing the Debian packages "chromium" and "chromium-headless-shell".',
  )
  installPackages('chromium')
  if (chromiumPath() !== null) installPackages('chromium-headless-shell')
  const packaged = chromiumPath()
  if (packaged !== null) return packaged
  throw new Error('No browser to test in. Install Chromium or Chrome, or set BROWSER_PATH to one.')
}

/** As `firefoxPath`, but installs Debian's where there is none; null, having said so, if that is impossible. */
export async function findFirefox(): Promise<string | null> {
  const found = firefoxPath()
  if (found !== null) return found
  console.log('No Firefox found: installing the Debian package "firefox-esr".')
  installPackages('firefox-esr')
  const packaged = firefoxPath()
  if (packaged === null) {
    console.log(
      'Firefox cannot be installed here, so its tests are left out. BROWSER_PATH_FIREFOX names one.',
    )
  }
  return packaged
}

/** Installs a plain sans-serif where there is none: text without a font has no width to measure. Best effort. */
function ensureFonts(): void {
  if (process.platform !== 'linux') return
  if (/Liberation Sans|Arial|Arimo|Helvetica|Nimbus Sans/.test(output('fc-list', [':', 'family']))) return
  console.log('No font like Arial found: installing the Debian package "fonts-liberation".')
  if (!installPackages('fonts-liberation')) {
    console.log('It cannot be installed here; tests that measure text may differ.')
  }
}

/** Where Playwright keeps its own Chromium, downloaded or not; '' on a platform for which it has none. */
function ownPath(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

/** The browser that a variable names, or null if it is not set. Throws if that one does not run. */
function chosenPath(variable: string): string | null {
  const path = process.env[variable]
  if (path === undefined || path === '') return null
  if (runs(path)) return path
  throw new Error(`${variable} is "${path}", which does not run.`)
}

/** Whether there is a program that starts: a download without its system libraries exists but does not. */
function runs(path: string): boolean {
  return existsSync(path) && output(path, ['--version']) !== ''
}

/** Installs Debian packages, printing apt's own words; whether it worked. */
export function installPackages(...names: string[]): boolean {
  if (process.platform !== 'linux' || output('apt-get', ['--version']) === '') return false
  // `sudo -n` fails where it would ask for a password: a test run must not wait for one.
  const sudo = process.getuid?.() !== 0 && output('sudo', ['-V']) !== '' ? ['sudo', '-n'] : []
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  const [program = 'env', ...words] = apt
  // A mirror that is down fails the update, yet the package may still be had.
  tried(program, [...words, 'update'])
  return tried(program, [...words, 'install', '-y', '--no-install-recommends', ...names])
}

/** Runs a program with its output shown; whether it ended well. */
function tried(program: string, words: string[]): boolean {
  console.log(`> ${[program, ...words].join(' ')}`)
  return succeeded(() => execFileSync(program, words, { stdio: 'inherit', timeout: 600_000 }))
}

/** What a program prints, or '' if it is missing, fails or hangs. */
function output(program: string, words: string[]): string {
  const quietly: ExecFileSyncOptions = { stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }
  let text = ''
  succeeded(() => {
    text = execFileSync(program, words, quietly).toString()
  })
  return text
}

/** Whether an action ends without throwing. */
function succeeded(action: () => unknown): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}

/** Ensures browsers and fonts, and prints where the browsers are. */
async function main(): Promise<void> {
  ensureFonts()
  console.log(`Chromium: ${await findChromium()}`)
  console.log(`Firefox:  ${(await findFirefox()) ?? 'none'}`)
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
}
