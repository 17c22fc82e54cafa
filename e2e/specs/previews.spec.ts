import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const dist = join(import.meta.dirname, '../../dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })

/** Slack asks for 32 kB of a page, others for less. */
const READ = 16_384
/** Most bytes of a picture that every network takes; WhatsApp shows none above. */
const PICTURE = 600_000
/** What a page's first bytes may hold before a browser must know its letters. */
const CHARSET = 1024

/** The locale of each language as Facebook's list has it. */
const LOCALES: Readonly<Record<string, string>> = {
  en: 'en_GB',
  id: 'id_ID',
  'zh-Hans': 'zh_CN',
  ru: 'ru_RU',
  fr: 'fr_FR',
  es: 'es_ES',
  ar: 'ar_AR',
}

/** What a reader of links finds in the first bytes of a page. */
interface Preview {
  file: string
  head: string
  language: string
  title: string
  /** Contents of `meta` elements, by name or property: each may stand more than once. */
  meta: (name: string) => string[]
  /** Tags of `link` elements of a kind. */
  links: (rel: string) => Readonly<Record<string, string>>[]
}

const attributesOf = (tag: string) =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )

function previewOf(file: string): Preview {
  const head = readFileSync(join(dist, file)).subarray(0, READ).toString()
  const tags = (name: string) => [...head.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag)
  const metas = tags('meta').map(attributesOf)
  const links = tags('link').map(attributesOf)
  return {
    file,
    head,
    language: /<html lang="([^"]+)"/.exec(head)?.[1] ?? '',
    title: /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '',
    meta: name =>
      metas
        .filter(({ property, name: own }) => (property ?? own) === name)
        .map(({ content }) => content ?? ''),
    links: rel => links.filter(link => link.rel === rel),
  }
}

const pages = files.filter(file => file.endsWith('.html')).map(previewOf)
/** Path in the site of an address that it gives of itself. */
const pathOf = (address = '') => decodeURIComponent(new URL(address).pathname.slice(1))

test('the first 16 kB of every page hold all that a preview is made of, before styles and scripts', () => {
  expect(pages.length).toBeGreaterThan(100)
  for (const { file, head, links, meta, title } of pages) {
    const one = (name: string) => {
      expect(meta(name), `${name} of ${file}`).toHaveLength(1)
      expect(meta(name)[0], `${name} of ${file}`).toMatch(/\S/)
      return meta(name)[0] ?? ''
    }
    expect(title, file).toMatch(/\S/)
    for (const name of ['og:title', 'twitter:title']) expect(one(name), file).toBe(title)
    const description = one('description')
    for (const name of ['og:description', 'twitter:description']) expect(one(name), file).toBe(description)
    expect(one('og:site_name'), file).toBe(new URL(one('og:url')).host)
    expect(one('og:type'), file).toBe('article')
    expect(one('twitter:card'), file).toBe('summary_large_image')
    const [canonical, ...others] = links('canonical')
    expect(others, file).toEqual([])
    expect(canonical?.href, file).toBe(one('og:url'))
    expect(files, file).toContain(`${pathOf(canonical?.href)}index.html`)
    const answers = links('alternate').filter(({ type }) => type === 'application/json+oembed')
    expect(answers, file).toHaveLength(1)
    expect(files, file).toContain(pathOf(answers[0]?.href))
    expect(head.search(/<style|<script|rel="stylesheet"/), file).toBeGreaterThan(head.lastIndexOf('og:'))
    expect(head.search(/<style|<script|rel="stylesheet"/), file).toBeGreaterThan(
      head.lastIndexOf('rel="icon"'),
    )
  }
})

test('the picture of every page is there, of the size and kind that is said, and small enough for all', () => {
  for (const { file, meta } of pages) {
    const [address] = meta('og:image')
    expect(address, file).toMatch(/^https?:\/\//)
    expect(meta('twitter:image'), file).toEqual([address])
    const png = readFileSync(join(dist, pathOf(address)))
    expect(png.subarray(1, 4).toString('latin1'), file).toBe('PNG')
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String)
    expect([...meta('og:image:width'), ...meta('og:image:height')], file).toEqual(size)
    expect(png.length, file).toBeLessThan(PICTURE)
  }
})

test('every page says which language it is in', () => {
  for (const { file, language, meta } of pages) {
    expect(meta('og:locale'), file).toEqual([LOCALES[language] ?? 'none'])
  }
})

test('every page has its icon as PNG too, in the sizes that it says', () => {
  for (const { file, links } of pages) {
    const icons = [...links('icon'), ...links('apple-touch-icon')]
    expect(
      icons.map(({ sizes }) => sizes),
      file,
    ).toEqual(['32x32', 'any', '180x180'])
    for (const { href = '', sizes } of icons) {
      const path = join(file, '..', href)
      expect(files, file).toContain(path)
      if (sizes === 'any') continue
      const png = readFileSync(join(dist, path))
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, path).toBe(sizes)
      expect(statSync(join(dist, path)).size, path).toBeLessThan(5_000)
    }
  }
})

test('letters are known before any is read, and the policy stands before what it governs', () => {
  for (const { file, head } of pages) {
    expect(Buffer.byteLength(head.slice(0, head.indexOf('<meta charset="utf-8">'))), file).toBeLessThan(
      CHARSET - '<meta charset="utf-8">'.length,
    )
    const policy = head.indexOf('<meta http-equiv="Content-Security-Policy"')
    expect(policy, file).toBeGreaterThan(0)
    expect(head.search(/<style|<script|<link/), file).toBeGreaterThan(policy)
  }
})
