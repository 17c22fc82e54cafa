import { expect, test } from 'vitest'
import { decodedText } from './decodedText.ts'

const wide = (text: string, mark = '\uFEFF') => Buffer.from(mark + text, 'utf16le')

test('reads UTF-8, with a mark of byte order or without', () => {
  expect(decodedText(Buffer.from('Çà — 中国'))).toEqual({ ok: true, value: 'Çà — 中国' })
  expect(decodedText(Buffer.from('\uFEFFa'))).toEqual({ ok: true, value: 'a' })
  expect(decodedText(Buffer.from(''))).toEqual({ ok: true, value: '' })
})

test.each([
  ['UTF-16', wide('a boycott')],
  ['UTF-16', wide('a boycott', '')],
  ['UTF-16', wide('a boycott').swap16()],
  ['UTF-16', wide('a boycott', '').swap16()],
])('tells %s, and what it says', (found, bytes) => {
  expect(decodedText(bytes)).toEqual({ ok: false, faults: [{ found, line: 1, text: 'a boycott' }] })
})

test('tells UTF-32 and older encodings, and the line', () => {
  const four = Buffer.from([...'a boycott'].flatMap(letter => [letter.charCodeAt(0), 0, 0, 0]))
  expect(decodedText(four)).toEqual({ ok: false, faults: [{ found: 'UTF-32', line: 1 }] })
  expect(decodedText(Buffer.from([0x61, 0x0a, 0x92, 0x73]))).toEqual({
    ok: false,
    faults: [{ found: 'an older encoding, such as Windows-1252', line: 2 }],
  })
})
