import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { packagesReached } from '../../sourceFiles.testing.ts'
import { SCRIPTS } from '../bundle/scripts.ts'
import { licencesText } from './licencesText.ts'
import type { Lockfile } from './sbomText.ts'
import { shippedPackages } from './shippedPackages.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as Lockfile
const textOf = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')

test('packages are read from the paths of modules, whichever system writes them', () => {
  const bundled = shippedPackages(
    [
      '\0rolldown/runtime.js',
      '/home/me/node_modules/react-dom/client.js',
      '/home/me/node_modules/d3-geo/node_modules/d3-array/src/fsum.js',
      'C:\\work\\node_modules\\@scope\\name\\index.js',
      '/home/me/src/page/interactive/interactive.ts',
      '\0vite/preload-helper.js',
    ],
    { packages: {} },
  )
  expect(bundled).toEqual(expect.arrayContaining(['rolldown', 'react-dom', 'd3-array', '@scope/name']))
  expect(bundled).not.toContain('d3-geo')
  expect(bundled.join()).not.toMatch(/home|work|vite/)
})

test('each package stands there with version and terms, after our own and those of the map', () => {
  const text = licencesText(ROOT, shippedPackages([], lock))
  expect(text.startsWith('boycott-map ')).toBe(true)
  expect(text).toContain(textOf('LICENSE').trim())
  expect(text).toContain('belong to its\n  publisher, VOI')
  expect(text).toContain('## Natural Earth')
  const { version } = JSON.parse(textOf('node_modules/zustand/package.json'))
  expect(text).toContain(
    `zustand ${version}\nLicence: MIT\n\n${textOf('node_modules/zustand/LICENSE').trim()}`,
  )
  for (const part of ['SIL OPEN FONT LICENSE', 'BSD-3-Clause', 'Michael Bostock', 'Inter Project Authors'])
    expect(text).toContain(part)
  expect(text).not.toMatch(/\r|node_modules\//)
})

test('every package that a script reaches has its terms at hand', () => {
  const reached = Object.values(SCRIPTS).flatMap(({ entry }) => packagesReached(entry.slice('src/'.length)))
  const modules = reached.map(name => `/x/node_modules/${name}/index.js`)
  expect(reached).toContain('react-dom/client')
  expect(() => licencesText(ROOT, shippedPackages(modules, lock))).not.toThrow()
})

test('a package without its terms is noticed', () => {
  const root = mkdtempSync(join(tmpdir(), 'licences-'))
  for (const folder of ['data/world', 'node_modules/bare']) mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['package.json', 'node_modules/bare/package.json']) writeFileSync(join(root, file), '{}')
  for (const file of ['LICENSE', 'data/world/LICENSES.md']) writeFileSync(join(root, file), 'MIT')
  expect(() => licencesText(root, ['bare'])).toThrow('bare comes without a licence file')
  rmSync(root, { recursive: true })
})
