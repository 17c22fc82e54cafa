import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from 'acorn'
import { HtmlValidate } from 'html-validate'
import { weigh } from '../../src/build/site/budgets.ts'
import { filesIn, markedFiles } from '../../src/build/site/siteMarker.ts'
import { siteWeights } from '../../src/build/site/siteWeights.ts'

const dist = join(import.meta.dirname, '../../dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
const pages = files
  .filter(file => file.endsWith('.html'))
  .map(file => ({ file, html: readFileSync(join(dist, file), 'utf8') }))

/** Directories of the languages. */
const HOMES = ['', 'id/', 'zh-Hans/', 'ru/', 'fr/', 'es/', 'ar/']
const STEPS = ['start', 'usa', 'aus', 'gbr', 'can', 'chn', 'rus']
const NAMED = ['usa', 'aus', 'gbr', 'can', 'chn', 'rus']

test('every page stands in every language: the map, the embed, one for each step and each named country', () => {
  expect(pages.map(({ file }) => file).sort()).toEqual(
    [
      'demo/index.html',
      ...HOMES.flatMap(home => [
        `${home}index.html`,
        `${home}embed/index.html`,
        ...STEPS.map(event => `${home}at/${event}/index.html`),
        ...NAMED.map(code => `${home}of/${code}/index.html`),
      ]),
    ].sort(),
  )
})

test('every page names its picture and its oEmbed answer, and both are there', () => {
  for (const { file, html } of pages) {
    if (file.startsWith('demo/')) continue
    const picture = /property="og:image" content="[^"]*\/(pictures\/[^"]+)"/.exec(html)?.[1] ?? 'none'
    const answer = /application\/json\+oembed" href="[^"]*\/(oembed\/[^"]+)"/.exec(html)?.[1] ?? 'none'
    expect(files, `${picture} of ${file}`).toContain(picture)
    expect(files, `${answer} of ${file}`).toContain(answer)
    const png = readFileSync(join(dist, picture))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630])
    expect(png.length, picture).toBeLessThan(120_000)
    const oembed = JSON.parse(readFileSync(join(dist, answer), 'utf8'))
    const embed = new URL(/src="([^"]+)"/.exec(oembed.html)?.[1]?.replaceAll('&amp;', '&') ?? '')
    const home = HOMES.find(each => each !== '' && file.startsWith(each)) ?? ''
    expect(files, answer).toContain(`${embed.pathname.slice(1)}index.html`)
    expect(embed.pathname, answer).toBe(`/${home}embed/`)
  }
})

test('every full page names itself in the other languages', () => {
  for (const { file, html } of pages) {
    if (/^demo|embed\//.test(file)) continue
    const named = [...html.matchAll(/hreflang="([^"]+)" href="http[^"]*?\/\/[^/]+\/([^"]*)"/g)]
    expect(named.map(([, tag]) => tag)).toEqual(['en', 'id', 'zh-Hans', 'ru', 'fr', 'es', 'ar', 'x-default'])
    for (const [, , path] of named) expect(files, file).toContain(`${path}index.html`)
    const [tag] = named.find(([, , path]) => `${path}index.html` === file)?.slice(1) ?? []
    expect(/<html lang="([^"]+)"/.exec(html)?.[1], file).toBe(tag)
  }
})

test('the loader at the address that never changes is the one that the codes name', () => {
  const page = pages.find(({ file }) => file === 'index.html')?.html ?? ''
  const [, path = '', integrity = ''] =
    /data-loader="([^"]+)" data-integrity="sha384-([^"]+)"/.exec(page) ?? []
  const loader = readFileSync(join(dist, path))
  expect(createHash('sha384').update(loader).digest('base64')).toBe(integrity)
  expect(loader.equals(readFileSync(join(dist, 'loader.js')))).toBe(true)
})

test('what leaves with the records says where it is from, and is no more than the page shows', () => {
  for (const file of ['record.csv', 'record.json']) {
    const text = readFileSync(join(dist, file), 'utf8')
    for (const part of ['VOI (Jakarta)', 'Not the full list', 'Boundaries do not imply endorsement'])
      expect(text, file).toContain(part)
    expect(text, file).not.toContain('video call')
  }
})

