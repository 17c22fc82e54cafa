import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesIn } from './siteMarker.ts'
import { type Stage, stageSite } from './stageSite.ts'

let outer = ''
let out = ''
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'stage-'))
  out = join(outer, 'site')
})
afterEach(() => rmSync(outer, { recursive: true }))

/** Writes a site of two files that hold a word. */
function write({ folder }: Pick<Stage, 'folder'>, word: string): void {
  mkdirSync(join(folder, 'embed'), { recursive: true })
  for (const file of ['index.html', 'embed/index.html', `${word}.js`]) writeFileSync(join(folder, file), word)
}

const FILES = (word: string) => [`${word}.js`, 'embed/index.html', 'index.html'].sort()
const page = () => readFileSync(join(out, 'index.html'), 'utf8')

describe.each([
  ['beside the folder', () => undefined],
  ['within it, where it is a mount of its own', () => out],
])('a site is written %s', (_, place) => {
  beforeEach(() => write({ folder: out }, 'last'))

  test('and takes the place of the last one when it is done, not before', async () => {
    const stage = await stageSite(out, place())
    write(stage, 'next')
    expect(page()).toBe('last')
    stage.publish()
    expect(page()).toBe('next')
    stage.clear()
    expect(filesIn(out)).toEqual(FILES('next'))
    expect(readdirSync(outer)).toEqual(['site'])
  })

  test('and leaves the last one and nothing else when it is given up', async () => {
    const stage = await stageSite(out, place())
    write(stage, 'next')
    stage.clear()
    expect(filesIn(out)).toEqual(FILES('last'))
    expect(readdirSync(outer)).toEqual(['site'])
  })

  test('and the last one stands where it cannot be moved there', async () => {
    const stage = await stageSite(out, place())
    rmSync(stage.folder, { recursive: true })
    expect(() => stage.publish()).toThrow()
    stage.clear()
    expect(filesIn(out)).toEqual(FILES('last'))
  })
})

test('two builds at once: the later one stays, whole', async () => {
  const [one, other] = [await stageSite(out), await stageSite(out)]
  write(one, 'one')
  write(other, 'other')
  one.publish()
  other.publish()
  one.clear()
  other.clear()
  expect(filesIn(out)).toEqual(FILES('other'))
  expect(readdirSync(outer)).toEqual(['site'])
})

test('folders around it are made, and taken away again where no site comes', async () => {
  const deep = join(outer, 'a', 'b', 'site')
  const given = await stageSite(deep)
  given.clear()
  expect(existsSync(join(outer, 'a'))).toBe(false)
  const kept = await stageSite(deep)
  write(kept, 'next')
  kept.publish()
  kept.clear()
  expect(filesIn(deep)).toEqual(FILES('next'))
})

test('what somebody else puts into such a folder meanwhile stays', async () => {
  const stage = await stageSite(join(outer, 'a', 'site'))
  writeFileSync(join(outer, 'a', 'letters.txt'), 'kept')
  stage.clear()
  expect(filesIn(outer)).toEqual(['a/letters.txt'])
})

test.each(['SIGINT', 'SIGTERM'] as const)('a build that %s ends leaves nothing', async signal => {
  write({ folder: out }, 'last')
  const code = `
    const { stageSite } = await import(${JSON.stringify(new URL('./stageSite.ts', import.meta.url).href)})
    await stageSite(${JSON.stringify(out)})
    console.log('begun')
    setInterval(() => {}, 1000)`
  const build = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  const ended = once(build, 'exit')
  await once(build.stdout, 'data')
  expect(readdirSync(outer)).toHaveLength(2)
  build.kill(signal)
  await ended
  expect(readdirSync(outer)).toEqual(['site'])
  expect(filesIn(out)).toEqual(FILES('last'))
})
