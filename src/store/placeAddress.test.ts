import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountryCode, countryCode } from '../model/country/countryCode.ts'
import { propertyRuns, propertyTime } from '../model/record/fixtures/propertyRuns.ts'
import { world } from '../model/record/fixtures/recordFile.ts'
import { madeUp, ofLength, real } from '../timeline/fixtures/timelines.ts'
import type { Step } from '../timeline/step.ts'
import { type AddressedPlace, readAddress, writeAddress } from './placeAddress.ts'

const place = (step: number, code: string | null): AddressedPlace => ({
  step: step as Step,
  country: code === null ? null : countryCode(code),
})
const known = (code: CountryCode) => world.has(code)
const end = place(6, null)
const read = (query: string, own = end) => readAddress(query, real, own, known)
const write = (query: string, to: AddressedPlace, own = end) => writeAddress(query, real, own, to)

const steps = [0, 1, 2, 3, 4, 5, 6]
const codes = [null, 'USA', 'GBR', 'CAN', 'CHN', 'RUS', 'FRA', 'TWN', 'XCR', 'XKX']
const places = steps.flatMap(step => codes.map(code => place(step, code)))
const anyPlace = fc.constantFrom(...places)

describe('readAddress', () => {
  test.each([
    ['', 6, null],
    ['?step=start', 0, null],
    ['?step=0', 0, null],
    ['?step=gbr', 3, null],
    ['?step=GBR', 3, null],
    ['?step=3', 3, null],
    ['?step=%20gbr%20', 3, null],
    ['?country=GBR', 6, 'GBR'],
    ['?country=gbr', 6, 'GBR'],
    ['?country=GBR+', 6, 'GBR'],
    ['?country=xcr&step=can', 4, 'XCR'],
    ['?theme=dark&step=1&plain=1', 1, null],
  ])('reads "%s" as step %d and country %s, dropping nothing', (query, step, country) => {
    expect(read(query)).toEqual({ place: place(step, country), dropped: [] })
  })

  test('on a page of its own, a query that names a step and no country means the step', () => {
    const own = place(3, 'GBR')
    expect(read('', own).place).toEqual(own)
    expect(read('?theme=dark', own).place).toEqual(own)
    expect(read('?step=1', own).place).toEqual(place(1, null))
    expect(read('?country=CAN', own).place).toEqual(place(3, 'CAN'))
    expect(read('?step=7&country=XX', own).place).toEqual(own)
  })

  test('reads an event’s id as the record writes it, capitals too', () => {
    const timeline = madeUp('', [
      ['Paris', 'FRA'],
      ['rome', 'ITA'],
    ])
    const stepAt = (query: string) => readAddress(query, timeline, place(0, null), known).place.step
    expect(['?step=Paris', '?step=ROME'].map(stepAt)).toEqual([1, 2])
  })
})

describe('the number of a step in a long story', () => {
  const long = ofLength(120)
  test.each([
    ['7', 7],
    ['12', 12],
    ['120', 120],
    ['0012', 12],
    ['00012', 0],
    ['121', 0],
  ])('%s is step %d', (text, step) => {
    expect(readAddress(`?step=${text}`, long, place(0, null), known).place.step).toBe(step)
  })
})

describe('a link shared earlier', () => {
  /** Forms that links have had, or have been given by those who copied them. A form that works must go on working. */
  test.each<[string, string, AddressedPlace, [string, string][]]>([
    ['the slider’s number', '?step=3', place(3, null), []],
    ['its last number', '?step=6', end, []],
    ['the start by number', '?step=0', place(0, null), []],
    ['an event’s id in capitals', '?step=CHN', place(5, null), []],
    ['a code in small letters', '?country=aus&step=usa', place(1, 'AUS'), []],
    ['the dark of a host', '?step=gbr&dark=true', place(3, null), []],
    ['a name of a campaign', '?utm_source=x&fbclid=y&step=gbr', place(3, null), []],
    ['an event that is no longer told', '?step=jpn&country=GBR', place(6, 'GBR'), [['step', 'jpn']]],
    ['a step of a longer story', '?step=9', end, [['step', '9']]],
    ['a country by two letters', '?step=gbr&country=GB', place(3, null), [['country', 'GB']]],
    ['a code that is no longer used', '?country=YUG&step=2', place(2, null), [['country', 'YUG']]],
    ['a link that lost its end', '?step=gb', end, [['step', 'gb']]],
    ['a link with its sentence’s point', '?step=gbr.', place(3, null), []],
  ])('opens the nearest view, and says what it dropped: %s', (_, query, expected, dropped) => {
    expect(read(query)).toEqual({
      place: expected,
      dropped: dropped.map(([parameter, value]) => ({ parameter, value })),
    })
  })
})

