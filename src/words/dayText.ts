import { fill } from './fill.ts'

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/**
 * A date of the record as a newspaper writes it in running text: 2021-12-08 as "8 December 2021".
 * Runs at build only; a day, a month, a year, or a range of two days; `about` says that it is not exact.
 * @throws RangeError for a date that is none
 */
export function dayText(date: string, language: string, about = false): string {
  if (about) return fill(ABOUT[language] ?? '~ {date}', { date: dayText(date, language) })
  const [from = '', to] = date.split('/')
  if (to !== undefined) return `${dayText(from, language)} – ${dayText(to, language)}`
  const [, year, month, day] = DATE.exec(from) ?? []
  const at = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00Z`)
  // JavaScript reads 30 February as 2 March.
  if (at.getUTCDate() !== Number(day ?? 1)) throw new RangeError(`not a date: ${date}`)
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month !== undefined) form.month = 'long'
  if (day !== undefined) form.day = 'numeric'
  const { tag, inText } = LANGUAGES[language] ?? { tag: language }
  const text = new Intl.DateTimeFormat(tag, form).format(at)
  return inText ? inText(text) : text
}

/** A date that is not exact, in the middle of a sentence or by itself. */
const ABOUT: Readonly<Record<string, string>> = {
  en: 'about {date}',
  id: 'sekitar {date}',
  'zh-Hans': '{date}前后',
  ru: 'примерно {date}',
  fr: 'vers {date}',
  es: 'hacia {date}',
  ar: 'نحو {date}',
}

/** Where Intl's own tag or form is not a newspaper's. */
const LANGUAGES: Readonly<Record<string, { tag: string; inText?: (text: string) => string }>> = {
  en: { tag: 'en-GB' },
  ar: { tag: 'ar-u-ca-gregory-nu-latn' },
  ru: { tag: 'ru', inText: text => text.replace(' г.', ' года') },
  fr: { tag: 'fr', inText: text => text.replace(/^1 /, '1er ') },
}
