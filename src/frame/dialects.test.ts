import { describe, expect, test } from 'vitest'
import { dialectsOf, heightMessages, resizerIdOf, secretOf } from './dialects.ts'
import type { Vendor } from './vendor.ts'

const href = 'https://map.example/embed/?step=gbr'
const always = [
  { source: 'boycott-map', v: 1, type: 'height', height: 712 },
  { 'datawrapper-height': { 'a boycott map': 712 } },
]
const none = new Set<Vendor>()

describe('heightMessages', () => {
  test('speaks Datawrapper and our own where nobody has shown himself, and nothing more', () => {
    expect(heightMessages(712, 640, dialectsOf(href))).toEqual(always)
  })

  test('gives Datawrapper a name that can stand in no address', () => {
    const [, chart] = heightMessages(712, 640, dialectsOf(href)) as Record<string, object>[]
    for (const name of Object.keys(chart?.['datawrapper-height'] ?? {}))
      expect(new URL(`https://map.example/${name}/?${name}#${name}`).href).not.toContain(name)
  })

  test('tells hosts of ours no more than they set, and everybody else the truth', () => {
    const [own, ...others] = heightMessages(4630, 390, dialectsOf(href))
    expect(own).toMatchObject({ source: 'boycott-map', height: 4000 })
    for (const message of others) expect(JSON.stringify(message)).toContain('4630')
  })

  test.each<[Vendor, unknown[]]>([
    ['amp', [{ sentinel: 'amp', type: 'embed-size', height: 712 }]],
    ['medium', ['{"src":"https://map.example/embed/?step=gbr","context":"iframe.resize","height":712}']],
    [
      'guardian',
      [
        '{"id":"iframeMessenger:boycott-map","type":"set-height","value":712}',
        { kind: 'interactive:height', height: 712 },
      ],
    ],
  ])('speaks %s on its sign', (vendor, messages) => {
    expect(heightMessages(712, 640, { href, vendors: new Set([vendor]) })).toEqual([...always, ...messages])
  })

  test.each([
    ['pym', { childId: 'map-1' }, 'pymxPYMxmap-1xPYMxheightxPYMx712'],
    [
      'iframe-resizer, at first',
      { resizer: { id: 'f0', answered: false } },
      '[iFrameSizer]f0:712:640:init:boycott-map',
    ],
    ['iframe-resizer', { resizer: { id: 'f0', answered: true } }, '[iFrameSizer]f0:712:640:resize'],
    ['WordPress', { secret: 'aB3' }, { message: 'height', value: 712, secret: 'aB3' }],
    [
      'Arc XP',
      { arcKey: 'k9' },
      '{"source":"custom_embed","action":"ready","key":"k9","data":{"height":712}}',
    ],
  ])('speaks %s on its sign', (_, signs, message) => {
    expect(heightMessages(712, 640, { href, vendors: none, ...signs })).toEqual([...always, message])
  })
})

describe('dialectsOf', () => {
  test('reads what an address reveals', () => {
    const address = 'https://map.example/embed/?childId=map-1&k=k9#?secret=aB3'
    expect(dialectsOf(address)).toEqual({
      href: address,
      vendors: none,
      childId: 'map-1',
      arcKey: 'k9',
      secret: 'aB3',
    })
  })

  test('reads WordPress’s secret with and without its question mark', () => {
    const address = 'https://map.example/embed/#secret=aB3'
    expect(dialectsOf(address)).toEqual({ href: address, vendors: none, secret: 'aB3' })
  })

  test.each(['?childId=&k=', '#secret=', '#?secret=a%22b', '#table', '#x?secret=aB3', '?secret=aB3'])(
    'finds none in %s',
    end => {
      const address = `https://map.example/embed/${end}`
      expect(dialectsOf(address)).toEqual({ href: address, vendors: none })
    },
  )
})

describe('dialectsOf, of vendors', () => {
  test.each<[string, string[], Vendor[]]>([
    ['#amp=1', [], ['amp']],
    ['#amp=0', [], []],
    ['?amp=1', [], []],
    ['?step=gbr&dark=false', [], ['guardian']],
    ['?dark=auto', [], []],
    ['', ['https://medium.com', ''], ['medium']],
    ['', ['https://example.org'], []],
  ])('reads %j in pages of %j as signs of %j', (end, around, vendors) => {
    expect([...dialectsOf(`https://map.example/embed/${end}`, around).vendors]).toEqual(vendors)
  })
})

describe('resizerIdOf', () => {
  test.each([
    ['[iFrameSizer]frame0:8:false:false:32:true:true:null:bodyOffset', 'frame0'],
    ['[iFrameSizer]frame0::true:', 'frame0'],
    ['[iFrameSizer]frame0::false:', 'frame0'],
    [`[iFrameSizer]${'f'.repeat(200)}:8:true:`, 'f'.repeat(200)],
    [`[iFrameSizer]${'f'.repeat(201)}:8:true:`, undefined],
    ['say [iFrameSizer]frame0:8:true:', undefined],
    ['[iFrameSizer]:8:true:', undefined],
    ['[iFrameSizer]frame0:8:maybe:', undefined],
    ['[iFrameSizer]frame0', undefined],
    ['[iFrameSizer]pageInfo:600:400', undefined],
    ['[iFrameResizerChild]Ready', undefined],
    [{ length: 3 }, undefined],
  ])('of %j is %s', (data, id) => {
    expect(resizerIdOf(data)).toBe(id)
  })
})

describe('secretOf', () => {
  test.each([
    [{ message: 'ready', secret: 'aB3' }, 'aB3'],
    [{ message: 'height', secret: 'aB3' }, undefined],
    [{ message: 'ready', secret: 'a"b' }, undefined],
    [{ message: 'ready', secret: 7 }, undefined],
    [{ message: 'ready', secret: '"aB3' }, undefined],
    [{ message: 'ready', secret: 'aB3"' }, undefined],
    [{ message: 'ready', secret: '' }, undefined],
    [{ message: 'ready', secret: 'z'.repeat(64) }, 'z'.repeat(64)],
    [{ message: 'ready', secret: 'z'.repeat(65) }, undefined],
    ['ready', undefined],
    [null, undefined],
  ])('of %j is %s', (data, secret) => {
    expect(secretOf(data)).toBe(secret)
  })
})
