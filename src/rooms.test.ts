import { describe, expect, test } from 'vitest'
import { importsOf, packagesReached, sourceFiles, sourceText } from './sourceFiles.testing.ts'

/**
 * The rooms in the order of their numbers, with the packages that stand in each. A room imports only from rooms above it;
 * `frame`, which runs on other people's pages, imports nothing.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: ['zod', 'jsonc-parser', 'fastest-levenshtein'],
  timeline: [],
  geo: ['d3-geo', 'topojson-client', 'geojson', 'topojson-specification'],
  words: [],
  scene: [],
  store: ['zustand/vanilla'],
  view: ['react', 'zustand'],
  share: ['linebreak', 'react'],
  frame: [],
  page: ['react', 'react-dom/client', 'topojson-specification'],
  build: [
    'react',
    'react-dom/server',
    'vite',
    'sirv',
    'subset-font',
    '@resvg/resvg-js',
    'topojson-specification',
  ],
}
const ORDER = Object.keys(ROOMS)

/** Most source files in a folder: beyond it nobody sees what belongs together. */
const MOST_FILES = 16

/** Packages of types alone: an import of them must be one of types. */
const TYPES_ONLY = ['geojson', 'topojson-specification']

/** Files that something outside runs by their path: they export nothing, or not their own name. */
const ENTRIES = [
  'build/build.ts',
  'build/new.ts',
  'build/record.ts',
  'build/serve.ts',
  'frame/loader.ts',
  'page/closer/closer.ts',
  'page/demo/demo.ts',
  'page/framed/framed.ts',
  'page/hydrate/hydrate.tsx',
  'page/inline/inline.ts',
  'page/interactive/interactive.ts',
  'page/share/share.ts',
]

/**
 * Files that are named for what they hold together, not for one export. Not to grow: a file that
 * gains an export of its name must leave this list.
 */
const NAMED_FOR_THEIR_SUBJECT = [
  'build/pages/policy.ts',
  'build/site/compress.ts',
  'build/site/headersFile.ts',
  'scene/map/drawnShape.ts',
  'scene/palette.ts',
  'share/codes/embedCodes.ts',
  'share/codes/escapeHtml.ts',
  'store/placeAddress.ts',
  'store/playback.ts',
  'view/Island.tsx',
  'view/Rich.tsx',
  'view/islands.tsx',
]

const FILES = sourceFiles()
const roomOf = (file: string) => file.split('/')[0] ?? ''
const isFile = (of: string) => of.startsWith('..') || /\.(tsx?|json|css)$/.test(of)

/** Every import as "from → to", for those that `wrong` does not allow. */
function arrows(wrong: (file: string, of: string, typeOnly: boolean) => boolean): string[] {
  return FILES.flatMap(file =>
    importsOf(file)
      .filter(({ of, typeOnly }) => wrong(file, of, typeOnly))
      .map(({ of }) => `${file} → ${of}`),
  )
}

test('the check sees the sources and what they import', () => {
  expect(FILES.length).toBeGreaterThan(90)
  expect(importsOf('view/search/searchCountries.ts')).toEqual(
    expect.arrayContaining([
      { of: 'model/country/foldName.ts', typeOnly: false },
      { of: 'model/country/countryCode.ts', typeOnly: true },
    ]),
  )
})

describe('arrows between rooms', () => {
  test('every source file lies in a room', () => {
    expect(FILES.filter(file => !ORDER.includes(roomOf(file)))).toEqual([])
  })

  test('point only to rooms above', () => {
    const wrong = arrows((file, of) => {
      if (!isFile(of) || roomOf(of) === roomOf(file)) return false
      // The table of scripts and the data of the world lie beside `src/`.
      if (of.startsWith('..')) return !['page', 'build'].includes(roomOf(file))
      return roomOf(file) === 'frame' || ORDER.indexOf(roomOf(of)) > ORDER.indexOf(roomOf(file))
    })
    expect(wrong).toEqual([])
  })

  test('no file imports itself, by whatever way round', () => {
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
      if (done.has(file) || way.includes(file)) return
      for (const { of } of importsOf(file)) if (FILES.includes(of)) visit(of, [...way, file])
      done.add(file)
    }
    for (const file of FILES) visit(file, [])
    expect(circles).toEqual([])
  })

  test('nothing that a reader gets asks Node', () => {
    expect(arrows((file, of) => of.startsWith('node:') && roomOf(file) !== 'build')).toEqual([])
  })
})

describe('packages', () => {
  test('stand only in the rooms of the table', () => {
    const wrong = arrows((file, of) => {
      return !isFile(of) && !of.startsWith('node:') && !ROOMS[roomOf(file)]?.includes(of)
    })
    expect(wrong).toEqual([])
  })

  test('of types are imported as types', () => {
    expect(arrows((_, of, typeOnly) => TYPES_ONLY.includes(of) && !typeOnly)).toEqual([])
  })

  test('zustand meets React in one file', () => {
    expect(arrows((_, of) => of === 'zustand')).toEqual(['view/usePlace.ts → zustand'])
  })

  test('React is not written in the rooms before the view', () => {
    const before = ORDER.slice(0, ORDER.indexOf('view'))
    expect(FILES.filter(file => before.includes(roomOf(file)) && file.endsWith('.tsx'))).toEqual([])
  })

  test.each(FILES.filter(file => /^view\/.*\/(bind\w+|mapShapes|tooltip)\.ts$/.test(file)))(
    '%s brings no React',
    file => {
      expect(packagesReached(file)).toEqual([])
    },
  )
})

/** What each script that a reader gets is made of. One more package here is one more that everybody downloads. */
test.each([
  ['page/inline/inline.ts', []],
  ['frame/loader.ts', []],
  ['page/interactive/interactive.ts', ['zustand/vanilla']],
  ['page/framed/framed.ts', []],
  ['page/share/share.ts', ['linebreak']],
  ['page/hydrate/hydrate.tsx', ['fastest-levenshtein', 'react', 'react-dom/client', 'zustand']],
  ['page/closer/closer.ts', ['d3-geo', 'topojson-client']],
])('%s reaches the packages it is known for', (entry, packages) => {
  expect(packagesReached(entry)).toEqual(packages)
})

describe('names', () => {
  test('no folder or file gathers what has no home', () => {
    const homeless = /(^|\/)(index|utils?|helpers?|common|types|constants|hooks|misc)(\/|\.tsx?$)/i
    expect(FILES.filter(file => homeless.test(file))).toEqual([])
  })

  test('a folder holds no more files than can be taken in at a glance', () => {
    const folders = FILES.map(file => file.slice(0, file.lastIndexOf('/')))
    const full = folders.filter(folder => folders.filter(other => other === folder).length > MOST_FILES)
    expect([...new Set(full)]).toEqual([])
  })

  test('no file passes on what others export', () => {
    expect(
      FILES.filter(file => /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+\s+)?from\b/m.test(sourceText(file))),
    ).toEqual([])
  })

  test('a file exports something of its own name', () => {
    const plain = (name: string) => name.replaceAll('_', '').toLowerCase()
    const nameless = FILES.filter(file => {
      const exported = sourceText(file).matchAll(
        /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
      )
      const own = file.split('/').at(-1)?.split('.')[0] ?? ''
      return ![...exported].some(([, name = '']) => plain(name) === plain(own))
    })
    expect(nameless.filter(file => !ENTRIES.includes(file))).toEqual(NAMED_FOR_THEIR_SUBJECT)
  })
})
