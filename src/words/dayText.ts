/**
 * A date of the record as a newspaper writes it in running text: 2021-12-08 as "8 December 2021".
 * Runs at build only; a day, a month, or a range of two days.
 * @throws RangeError for a date that is none
 */
export function dayText(date: string, language: string): string {
  const [from = '', to] = date.split('/')
  if (to !== undefined) return `${dayText(from, language)} – ${dayText(to, language)}`
  const [year, month, day] = from.split('-').map(Number)
  const at = Date.UTC(year ?? Number.NaN, (month ?? 1) - 1, day ?? 1)
  if (Number.isNaN(at)) throw new RangeError(`not a date: ${date}`)
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month !== undefined) form.month = 'long'
  if (day !== undefined) form.day = 'numeric'
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, form).format(at)
}
