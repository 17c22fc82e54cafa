import { fill } from './fill.ts'
import type { Plural } from './words.ts'

/**
 * Which form a whole number below a million takes, by language: the rules of CLDR, written out. Not asked of
 * the browser: what is built ahead and what the browser says must agree. A test compares them with Intl.
 */
const RULES: Readonly<Record<string, (n: number) => keyof Plural>> = {
  en: n => (n === 1 ? 'one' : 'other'),
  es: n => (n === 1 ? 'one' : 'other'),
  fr: n => (n < 2 ? 'one' : 'other'),
  id: () => 'other',
  'zh-Hans': () => 'other',
  ru: n => {
    const [tens, ones] = [n % 100, n % 10]
    if (ones === 1 && tens !== 11) return 'one'
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many'
  },
  ar: n => {
    if (n < 3) return (['zero', 'one', 'two'] as const)[n] ?? 'other'
    const tens = n % 100
    return tens < 3 ? 'other' : tens < 11 ? 'few' : 'many'
  },
}

/** The form that a number takes in a language; `other` in one whose rule is unknown. */
export function pluralForm(n: number, language: string): keyof Plural {
  return RULES[language]?.(n) ?? 'other'
}

/** A count in words. */
export function plural(forms: Plural, n: number, language: string): string {
  return fill(forms[pluralForm(n, language)] ?? forms.other, { n })
}