test('classic scripts, and a policy that admits what stands in the page; no style of an element, no handler', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8')
  for (const { file, html } of pages) {
    // Codes that the demo page shows are text.
    expect(html.replace(/<code>.*?<\/code>/gs, ''), file).not.toMatch(/\sstyle=/)
    expect(html, file).not.toMatch(/type="module"|\son\w+="/)
    // The demo page holds the loader with its integrity, as host pages do.
    if (!file.startsWith('demo/')) expect(html, file).not.toMatch(/crossorigin/)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy, file).toContain("default-src 'none'")
    expect(policy, file).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    expect(policy, file).not.toMatch(/unsafe/)
    expect(headers).toContain(policy)
    if (file.startsWith('demo/')) continue
    // The styles of the first view stand in the page; the policy knows them, and the one script, by their hashes.
    const inline = [...html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)]
    expect(
      inline.map(([, tag]) => tag),
      file,
    ).toEqual(['style', 'script'])
    for (const [, , code = ''] of inline)
      expect(policy, file).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    expect(
      [...html.matchAll(/<link rel="stylesheet"[^>]*>/g)].every(([tag]) => tag.includes('media="print"')),
    ).toBe(true)
  }
})

test('every script is one that browsers of 2022 read, and the loader cannot lead a host page anywhere', () => {
  const scripts = files.filter(file => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(7)
  for (const file of scripts)
    expect(() => parse(readFileSync(join(dist, file), 'utf8'), { ecmaVersion: 2022 }), file).not.toThrow()
  const loader = readFileSync(join(dist, 'loader.js'), 'utf8')
  expect(loader).toContain('postMessage')
  expect(loader).not.toMatch(
    /location|innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|\bopen\(|srcdoc|\bimport\(/,
  )
})

test('every link to another site is http, and gives it neither the window nor the address', () => {
  for (const { file, html } of pages) {
    if (file.startsWith('demo/')) continue
    const links = [...html.matchAll(/<a\b[^>]*href="([a-z]+:[^"]*)"[^>]*>/g)]
    expect(links.length, file).toBeGreaterThan(0)
    for (const [tag, href] of links) {
      expect(href, file).toMatch(/^https?:/)
      expect(tag, file).toContain('rel="noopener noreferrer"')
    }
  }
})

test('the bill of materials names what runs in the page', () => {
  const { components } = JSON.parse(readFileSync(join(dist, 'sbom.json'), 'utf8')) as {
    components: { name: string }[]
  }
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['react', 'react-dom', 'zustand', 'd3-geo']),
  )
})

test('the notices name every package of the bill of materials, what the bundler adds, the fonts and the map', () => {
  const { components } = JSON.parse(readFileSync(join(dist, 'sbom.json'), 'utf8')) as {
    components: { name: string; version: string }[]
  }
  const notices = readFileSync(join(dist, 'licenses.txt'), 'utf8')
  expect(components.length).toBeGreaterThan(8)
  for (const { name, version } of components) expect(notices).toContain(`\n${name} ${version}\nLicence: `)
  for (const part of ['rolldown 1', 'SIL OPEN FONT LICENSE', 'Natural Earth', 'VOI \\(Jakarta\\)'])
    expect(notices).toMatch(new RegExp(part))
})

test('every budget leaves room', async () => {
  const { over, tight } = weigh(await siteWeights(dist))
  expect([over, tight]).toEqual([[], []])
})

test('the site is marked as one that a build has written, with every file in it', () => {
  expect([...(markedFiles(dist) ?? [])].sort()).toEqual(filesIn(dist))
})

test('every file that a page names exists, from wherever the page lies', () => {
  for (const { file, html } of pages) {
    const named = [...html.matchAll(/(?:src|href)="(?!https?:|#|data:)([^"#?]+)"/g)].map(
      ([, path = '']) => path,
    )
    expect(named.length, file).toBeGreaterThan(6)
    for (const path of named) {
      expect(files, `${path} in ${file}`).toContain(join(file, '..', path.replace(/\/$/, '/index.html')))
    }
  }
})

test('no link and no button is without words, not even where it is not shown yet', () => {
  const empty = pages.flatMap(({ file, html }) =>
    [...html.matchAll(/<(a|button)\b(?![^>]*aria-label)[^>]*>\s*<\/\1>/g)].map(([tag]) => `${file}: ${tag}`),
  )
  expect(empty).toEqual([])
})

for (const home of HOMES) {
  const isOther = (file: string) => HOMES.some(other => other !== '' && file.startsWith(other))
  const own = pages.filter(({ file }) => (home === '' ? !isOther(file) : file.startsWith(home)))
  test(`every page in ${home || 'the first language'} is valid HTML`, async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    expect(own.length).toBeGreaterThanOrEqual(2 + STEPS.length + NAMED.length)
    for (const { file, html } of own) {
      const { results } = await validator.validateString(html)
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
      )
      expect(found, file).toEqual([])
    }
  })
}

test('the article is not part of the site', () => {
  expect(files.filter(file => file.includes('article'))).toEqual([])
})
