import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Lockfile, sbomText } from './sbomText.ts'

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))
const lock = read('package-lock.json') as Lockfile
const own = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Licences that let a newsroom build, test and publish the site. The two of GPL are host pages' scripts, for tests alone. */
const LICENCES = [
  'MIT',
  'ISC',
  'BSD-3-Clause',
  'BSD-2-Clause',
  '0BSD',
  'MIT-0',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'Python-2.0',
  'OFL-1.1',
  'MIT OR Apache-2.0',
  'MIT AND OFL-1.1',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
]
const COPYLEFT_IN_TESTS = ['@iframe-resizer/core', '@iframe-resizer/parent']

describe('what is installed', () => {
  test('is known by its SHA-512, and comes from the registry', () => {
    const odd = locked.filter(
      ([, { integrity = '', link, resolved = '' }]) =>
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) ||
        link ||
        /^(git|ssh|file|https?:.*\.git)/.test(resolved),
    )
    expect(odd.map(([path]) => path)).toEqual([])
    expect(locked.length).toBeGreaterThan(100)
  })

  test('is asked for by exact versions, at most eight packages at run time', () => {
    const asked = Object.entries({ ...own.dependencies, ...own.devDependencies })
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(Object.keys(own.dependencies).length).toBeLessThanOrEqual(8)
    for (const [name, version] of asked)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  })

  test('runs no script of its own while it is installed', () => {
    expect(readFileSync(new URL('../../../.npmrc', import.meta.url), 'utf8')).toMatch(
      /^ignore-scripts=true$/m,
    )
  })

  test('has licences that are on the list', () => {
    const odd = locked.filter(([path, { license = 'none' }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      return !LICENCES.includes(license) && !(COPYLEFT_IN_TESTS.includes(name) && license === 'GPL-3.0')
    })
    expect(odd.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })
})

describe('the bill of materials', () => {
  const bom = JSON.parse(sbomText(lock)) as { components: Record<string, unknown>[] }

  test('names every package that stands in the site, with licence and hash, and none that only the build runs', () => {
    const names = bom.components.map(({ name }) => name)
    for (const name of [
      ...Object.keys(own.dependencies),
      'scheduler',
      'd3-array',
      '@fontsource/source-serif-4',
    ])
      expect(names).toContain(name)
    for (const name of ['vite', 'vitest', '@playwright/test', 'zod']) expect(names).not.toContain(name)
    const zustand = bom.components.find(({ name }) => name === 'zustand')
    expect(zustand).toMatchObject({
      version: own.dependencies.zustand,
      purl: `pkg:npm/zustand@${own.dependencies.zustand}`,
      licenses: [{ expression: 'MIT' }],
    })
    for (const { hashes, name } of bom.components)
      expect(JSON.stringify(hashes), String(name)).toMatch(/SHA-512","content":"[0-9a-f]{128}"/)
  })

  test('is the same whatever the order of the lockfile, and holds no time', () => {
    const turned = Object.fromEntries(Object.entries(lock.packages).reverse())
    expect(sbomText({ ...lock, packages: turned })).toBe(sbomText(lock))
    expect(sbomText(lock)).not.toMatch(/timestamp|serialNumber/)
  })
})
