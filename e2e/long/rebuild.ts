/** `tsx e2e/long/rebuild.ts`: builds the site twice and compares every byte. Leaves the second build in `dist/`. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { saveFigures } from './figures.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Builds the site. @returns the hash of each of its files */
function build(): Map<string, string> {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error('the build failed')
  const dist = join(ROOT, 'dist')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(file =>
    statSync(join(dist, file)).isFile(),
  )
  return new Map(
    files.sort().map(file => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  )
}

const first = build()
const second = build()
const differ = [...new Set([...first.keys(), ...second.keys()])].filter(
  file => first.get(file) !== second.get(file),
)
const holds = differ.length === 0 && first.size > 200
saveFigures({
  part: 'rebuild',
  doc: 'reliability',
  figures: [
    {
      what: 'Files that differ between two builds of one commit',
      value: `${differ.length} of ${first.size}`,
      bar: '0',
      holds,
    },
  ],
})
console.log(
  `  ${holds ? '✓' : '✗'} two builds: ${differ.length} of ${first.size} files differ ${differ.slice(0, 9).join(' ')}`,
)
if (!holds) process.exitCode = 1
