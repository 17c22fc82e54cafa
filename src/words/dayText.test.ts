import { afterEach, describe, expect, test } from 'vitest'
import { dayText } from './dayText.ts'

const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('a date', () => {
  test.each([
    ['2021-12-08', '8 December 2021'],
    ['2021-12', 'December 2021'],
    ['2021', '2021'],
    ['2022-02-04/2022-02-20', '4 February 2022 – 20 February 2022'],
    ['2020-02-29', '29 February 2020'],
  ])('%s is written as a newspaper does: %s', (date, text) => {
    expect(dayText(date, 'en')).toBe(text)
  })

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Asia/Jakarta'])(
    'is the same day when the build runs in %s',
    there => {
      process.env.TZ = there
      expect(new Date(Date.UTC(2021, 11, 8)).getTimezoneOffset()).not.toBe(0)
      expect(dayText('2021-12-08', 'en')).toBe('8 December 2021')
      expect(dayText('2021-12-31/2022-01-01', 'en')).toBe('31 December 2021 – 1 January 2022')
    },
  )

  test('is written in the language of the page', () => {
    expect(dayText('2021-12-08', 'fr')).toBe('8 décembre 2021')
  })

  test.each(['', 'soon', '2021-xx', '2021-12-08/'])('"%s" is refused', wrong => {
    expect(() => dayText(wrong, 'en')).toThrow(RangeError)
  })

  test.each(['2021-13-01', '2021-02-30', '2021-00-10'])(
    '%s, a day that no calendar has, is refused',
    wrong => {
      expect(() => dayText(wrong, 'en')).toThrow(RangeError)
    },
  )
})
