import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { speechOf } from './speechOf.ts'

/** Firefox without its own first words, and always with its tree for assistive technology. */
const PREFS = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'browser.translations.automaticallyPopup': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

/** Orca without echoes of keys, its log short and written line by line. */
const CUSTOMIZATIONS = `from orca import debug, settings
debug.debugLevel = debug.LEVEL_INFO
debug.debugFile.reconfigure(line_buffering=True)
settings.enableKeyEcho = False
`

/** A desk at which somebody listens: Orca and Firefox, driven by keys alone. */
export interface DeskWithReader {
  /** What was opened. */
  readonly address: string
  /** Presses keys (in xdotool's words, a space between them) and gives what is spoken until it is quiet. */
  press(keys: string): Promise<string[]>
  /** What is spoken without a key, until something is said and it is quiet after it: the page that opens. */
  listen(limits: { until: RegExp; atMostMs: number }): Promise<string[]>
  close(): void
}

/** Opens an address. To be run on a screen and bus of its own: `xvfb-run -a dbus-run-session -- …`. */
export async function openDesk(address: string): Promise<DeskWithReader> {
  const home = mkdtempSync(join(tmpdir(), 'screen-reader-'))
  const inHome = (...path: string[]) => {
    const directory = join(home, ...path)
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    return directory
  }
  const log = join(home, 'orca.log')
  writeFileSync(log, '')
  writeFileSync(join(inHome('.local/share/orca'), 'orca-customizations.py'), CUSTOMIZATIONS)
  const prefs = Object.entries(PREFS).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(inHome('profile'), 'user.js'), `${prefs.join('\n')}\n`)
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: inHome('run'),
    XDG_DATA_HOME: inHome('.local/share'),
    XDG_CONFIG_HOME: inHome('.config'),
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    LC_ALL: 'C.UTF-8',
  }
  const children: ChildProcess[] = []
  const start = (program: string, ...words: string[]) =>
    children.push(spawn(program, words, { env, stdio: 'ignore' }))
  const xdotool = (...words: string[]) => execFileSync('xdotool', words, { env, stdio: 'pipe' }).toString()

  let heard = 0
  /** What was spoken since the last time, whole lines only. */
  const news = () => {
    const bytes = readFileSync(log).subarray(heard)
    const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
    heard += whole.length
    return speechOf(whole.toString())
  }
  /** Waits for what is awaited up to a limit, then until nothing was said for two seconds. */
  const listen = async ({ until, atMostMs }: { until: RegExp; atMostMs: number }) => {
    const spoken: string[] = []
    const end = Date.now() + atMostMs
    let lastSaid = Date.now()
    let begun = false
    while (Date.now() < end && !(begun && Date.now() > lastSaid + 2000)) {
      await pause(200)
      const more = news()
      if (more.length > 0) lastSaid = Date.now()
      begun ||= more.some(text => until.test(text))
      spoken.push(...more)
    }
    return spoken
  }

  const close = () => {
    for (const child of children.toReversed()) child.kill('SIGKILL')
    attempt(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
  }
  const window = () => xdotool('search', '--onlyvisible', '--class', 'firefox').trim().split('\n').at(-1)
  try {
    start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately')
    await pause(1500)
    start('orca', '--replace', `--debug-file=${log}`)
    await until(() => readFileSync(log, 'utf8').includes('SPEECH OUTPUT'), 60_000, 'Orca does not speak.')
    start('firefox-esr', '--no-remote', '--profile', inHome('profile'), '--kiosk', address)
    await until(() => Boolean(attempt(window)), 90_000, 'Firefox shows no window.')
    xdotool('windowfocus', '--sync', window() ?? '')
  } catch (error) {
    close()
    throw error
  }

  return {
    address,
    listen,
    async press(keys) {
      news()
      xdotool('key', '--clearmodifiers', '--delay', '100', ...keys.split(' '))
      return listen({ until: /./, atMostMs: 10_000 })
    },
    close,
  }
}

const pause = (ms: number) => new Promise(later => setTimeout(later, ms))

/** Waits until something holds; rejects with what is wrong after a limit. */
async function until(holds: () => boolean, atMostMs: number, wrong: string): Promise<void> {
  for (const end = Date.now() + atMostMs; !holds(); await pause(300)) {
    if (Date.now() > end) throw new Error(wrong)
  }
}

/** What an action gives, or undefined where it throws: a window that is not there yet. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
