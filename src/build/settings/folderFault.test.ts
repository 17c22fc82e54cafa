import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { markSite, SITE_MARKER } from '../site/siteMarker.ts'
import { folderFault } from './folderFault.ts'

let outer = ''
let root = ''
beforeEach(() => {
  outer = realpathSync(mkdtempSync(join(tmpdir(), 'folder-')))
  root = join(outer, 'project')
  for (const folder of ['src/build', '.git', 'data', 'empty'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['package.json', 'src/a.ts', '.git/HEAD', 'data/b'])
    writeFileSync(join(root, file), 'kept')
})
afterEach(() => rmSync(outer, { recursive: true }))

const faultOf = (...path: string[]) => folderFault(join(root, ...path), root)

/** Writes files to a folder. */
function fill(folder: string, ...files: string[]): string {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), 'text')
  }
  return folder
}

describe('a site may be written to', () => {
  test.each(['dist', 'site', 'build/a/site', 'empty', '../beside', '../not/there/yet'])('%s', path => {
    expect(faultOf(path)).toBeUndefined()
  })

  test('a folder that a build has marked, also where systems have left their own files in it', () => {
    markSite(fill(join(root, 'dist'), 'index.html', 'at/gbr/index.html'))
    expect(faultOf('dist')).toBeUndefined()
    fill(join(root, 'dist'), '.DS_Store', 'at/._gbr', '.boycott-map-a1b2c3/next/index.html')
    expect(faultOf('dist')).toBeUndefined()
    rmSync(join(root, 'dist/index.html'))
    expect(faultOf('dist')).toBeUndefined()
  })

  test('the folder of its own that a build before markers has left, whole or not', () => {
    fill(
      join(root, 'dist'),
      'assets/interactive-1.js',
      'index.html',
      'loader-0a1b.js.br',
      'zh-Hans/index.html',
      '_headers',
    )
    expect(faultOf('dist')).toBeUndefined()
  })
})

describe('a site is not written to', () => {
  test.each([
    ['.', 'project itself'],
    ['..', 'around it'],
    ['../..', 'around it'],
    ['/', 'around it'],
    ['src', 'not empty'],
    ['.git', 'not empty'],
    ['src/build', 'folder of the project'],
    ['src/new', 'folder of the project'],
    ['.git/hooks/site', 'folder of the project'],
    ['dist/new', 'folder of the project'],
    ['package.json', 'is a file'],
    ['package.json/site', 'is a file'],
    ['../foreign', 'not empty'],
    ['../link-to-project', 'project itself'],
    ['../link-to-project/src/new', 'folder of the project'],
    ['../link-to-foreign', 'is a link'],
    ['../link-to-nowhere', 'is a link'],
    ['../link-to-empty', 'is a link'],
    ['../loop', 'cannot be written to (ELOOP)'],
  ])('%s: %s', (path, fault) => {
    fill(join(outer, 'foreign'), 'letters.txt')
    mkdirSync(join(outer, 'void'))
    for (const [name, target] of Object.entries({
      project: root,
      foreign: join(outer, 'foreign'),
      nowhere: join(outer, 'none'),
      empty: join(outer, 'void'),
    }))
      symlinkSync(target, join(outer, `link-to-${name}`))
    symlinkSync('loop', join(outer, 'loop'))
    const before = readdirSync(outer, { recursive: true })
    expect(path === '/' ? folderFault('/', root) : faultOf(path)).toContain(fault)
    expect(readdirSync(outer, { recursive: true })).toEqual(before)
  })

  test.each([
    ['name', 'x'.repeat(300)],
    ['name in a folder that is not there', `missing/${'x'.repeat(300)}`],
    ['path', 'long/'.repeat(1000)],
  ])('a %s that no disk takes', (_, path) => {
    expect(faultOf('..', path)).toContain('too long')
  })

  test('the folder of whoever is at home', () => {
    expect(folderFault(homedir(), root)).toBeDefined()
  })

  test('a marked folder around the project', () => {
    markSite(outer)
    expect(folderFault(outer, root)).toContain('around it')
  })

  test.each(['.git/HEAD', 'CNAME', 'at/gbr/notes.txt', '.well-known/security.txt'])(
    'a marked folder that holds %s besides',
    file => {
      markSite(fill(join(root, 'dist'), 'index.html', 'at/gbr/index.html'))
      fill(join(root, 'dist'), file)
      expect(faultOf('dist')).toContain(`no build has written: ${file};`)
    },
  )

  test('a marked folder that somebody has put a link into', () => {
    markSite(fill(join(root, 'dist'), 'index.html'))
    symlinkSync(join(root, 'src'), join(root, 'dist/assets'))
    expect(faultOf('dist')).toContain('assets')
  })

  test('a folder with a marker that no build has written', () => {
    fill(join(root, 'dist'), 'letters.txt', SITE_MARKER)
    expect(faultOf('dist')).toContain('not empty')
  })

  test('a site of before markers with anything else in it, or elsewhere than in dist/', () => {
    fill(join(root, 'dist'), 'index.html', 'letters.txt')
    fill(join(outer, 'site'), 'index.html')
    expect(faultOf('dist')).toContain('not empty')
    expect(faultOf('../site')).toContain('not empty')
  })
})
