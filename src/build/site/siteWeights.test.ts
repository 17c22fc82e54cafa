import { expect, test } from 'vitest'
import type { PageData } from '../../page/pageData.ts'
import { type DocumentParts, documentHtml } from '../pages/documentHtml.ts'
import { DEFAULT_SITE, siteAddress } from '../settings/siteAddress.ts'
import { withoutAddress } from './siteWeights.ts'

const parts: DocumentParts = {
  path: 'id/of/can/index.html',
  within: 'of/can/index.html',
  kind: 'page',
  view: 'of-can',
  root: '../../../',
  language: 'id',
  direction: 'ltr',
  title: 'Canada',
  description: 'Canada',
  body: '<p>Canada</p>',
  data: {} as PageData,
}
const languages = [
  { tag: 'en', directory: '', name: 'English' },
  { tag: 'id', directory: 'id/', name: 'Indonesia' },
] as const

/** The page as it is built for an address. */
function pageAt(siteUrl: string | undefined, kind: DocumentParts['kind']): string {
  const file = 'a'
  const files = { print: file, scripts: {} }
  const icons = { svg: file, small: file, touch: file }
  const styles = { page: 'p{}', embed: 'p{}' }
  const assets = { ...files, icons, inline: '1', siteUrl, styles, fonts: [] }
  return documentHtml({ ...parts, kind }, assets, siteUrl ?? DEFAULT_SITE, [...languages])
}

const ADDRESSES = [
  'https://www.example.com/',
  `https://example.org/${'a-long-path/'.repeat(25)}`,
  'https://example.org/a&copy=b/"><script>alert(1)</script>/',
  'http://127.0.0.1:4173/map/',
]

test.each(ADDRESSES)('a page for %s weighs what it weighs without it', text => {
  const address = siteAddress(text)
  if (!address.ok) throw new Error('no address')
  for (const kind of ['page', 'embed'] as const)
    expect(withoutAddress(pageAt(address.value, kind))).toBe(pageAt(undefined, kind))
})

test('no address leaves its attribute, however it has come here', () => {
  for (const address of [
    'https://example.org/a&copy=b/',
    'https://example.org/"><script>alert(1)</script>/',
  ]) {
    const html = pageAt(address, 'page')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('a&copy=b')
  }
})