const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u

const long = 'x'.repeat(100_000)

describe('a hostile address', () => {
  test.each<[string, string, AddressedPlace, [string, string][]]>([
    ['100 kB of step', `?step=${long}`, end, [['step', 'x'.repeat(40)]]],
    ['100 kB of country', `?country=${long}&step=2`, place(2, null), [['country', 'x'.repeat(40)]]],
    ['100 kB of something else', `?${long}=${long}&step=2`, place(2, null), []],
    [
      '__proto__',
      '?step=__proto__&country=__proto__',
      end,
      [
        ['step', '__proto__'],
        ['country', '__proto__'],
      ],
    ],
    ['__proto__ as a parameter', '?__proto__=1&__proto__[step]=2', end, []],
    [
      'constructor',
      '?step=constructor&country=constructor',
      end,
      [
        ['step', 'constructor'],
        ['country', 'constructor'],
      ],
    ],
    [
      'a bad escape',
      '?step=%E0%A4%A&country=%',
      end,
      [
        ['step', '\ufffd%A'],
        ['country', '%'],
      ],
    ],
    ['NUL', '?step=usa%00&country=GBR%00', place(1, 'GBR'), []],
    ['NUL within', '?step=u%00sa', end, [['step', 'usa']]],
    ['marks that turn the text round', '?country=%E2%80%AERBG', end, [['country', 'RBG']]],
    ['a line break', '?step=usa%0Achn%E2%80%A8rus', end, [['step', 'usachnrus']]],
    [
      'a lone surrogate',
      '?step=\ud800&country=\udc00GB',
      end,
      [
        ['step', '\ufffd'],
        ['country', '\ufffdGB'],
      ],
    ],
    [
      'an emoji where the value is cut',
      `?step=${'x'.repeat(39)}😀😀`,
      end,
      [['step', `${'x'.repeat(39)}😀`]],
    ],
    [
      'a parameter twice: the first counts',
      '?step=usa&step=chn&country=GBR&country=CAN',
      place(1, 'GBR'),
      [],
    ],
    ['the first of two is bad', '?step=x&step=chn', end, [['step', 'x']]],
    ['a list', '?step[]=1&country[0]=GBR', end, []],
    ['a negative step', '?step=-1', end, [['step', '-1']]],
    ['a huge step', '?step=99999999999999999999', end, [['step', '99999999999999999999']]],
    ['a decimal step', '?step=2.5', end, [['step', '2.5']]],
    ['other writings of a number', '?step=1e0', end, [['step', '1e0']]],
    ['a hexadecimal step', '?step=0x1', end, [['step', '0x1']]],
    ['digits of another script', '?step=%D9%A3', end, [['step', '٣']]],
    ['a step after the last', '?step=7', end, [['step', '7']]],
    ['an empty step', '?step=&country=', end, []],
    ['marks alone', '?step=%E2%80%8B&country=%00', end, []],
    ['an address within the address', '?next=https%3A%2F%2Fx.example%2F%3Fstep%3D2%26country%3DGBR', end, []],
    ['a way within the address', '?next=/map?step=2', end, []],
    ['points without end', `?step=3${'. '.repeat(100_000)}x`, place(3, null), []],
    ['a country of two letters', '?country=GB', end, [['country', 'GB']]],
    ['no country at all', '?country=XX', end, [['country', 'XX']]],
    ['a code without a shape', '?country=ZZZ', end, [['country', 'ZZZ']]],
    ['a script', '?step=<script>alert(1)</script>', end, [['step', '<script>alert(1)</script>']]],
    ['an attribute', '?country="onload="x', end, [['country', '"onload="x']]],
  ])('gives a valid place and says what it dropped: %s', (_, query, expected, dropped) => {
    expect(read(query)).toEqual({
      place: expected,
      dropped: dropped.map(([parameter, value]) => ({ parameter, value })),
    })
  })

  test(
    'never throws, gives a place that is there, and repeats at most 40 printable characters',
    propertyTime,
    () => {
      const units = fc.array(fc.nat(0xffff), { maxLength: 60 }).map(codes => String.fromCharCode(...codes))
      const value = fc.oneof(
        units,
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.constantFrom('usa', '3', 'gbr', '%00'),
      )
      const query = fc.oneof(
        value,
        fc.tuple(value, value).map(([step, country]) => `?step=${step}&country=${country}`),
        fc.tuple(value, value).map(pair => `?${new URLSearchParams({ step: pair[0], country: pair[1] })}`),
      )
      fc.assert(
        fc.property(query, anyPlace, (text, own) => {
          const { place, dropped } = read(text, own)
          const { step, country } = place
          const there =
            steps.includes(step) && (country === null || country === own.country || known(country))
          return there && dropped.every(({ value }) => [...value].length <= 40 && !UNPRINTABLE.test(value))
        }),
        propertyRuns,
      )
    },
  )
})

