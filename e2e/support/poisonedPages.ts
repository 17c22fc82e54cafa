/** `tsx e2e/support/poisonedPages.ts DIRECTORY`: pages of a story all of whose words are hostile, as the build would write them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { scriptFile, scriptsThat } from '../../src/build/bundle/scripts.ts'
import { documentHtml } from '../../src/build/pages/documentHtml.ts'
import { prerender } from '../../src/build/pages/prerender.tsx'
import { loadStory } from '../../src/build/story/loadStory.ts'
import { loadWorld } from '../../src/build/story/loadWorld.ts'
import { tellingOf } from '../../src/build/story/tellingOf.ts'
import { HOSTILE } from '../../src/share/picture/poisoned.testing.ts'

/** Keys whose texts are words for a reader; what stands under any other key is a code, an id, a number or a look. */
const WORDS =
  /^(text|label|count|tile|remark|outside|name|role|publisher|leavesOpen|sentenceNotes|words|territoryNote|short|aliases|parts|note|policy)$/

/** A value with every word in it replaced by the next hostile text. Marks like `{n}` stay: the words around them fill those in. */
function poisoned<Value>(value: Value, next: () => string, isWords = false): Value {
  if (typeof value === 'string')
    return (isWords ? `${next()}${value.includes('{n}') ? ' {n}' : ''}` : value) as Value
  if (Array.isArray(value)) return value.map(part => poisoned(part, next, isWords)) as Value
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([key, part]) => [
    key,
    poisoned(part, next, isWords || WORDS.test(key)),
  ])
  return Object.fromEntries(parts) as Value
}

const dist = resolve(import.meta.dirname, '../../dist')
const assets = readdirSync(join(dist, 'assets')).filter(file => !/\.(br|gz)$/.test(file))
const page = readFileSync(join(dist, 'index.html'), 'utf8')
const asset = (name: string, ending = '') =>
  `assets/${assets.find(file => file.startsWith(`${name}-`) && file.endsWith(ending))}`
const styles = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''
const inline = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? ''

const loaded = loadStory('beijing-2022', 'en')
const world = loadWorld()
const directory = process.argv[2] ?? ''
mkdirSync(directory, { recursive: true })
for (const [turn, from] of [0, 6].entries()) {
  let at = from
  const next = () => HOSTILE[at++ % HOSTILE.length] ?? ''
  const { story, names, policy } = loaded
  const poison = poisoned({ story, names, policy }, next)
  const told = { ...loaded, ...poison, telling: tellingOf({ ...loaded, ...poison }) }
  const path = turn === 0 ? 'index.html' : 'embed/index.html'
  const loader = { path: 'loader.js', integrity: '' }
  for (const parts of prerender(told, world, loader, plan => plan.path === path)) {
    const html = documentHtml(
      parts,
      {
        styles: { page: styles, embed: styles },
        print: asset('print'),
        fonts: [],
        scripts: Object.fromEntries(
          scriptsThat('deferred', 'late', 'framed').map(name => [name, asset(scriptFile(name))]),
        ),
        icons: {
          svg: asset('icon', '.svg'),
          small: asset('icon-32', '.png'),
          touch: asset('icon-180', '.png'),
        },
        inline,
        siteUrl: undefined,
      },
      'https://example.org/',
      loaded.languages,
    )
    writeFileSync(join(directory, `${turn}.html`), html)
  }
}
