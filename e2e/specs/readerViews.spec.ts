import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { expect, test } from '@playwright/test'
import { JSDOM } from 'jsdom'
import { untilReady } from '../support/boycottPage.ts'

/* What a reader view keeps of a page: Firefox and others make theirs by Readability. */

const dist = join(import.meta.dirname, '../../dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.html'))

const flat = (text = '') => text.replace(/\s+/g, ' ').trim()

/** A page as a reader view gets it; it reads no styles, draws no paths and runs no scripts. */
function documentOf(html: string): Document {
  const told = html.replace(/<style>.*?<\/style>|<script\b.*?<\/script>|\sd="[^"]*"/gs, '')
  return new JSDOM(told, { url: 'https://example.org/' }).window.document
}

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => flat(textContent))

/** What a page shows of the story, for comparison. */
function shownIn(page: Document) {
  return {
    finding: textsOf(page, '.finding[data-shown]'),
    otherFindings: textsOf(page, '.finding:not([data-shown])'),
    heading: textsOf(page, '#panel-heading'),
    quotations: textsOf(page, '#panel figure :is(blockquote, .prose)'),
    ownWords: textsOf(page, '#panel .our-words:not(.see-also)'),
    sentences: textsOf(page, '#article [data-sentence]'),
    speakersAndNotes: textsOf(page, '#article .note'),
    rows: [...page.querySelectorAll('.countries tbody tr')].map(row => textsOf(row, 'th, td')),
    otherNames: textsOf(page, '.names th'),
  }
}

/** Expects that a page's reader view tells its story. */
function expectRead(html: string, what: string): void {
  const page = documentOf(html)
  const shown = shownIn(page)
  const title = flat(page.title)
  expect(isProbablyReaderable(page), `${what} is offered as an article`).toBe(true)
  const read = new Readability(page).parse()
  expect(read?.title, what).toBe(title)
  const text = flat(read?.textContent ?? '')
  expect(shown.finding, what).toHaveLength(1)
  expect(shown.sentences.length, what).toBeGreaterThan(5)
  expect(shown.speakersAndNotes.length, what).toBeGreaterThan(3)
  const { otherFindings, rows, ...kept } = shown
  for (const [name, texts] of Object.entries(kept))
    expect(
      texts.filter(each => !text.includes(each)),
      `${name} of ${what}`,
    ).toEqual([])
  // One step at a time, as on the page; a quotation may hold what another finding says.
  expect(
    otherFindings.filter(each => text.includes(each)),
    what,
  ).toEqual([])
  const { document } = new JSDOM(read?.content ?? '').window
  const tables = [...document.querySelectorAll('table')].map(table =>
    [...table.querySelectorAll('tbody tr')].map(row => textsOf(row, 'th, td')),
  )
  expect(tables, what).toContainEqual(rows)
  // No line stands there again and again without saying of whom.
  const lines = textsOf(document, 'td')
  for (const line of new Set(lines.filter(each => each.length > 15)))
    expect(lines.filter(each => each === line).length, `${what}: ${line}`).toBeLessThanOrEqual(rows.length)
}

const HOMES = ['', 'id/', 'zh-Hans/', 'ru/', 'fr/', 'es/', 'ar/']

/** One page of each kind: the others of a kind hold other words of the same story in the same elements. */
const KINDS = ['index.html', 'embed/index.html', 'at/chn/index.html', 'of/can/index.html']
const EVERY = files.filter(file => /^(index|embed|at|of)/.test(file))

for (const [home, pages, run] of [
  ...HOMES.map(home => [home, KINDS, ''] as const),
  ...HOMES.map(home => [home, EVERY, ' @long'] as const),
])
  test(`a reader view of ${pages.length} pages in ${home || 'the first language'} keeps title, finding, words and table${run}`, () => {
    // Each page takes a second to read, on a machine that does much else several.
    expect(EVERY.length).toBeGreaterThan(10)
    test.setTimeout(300_000)
    for (const file of pages) expectRead(readFileSync(join(dist, home, file), 'utf8'), home + file)
  })

test('a reader view of the demo page keeps its heads and its text', () => {
  const page = documentOf(readFileSync(join(dist, 'demo/index.html'), 'utf8'))
  const heads = textsOf(page, 'h2, h3')
  const title = page.title
  const read = new Readability(page).parse()
  expect(read?.title).toBe(title)
  for (const head of heads) expect(flat(read?.textContent ?? '')).toContain(head)
})

for (const path of ['?step=gbr', 'embed/?country=FRA', 'of/can/?step=start', 'ar/?country=TWN'])
  test(`a reader view that is opened at ${path} tells of that place`, async ({ page }) => {
    await page.goto(path)
    await untilReady(page)
    expectRead(await page.content(), path)
  })
