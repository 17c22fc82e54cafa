import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

const dist = join(import.meta.dirname, '../dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
const pages = files
  .filter(file => file.endsWith('.html'))
  .map(file => ({ file, html: readFileSync(join(dist, file), 'utf8') }))

test('every page stands: the map, the embed, one for each event and each named country', () => {
  expect(pages.map(({ file }) => file).sort()).toEqual(
    [
      'index.html',
      'embed/index.html',
      ...['usa', 'aus', 'gbr', 'can', 'chn', 'rus'].map(event => `at/${event}/index.html`),
      ...['usa', 'aus', 'gbr', 'can', 'chn', 'rus'].map(code => `of/${code}/index.html`),
    ].sort(),
  )
})

test('classic scripts and a policy, no inline style, no handler', () => {
  const headers = readFileSync(join(dist, '_headers'), 'utf8')
  for (const { file, html } of pages) {
    expect(html, file).not.toMatch(/\sstyle=/)
    expect(html, file).not.toMatch(/type="module"|crossorigin|\son\w+="/)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy, file).toContain("default-src 'none'")
    expect(policy, file).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    expect(policy, file).not.toMatch(/unsafe/)
    expect(headers).toContain(policy)
  }
})

test('every file that a page names exists, from wherever the page lies', () => {
  for (const { file, html } of pages) {
    const named = [...html.matchAll(/(?:src|href)="(?!https?:|#|data:)([^"#?]+)"/g)].map(
      ([, path = '']) => path,
    )
    expect(named.length).toBeGreaterThan(10)
    for (const path of named) {
      expect(files, `${path} in ${file}`).toContain(join(file, '..', path))
    }
  }
})

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html)
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
    )
    expect(found, file).toEqual([])
  }
})

test('the article is not part of the site', () => {
  expect(files.filter(file => file.includes('article'))).toEqual([])
})
