import { fill } from './fill.ts'
import type { Plural } from './words.ts'

/**
 * Returns a count in words, in the form that CLDR gives the number in a language. Asks Intl, so it is for what is said in the
 * browser alone: a browser's own rules may differ from those of the build.
 */
export function plural(forms: Plural, n: number, language: string): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n })
}
