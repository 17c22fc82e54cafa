import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installPackages } from '../../support/browser.ts'

/** The programs of a desk with a screen reader, and the Debian packages that bring them. */
const PACKAGES: Readonly<Record<string, string>> = {
  '/usr/bin/orca': 'orca',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/bin/dbus-run-session': 'dbus',
  '/usr/bin/dbus-launch': 'dbus-x11',
  '/usr/lib/python3/dist-packages/pyatspi/__init__.py': 'python3-pyatspi',
  '/usr/bin/speech-dispatcher': 'speech-dispatcher',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/xvfb-run': 'xvfb',
  '/usr/bin/xauth': 'xauth',
  '/usr/bin/firefox-esr': 'firefox-esr',
}

/** Installs what a desk with a screen reader lacks. Throws, saying what to install, if it cannot. */
export function ensureScreenReader(): void {
  const missing = () => Object.entries(PACKAGES).flatMap(([file, name]) => (existsSync(file) ? [] : [name]))
  if (missing().length === 0) return
  console.log(`No screen reader to listen to: installing the Debian packages ${missing().join(', ')}.`)
  installPackages(...missing())
  if (missing().length > 0) throw new Error(`No screen reader to listen to. Install ${missing().join(', ')}.`)
}

/** What is listened to, with its versions: "Orca 43.1, Firefox 153.7.0esr". */
export function screenReaderVersions(): string {
  const version = (program: string) =>
    execFileSync(program, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .match(/\d+(\.\d+)+\w*/)?.[0] ?? 'of unknown version'
  return `Orca ${version('orca')}, Firefox ${version('firefox-esr')}`
}
