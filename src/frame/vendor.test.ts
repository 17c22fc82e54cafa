import { describe, expect, test } from 'vitest'
import { vendorOf, vendorsAround } from './vendor.ts'

describe('vendorsAround', () => {
  test.each([
    ['https://medium.com', ['medium']],
    ['https://cdn.embedly.com/widgets/media.html?src=x', ['medium']],
    ['https://www.theguardian.com/', ['guardian']],
    ['https://interactive.guim.co.uk', ['guardian']],
    ['https://news-example.cdn.ampproject.org', ['amp']],
    ['https://example.org/medium.com', []],
    ['https://notmedium.com', []],
    ['https://medium.com.example.org', []],
    ['null', []],
    ['', []],
  ])('of %j are %j', (address, vendors) => {
    expect(vendorsAround([address])).toEqual(vendors)
  })

  test('are all of them, wherever they lie', () => {
    expect(vendorsAround(['https://cdn.embedly.com', 'https://example.org', 'https://medium.com'])).toEqual([
      'medium',
      'medium',
    ])
  })
})

describe('vendorOf', () => {
  test.each([
    [{ sentinel: 'amp', type: 'embed-size-changed' }, 'amp'],
    [{ sentinel: 'amp-1234567890', type: 'intersection' }, 'amp'],
    ['{"id":"iframeMessenger:abcde","type":"get-position"}', 'guardian'],
    [{ kind: 'interactive:state' }, 'guardian'],
    ['{"context":"iframe.resize","method":"resize"}', 'medium'],
    [{ sentinel: 'ampersand' }, undefined],
    [{ sentinel: ['amp'] }, undefined],
    [{ kind: 'click' }, undefined],
    ['{"id":', undefined],
    ['{}', undefined],
    ['iframe.resize', undefined],
    [['amp'], undefined],
    [null, undefined],
    [undefined, undefined],
  ])('of %j is %s', (data, vendor) => {
    expect(vendorOf(data)).toBe(vendor)
  })
})
