import { describe, expect, test } from 'vitest'
import { headersFor, parseHeaders } from './headersFile.ts'

const blocks = parseHeaders(`# every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src data: https://a.example

/embed/*
  content-security-policy: default-src 'self'
/loader-*.js
	Cache-Control: public, max-age=31536000, immutable
/at/:event/index.html
  X-Place: event
`)

describe('parseHeaders', () => {
  test('keeps values with colons whole', () => {
    expect(blocks[0]?.headers[1]).toEqual([
      'Content-Security-Policy',
      "default-src 'none'; img-src data: https://a.example",
    ])
  })

  test('reads Windows line ends, and an empty file', () => {
    expect(parseHeaders('/*\r\n  A: b\r\n')).toEqual([{ pattern: '/*', headers: [['A', 'b']] }])
    expect(parseHeaders('')).toEqual([])
  })

  test.each([
    ['embed/*\n  A: b', 'line 1'],
    ['/*\n  no value here', 'line 2'],
    ['/*\n  Empty:', 'line 2'],
    ['\n  A: b', 'line 2'],
  ])('names the line of a fault in %j', (text, line) => {
    expect(() => parseHeaders(text)).toThrow(line)
  })
})

describe('headersFor', () => {
  test('adds up the blocks that match', () => {
    expect(headersFor('/loader-1a2b.js', blocks)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })

  test('lets a later block override, whatever the case of the name', () => {
    expect(headersFor('/embed/', blocks)).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'content-security-policy': "default-src 'self'",
    })
  })

  test('a dot is a dot, a placeholder is one part', () => {
    expect(headersFor('/loader-1a2bxjs', blocks)).not.toHaveProperty('Cache-Control')
    expect(headersFor('/loader.js', blocks)).not.toHaveProperty('Cache-Control')
    expect(headersFor('/at/gbr/index.html', blocks)).toHaveProperty('X-Place')
    expect(headersFor('/at/gbr/x/index.html', blocks)).not.toHaveProperty('X-Place')
  })
})
