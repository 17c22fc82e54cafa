/**
 * A language as Open Graph writes it: language and territory, of the list that networks know. The English of the site is
 * British, as its dates are. Spanish is Spain's and Arabic the general one of that list (`ar_AR`): neither is written for
 * one country.
 */
const LOCALES: Readonly<Record<string, string>> = {
  en: 'en_GB',
  id: 'id_ID',
  'zh-Hans': 'zh_CN',
  ru: 'ru_RU',
  fr: 'fr_FR',
  es: 'es_ES',
  ar: 'ar_AR',
}

/** The locale of a language in Open Graph; undefined where none is known. */
export function openGraphLocale(tag: string): string | undefined {
  return LOCALES[tag]
}
