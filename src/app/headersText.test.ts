import { expect, test } from 'vitest'
import { headersFor, parseHeaders } from './headersFile.ts'
import { headersText } from './headersText.ts'
import { contentPolicy } from './policy.ts'

const policyOf = (kind: 'page' | 'embed' | 'demo') =>
  contentPolicy(kind, 'https://map.example/x/', "'sha256-a'")
const policies = { page: policyOf('page'), embed: policyOf('embed'), demo: policyOf('demo') }
const blocks = parseHeaders(headersText(policies, ['', 'id/']))

test.each([
  ['/', 'page'],
  ['/index.html', 'page'],
  ['/at/gbr/', 'page'],
  ['/id/of/can/', 'page'],
  ['/embed/', 'embed'],
  ['/id/embed/index.html', 'embed'],
  ['/demo/', 'demo'],
] as const)('%s has the policy of its kind: %s', (path, kind) => {
  expect(headersFor(path, blocks)).toMatchObject({
    'Content-Security-Policy': policies[kind],
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
})

test('no page may frame anything but the site, and the page for frames nothing at all', () => {
  expect(policies.page).toContain("frame-src 'self' https://map.example;")
  expect(policies.embed).not.toContain('frame-src')
})

test('what host pages take has no origin to be held to; what holds its hash stays for a year', () => {
  for (const path of [
    '/loader.js',
    '/loader-0123456789.js',
    '/assets/first-0.js',
    '/oembed/map.json',
    '/record.csv',
  ])
    expect(headersFor(path, blocks)['Access-Control-Allow-Origin'], path).toBe('*')
  expect(headersFor('/loader-0123456789.js', blocks)['Cache-Control']).toContain('immutable')
  expect(headersFor('/loader.js', blocks)['Cache-Control']).not.toContain('immutable')
})

test('no path gets one header twice: hosts would join them', () => {
  const paths = [
    '/',
    '/index.html',
    '/at/gbr/',
    '/embed/',
    '/id/',
    '/id/embed/',
    '/demo/',
    '/loader.js',
    '/loader-1.js',
    '/assets/a.js',
  ]
  for (const path of paths) {
    const given = blocks
      .filter(block => Object.keys(headersFor(path, [block])).length > 0)
      .flatMap(({ headers }) => headers.map(([name]) => name))
    expect(given, path).toEqual([...new Set(given)])
  }
})
