/**
 * `npm run test:screen-reader`, after the build: Orca reads the stories in Firefox, driven by keys alone. Writes what
 * was spoken into `docs/screen-reader.txt`; exit code 1 if an expected phrase was not spoken, in its order.
 */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { ensureScreenReader } from './ensureScreenReader.ts'

ensureScreenReader()
const screen = ['-a', '-s', '-screen 0 1280x900x24 -nolisten tcp']
const listen = [process.execPath, '--import', 'tsx', join(import.meta.dirname, 'listen.ts')]
const { status } = spawnSync('xvfb-run', [...screen, 'dbus-run-session', '--', ...listen], {
  cwd: resolve(import.meta.dirname, '../../..'),
  // The bus writes of its own affairs to the error output; what fails here is told on the other one.
  stdio: ['ignore', 'inherit', 'ignore'],
})
process.exitCode = status ?? 1