describe('a link that mail and chat have touched', () => {
  test.each([
    ['?country=CAN&utm_source=x&fbclid=y', 6, 'CAN'],
    ['?utm_source=x&amp;country=CAN', 6, 'CAN'],
    ['?step=gbr&amp;amp;country=CAN', 3, 'CAN'],
    ['?step=gbr&amp%3Bcountry=CAN', 3, 'CAN'],
    ['?step=gbr;country=CAN', 3, 'CAN'],
    ['?country=CAN%3Ffbclid=x', 6, 'CAN'],
    ['?step=gbr?fbclid=x', 3, null],
    ['?step=gbr%26country=CAN', 3, 'CAN'],
    ['?step%3Dgbr%26country%3DCAN', 3, 'CAN'],
    ['?step%253Dgbr%2526country%253DCAN', 3, 'CAN'],
    ['?utm_source=mail%26step%3Dgbr', 3, null],
    ['?step=aus%23table', 2, null],
    ['??step=aus', 2, null],
    ['?step==aus', 2, null],
    ['?step=3Daus&country=3DGBR', 2, 'GBR'],
    ['?step=3D3', 3, null],
    ['?Country=CAN&STEP=GBR', 3, 'CAN'],
    ['?%E2%80%8Bstep=gbr&+country+=CAN', 3, 'CAN'],
    ['?step=gb%C2%ADr&country=%E2%80%AAGBR%E2%80%AC', 3, 'GBR'],
    ['?country=%E2%80%AEgbr', 6, 'GBR'],
    ['?step=%2522gbr%2522', 3, null],
    ['?step=%EF%BC%88gbr%EF%BC%89%E3%80%82', 3, null],
    ['?step=gbr%3C/a%3E', 3, null],
    ['?step=%3Cgbr%3E', 3, null],
    ['?step=gbr%0A%0D', 3, null],
  ])('%s is step %d and country %s', (query, step, country) => {
    expect(read(query)).toEqual({ place: place(step, country), dropped: [] })
  })

  test('a parameter of its own takes precedence over one within another value', () => {
    expect(read('?ref=a%26step=aus&step=gbr').place).toEqual(place(3, null))
    expect(read('?step=gbr%26country=CAN&country=USA').place).toEqual(place(3, 'USA'))
  })

  test('is written clean, with the parameters of others', () => {
    const next = '?next=https%3A%2F%2Fx.example%2F%3Fstep%3D2'
    expect(write(next, end)).toBe(next)
    expect(write('?theme=dark%26step=gbr&amp;country=CAN&a=1', place(2, null))).toBe(
      '?theme=dark&a=1&step=aus',
    )
    expect(write('?STEP=gbr.&Country=CAN', end)).toBe('')
    const stopped = { ...place(2, null), playing: false }
    expect(write('?PLAY=1&amp;a=1', stopped as typeof end)).toBe('?amp%3Ba=1&step=aus')
  })

  test('gives the same place, whatever stands around its words', propertyTime, () => {
    const tails = [
      '',
      '.',
      ')',
      ',',
      '"',
      '/',
      ';',
      '!',
      '>',
      '’',
      '…',
      ').',
      '\u200b',
      '\u00ad',
      ' ',
      '+',
      '%20',
      '。',
      '»',
    ]
    const heads = ['', '\u200b', ' ', '“', '(', '\u2066']
    const ways: ((text: string) => string)[] = [
      text => text,
      text => text.replaceAll('&', '&amp;'),
      text => text.replaceAll('&', '%26'),
      text => text.replaceAll('&', '%2526').replaceAll('=', '%253D'),
      text => text.replaceAll(/step|country/g, name => name.toUpperCase()),
    ]
    const extras = ['', '&utm_source=x', '&fbclid=a.b-c', '&gclid=%2B']
    const around = fc.tuple(fc.constantFrom(...heads), fc.constantFrom(...tails), fc.constantFrom(...extras))
    fc.assert(
      fc.property(
        anyPlace,
        around,
        fc.constantFrom(...ways),
        ({ country, step }, [before, after, more], touch) => {
          const name = real.events[step - 1]?.id ?? 'start'
          const asked = [
            `step=${before}${name}${after}`,
            ...(country ? [`country=${before}${country}${after}`] : []),
          ]
          expect(read(`?${touch(asked.join('&'))}${more}`)).toEqual({ place: { step, country }, dropped: [] })
        },
      ),
      propertyRuns,
    )
  })
})

