import { expect, test } from 'vitest'
import { siteAddress } from './siteAddress.ts'

test.each([
  ['https://example.org/map', 'https://example.org/map/'],
  ['https://example.org', 'https://example.org/'],
  ['HTTPS://Example.ORG/Map//', 'https://example.org/Map/'],
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
  ['https://example.org:443/', 'https://example.org/'],
  ['https://bücher.example/карта', 'https://xn--bcher-kva.example/%D0%BA%D0%B0%D1%80%D1%82%D0%B0/'],
  [
    'https://example.org/"><script>alert(1)</script>',
    'https://example.org/%22%3E%3Cscript%3Ealert(1)%3C/script%3E/',
  ],
  [`https://example.org/${'long/'.repeat(60)}`, `https://example.org/${'long/'.repeat(60)}`],
])('%s is %s', (text, value) => {
  expect(siteAddress(text)).toEqual({ ok: true, value })
})

test.each([
  ['example.org/map', 'no http'],
  ['//example.org/', 'no http'],
  ['ftp://example.org/', 'no http'],
  ['javascript:alert(1)', 'no http'],
  ['https:example.org', 'no http'],
  ['https://', 'no http'],
  ['https:///example.org', 'no http'],
  ['https://example.org:99999/', 'no http'],
  ['https://example.org/?page=1', 'query'],
  ['https://example.org/?', 'query'],
  ['https://example.org/#map', 'fragment'],
  ['https://example.org/my map/', 'space'],
  [' https://example.org/', 'space'],
  ['https://example.org/\n', 'space'],
  ['https://example.org\\map', 'backslash'],
  ['https://user:word@example.org/', 'password'],
  ['https://a;script-src*;.example/', 'host'],
  ["https://a'.example/", 'host'],
  ['https://[::1]/', 'host'],
  ['https://example.org/map/index.html', 'page'],
])('%j is refused: %s', (text, fault) => {
  const parsed = siteAddress(text)
  expect(parsed.ok ? [] : parsed.faults.join('; ')).toContain(fault)
})

test('everything that is wrong is said at once', () => {
  const parsed = siteAddress('https://me@example.org/my map/?a')
  expect(parsed.ok ? [] : parsed.faults).toHaveLength(3)
})
