import { expect, test } from 'vitest'
import { contentPolicy } from '../pages/policy.ts'
import { headersFor, parseHeaders } from '../site/headersFile.ts'
import { headersText } from './headersText.ts'

const policyOf = (kind: 'page' | 'embed' | 'demo', deeper = 0) =>
  contentPolicy(kind, 'https://map.example/x/', { style: `${kind}, ${deeper} deeper` })
const blocks = parseHeaders(
  headersText(
    ['', 'id/'].map(directory => ({ directory, policyOf })),
    policyOf('demo'),
  ),
)

test.each([
  ['/', 'page', 0],
  ['/index.html', 'page', 0],
  ['/at/gbr/', 'page', 2],
  ['/id/of/can/', 'page', 2],
  ['/embed/', 'embed', 1],
  ['/id/embed/index.html', 'embed', 1],
  ['/demo/', 'demo', 0],
] as const)('%s has the policy of its kind: %s, %i deeper', (path, kind, deeper) => {
  expect(headersFor(path, blocks)).toMatchObject({
    'Content-Security-Policy': policyOf(kind, deeper),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
})

test('no page may frame anything but the site, and the page for frames nothing at all', () => {
  expect(policyOf('page')).toContain("frame-src 'self' https://map.example;")
  expect(policyOf('embed')).not.toContain('frame-src')
})

test('what host pages take has no origin to be held to; what holds its hash stays for a year', () => {
  for (const path of [
    '/loader.js',
    '/loader-0123456789.js',
    '/assets/interactive-0.js',
    '/oembed/map.json',
    '/record.csv',
  ])
    expect(headersFor(path, blocks)['Access-Control-Allow-Origin'], path).toBe('*')
  expect(headersFor('/loader-0123456789.js', blocks)['Cache-Control']).toContain('immutable')
  expect(headersFor('/loader.js', blocks)['Cache-Control']).not.toContain('immutable')
})

test('a page that isolates itself may take in frame, loader and pictures, and hold the frame to a policy of its own', () => {
  for (const path of [
    '/embed/',
    '/loader.js',
    '/loader-0123456789.js',
    '/pictures/map.png',
    '/assets/serif-0.woff2',
  ])
    expect(headersFor(path, blocks)['Cross-Origin-Resource-Policy'], path).toBe('cross-origin')
  for (const path of ['/embed/', '/id/embed/index.html', '/at/gbr/'])
    expect(headersFor(path, blocks)['Cross-Origin-Embedder-Policy'], path).toBe('require-corp')
  expect(headersFor('/embed/', blocks)['Allow-CSP-From']).toBe('*')
  expect(headersFor('/', blocks)).not.toHaveProperty('Allow-CSP-From')
})

test('the record as a table is read as UTF-8', () => {
  expect(headersFor('/record.csv', blocks)['Content-Type']).toBe('text/csv; charset=utf-8')
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
    '/record.csv',
  ]
  for (const path of paths) {
    const given = blocks
      .filter(block => Object.keys(headersFor(path, [block])).length > 0)
      .flatMap(({ headers }) => headers.map(([name]) => name))
    expect(given, path).toEqual([...new Set(given)])
  }
})
