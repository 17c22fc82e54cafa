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

  test.each([
    ['id', '8 Desember 2021', 'Desember 2021', '1 Januari 2022', '4 Februari 2022 – 20 Februari 2022'],
    ['zh-Hans', '2021年12月8日', '2021年12月', '2022年1月1日', '2022年2月4日 – 2022年2月20日'],
    [
      'ru',
      '8 декабря 2021 года',
      'декабрь 2021 года',
      '1 января 2022 года',
      '4 февраля 2022 года – 20 февраля 2022 года',
    ],
    ['fr', '8 décembre 2021', 'décembre 2021', '1er janvier 2022', '4 février 2022 – 20 février 2022'],
    [
      'es',
      '8 de diciembre de 2021',
      'diciembre de 2021',
      '1 de enero de 2022',
      '4 de febrero de 2022 – 20 de febrero de 2022',
    ],
    ['ar', '8 ديسمبر 2021', 'ديسمبر 2021', '1 يناير 2022', '4 فبراير 2022 – 20 فبراير 2022'],
  ])('is written in %s as its newspapers do', (language, day, month, newYear, range) => {
    expect(dayText('2021-12-08', language)).toBe(day)
    expect(dayText('2021-12', language)).toBe(month)
    expect(dayText('2022-01-01', language)).toBe(newYear)
    expect(dayText('2022-02-04/2022-02-20', language)).toBe(range)
  })

  test.each([
    ['en', 'January February March April May June July August September October November December'],
    ['id', 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'],
    ['ru', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
    ['fr', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
    ['es', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
    ['ar', 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'],
  ])('has the months of %s, so that another Intl fails here and not on a page', (language, months) => {
    const { length } = months.split(' ')
    const said = Array.from({ length }, (_, month) =>
      dayText(`2021-${String(month + 1).padStart(2, '0')}-15`, language),
    )
    expect(said.map(text => text.match(/\p{L}{3,}/gu)?.[0]).join(' ')).toBe(months)
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
