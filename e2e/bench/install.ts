/** Installs the bench's own packages as its lockfile says, where they are not there, and checks the types. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const HERE = import.meta.dirname
const [LOCKED, INSTALLED] = [join(HERE, 'package-lock.json'), join(HERE, 'node_modules/installed-lock.json')]
const npm = (...words: string[]) => execFileSync('npm', words, { cwd: HERE, stdio: 'inherit' })

if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== readFileSync(LOCKED, 'utf8')) {
  npm('ci', '--no-audit', '--no-fund')
  copyFileSync(LOCKED, INSTALLED)
}
npm('run', '--silent', 'types')
