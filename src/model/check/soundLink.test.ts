import { expect, test } from 'vitest'
import { recordText } from '../record/fixtures/recordFile.ts'
import { soundLink } from './soundLink.ts'

test.each([
  'https://voi.id/en/amp/114399',
  'http://example.org',
  'https://example.org:8443/a?b=c&d#e',
  'https://EXAMPLE.org/%D8%A7',
  'https://xn--bcher-kva.example/',
  'https://192.0.2.1/',
  'http://example.org:80/',
  'https://example.org:443/',
  'http://a/',
])('%s is a link', text => {
  expect(soundLink(text)).toBe(true)
})

test('every address of the record is a link', () => {
  const addresses = recordText.match(/"https?:[^"]+"/g) ?? []
  expect(addresses.length).toBeGreaterThan(5)
  for (const address of addresses) expect(soundLink(JSON.parse(address)), address).toBe(true)
})

/** What somebody might put into a record, or a mistake might. */
const HOSTILE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0000javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript:https://example.org/',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'ws://example.org/',
  'mailto:a@example.org',
  'tel:+1',
  'about:blank',
  'chrome://settings',
  'view-source:https://example.org/',
  'intent://example.org/#Intent;scheme=https;end',
  'ms-word:ofe|u|https://example.org/',
  '//example.org/',
  '/\\example.org/',
  '\\\\example.org\\',
  'example.org',
  './a',
  '?a=b',
  '#a',
  '',
  ' ',
  'https:',
  'https://',
  'https:///example.org/',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://example.org\\@evil.example/',
  'https://good.example@evil.example/',
  'https://user:password@example.org/',
  'https://user@example.org/',
  'https://@example.org/',
  'https://good.example%2f@evil.example/',
  'https://good.example%00.evil.example/',
  'https://good.example%2eevil.example/',
  'https://good.example。evil.example/',
  'https://еxample.org/',
  'https://example.org／a',
  'https://①.example/',
  'https://[::1]/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://127.1/',
  'https://example.org:99999/',
  'https://example.org:x/',
  'https://-example.org/',
  'https://example..org:8/ a',
  ' https://example.org/',
  'https://example.org/ ',
  'https://exam ple.org/',
  'https://example.org/\u202egpj.exe',
  'https://example.org/a\nb',
  'https://example.org/\u0000',
  'https://example.org/"onclick="alert(1)',
  'https://example.org/<script>',
  'https://exam\u00adple.org/',
  'https://exam\u200bple.org/',
  'https://example.org:08443/',
  'HTTPS//example.org',
  'http s://example.org/',
]

test('this file tries at least sixty hostile links', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60)
})

test.each(HOSTILE)('%j is none', text => {
  expect(soundLink(text)).toBe(false)
})
