import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { sourceFiles, sourceText } from '../sourceFiles.testing.ts'
import { PAGE_STATE, type PageState } from './pageState.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OWN = 'view/pageState.ts'
const DOCUMENT = 'build/pages/documentHtml.ts'
const NAMES = Object.keys(PAGE_STATE) as PageState[]

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const filesUnder = (folder: string, type: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(file => type.test(file))
const SCRIPTS = sourceFiles().filter(file => file !== OWN)
const SHEETS = filesUnder('src', /\.css$/)
const sheetText = (file: string) => textOf(`src/${file}`).replace(/\/\*[\s\S]*?\*\//g, '')

/** An attribute's name in `dataset`: "words-pending" is `wordsPending`. */
const inDataset = (attribute: string) =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const asAttribute = (name: string) => `data-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

/** The attributes that a text writes as HTML does: in a document, outside of its body, all are the root element's. */
const written = (text: string) =>
  [...text.matchAll(/\sdata-([\w-]+)="/g)].map(([, name = '']) => inDataset(name))
/** The attributes that a text of styles asks for on the root element. */
const onRoot = (text: string) =>
  [...text.matchAll(/(?:(?<![\w-])html|:root)((?::not\([^)]*\)|\[[^\]]*\])+)/g)]
    .flatMap(([, conditions = '']) => [...conditions.matchAll(/\[data-([\w-]+)/g)])
    .map(([, name = '']) => inDataset(name))

/** The files that call one of the functions with an attribute's name: `setPageState('early', …)`. */
const callers = (name: string, functions: string) =>
  SCRIPTS.filter(file => new RegExp(`\\b(?:${functions})\\(\\s*'${name}'`).test(sourceText(file)))

describe('the root element', () => {
  test('has its attributes from here alone', () => {
    const others = SCRIPTS.filter(file => {
      const rest = sourceText(file)
        .replace(/document\.documentElement\.lang\b|\{ lang \} = document\.documentElement\b(?!\.)/g, '')
        .replaceAll('getComputedStyle(document.documentElement)', '')
      return /\bdocumentElement\b|querySelector(All)?(<\w+>)?\(\s*['"`](html|:root)\b/.test(rest)
    })
    expect(others).toEqual([])
  })

  test.each([`src/${DOCUMENT}`, 'index.html'])('bears in %s only attributes of the table', file => {
    const found = written(textOf(file))
    expect(found).toContain('theme')
    expect(found.filter(name => !NAMES.includes(name as PageState))).toEqual([])
  })

  test('is asked by styles for attributes of the table alone', () => {
    const found = [...SHEETS.map(sheetText), sourceText('build/pages/storyStyles.ts')].flatMap(onRoot)
    expect(found).toEqual(expect.arrayContaining(['answers', 'serif', 'theme']))
    expect(found.filter(name => !NAMES.includes(name as PageState))).toEqual([])
  })
})

describe.each(NAMES)('%s', name => {
  const { means, readBy, writtenBy } = PAGE_STATE[name]
  const attribute = asAttribute(name)
  const asked = new RegExp(`\\[${attribute}[\\]=]`)

  test('is written where the table says', () => {
    const found = callers(name, 'setPageState|clearPageState|markMilestone')
    if (written(sourceText(DOCUMENT)).includes(name)) found.push(DOCUMENT)
    expect(writtenBy).toEqual(found.sort())
  })

  test('is read where the table says', () => {
    const inBuild = SCRIPTS.filter(file => file.startsWith('build/') && file !== DOCUMENT).filter(file =>
      new RegExp(`${attribute}\\b(?!-)`).test(sourceText(file)),
    )
    const outside = filesUnder('e2e', /\.(ts|js)$/).some(file =>
      new RegExp(`\\b${attribute}\\b(?!-)|documentElement\\??\\.dataset\\.${name}\\b`).test(
        textOf(`e2e/${file}`),
      ),
    )
    const found = [
      ...callers(name, 'pageState|whenReached'),
      ...SHEETS.filter(file => asked.test(sheetText(file))),
      ...inBuild,
      ...(outside ? ['e2e'] : []),
    ]
    expect(readBy).toEqual(found.sort())
  })

  test('is said to mean something, in one sentence', () => {
    expect(means).toMatch(/^[A-Z][^\n]+\.$/)
  })
})