describe('writeAddress', () => {
  test.each([
    [place(6, null), ''],
    [place(0, null), '?step=start'],
    [place(3, null), '?step=gbr'],
    [place(6, 'GBR'), '?country=GBR'],
    [place(3, 'GBR'), '?step=gbr&country=GBR'],
  ])('writes %o as "%s" on the page that begins at the end', (to, query) => {
    expect(write('', to)).toBe(query)
  })

  test('names the step where a country’s own page shows the step', () => {
    const own = place(3, 'GBR')
    expect(write('', own, own)).toBe('')
    expect(write('?country=GBR', place(3, null), own)).toBe('?step=gbr')
    expect(write('', place(3, 'CAN'), own)).toBe('?country=CAN')
  })

  test('keeps other parameters, their order and their repetitions', () => {
    const query = '?theme=dark&step=usa&a=1&a=2&country=GBR&step=x&lang=fr'
    expect(write(query, place(2, null))).toBe('?theme=dark&a=1&a=2&lang=fr&step=aus')
    expect(write(query, end)).toBe('?theme=dark&a=1&a=2&lang=fr')
  })

  test('keeps asking for a replay until the reader has come to rest elsewhere', () => {
    const query = '?theme=dark&play=1'
    expect(write(query, end)).toBe(query)
    expect(write(query, { ...place(2, null), playing: true } as typeof end)).toBe(`${query}&step=aus`)
    expect(write(query, { ...place(2, null), playing: false } as typeof end)).toBe('?theme=dark&step=aus')
  })

  test('read again gives the same place: every place on every page', () => {
    for (const own of places) {
      for (const to of places) expect(read(write('', to, own), own)).toEqual({ place: to, dropped: [] })
    }
  })

  test('written again stays the same, and never loses what is not its own', propertyTime, () => {
    const others = (query: string) =>
      [...new URLSearchParams(query)].filter(pair => !/step|country/i.test(pair.join()))
    // What has got into the value of a step is looked at above: here a value is only that.
    const value = fc.string().map(text => text.replace(/[?&;#=]/g, ''))
    const pair = fc.tuple(fc.oneof(fc.constantFrom('step', 'country', 'theme'), fc.string()), value)
    const query = fc.oneof(
      fc.string(),
      fc.array(pair, { maxLength: 6 }).map(pairs => `?${new URLSearchParams(pairs)}`),
    )
    fc.assert(
      fc.property(query, anyPlace, anyPlace, (text, to, own) => {
        const once = write(text, to, own)
        expect(read(once, own)).toEqual({ place: to, dropped: [] })
        expect(write(once, read(once, own).place, own)).toBe(once)
        expect(others(once)).toEqual(others(text))
      }),
      propertyRuns,
    )
  })
})
