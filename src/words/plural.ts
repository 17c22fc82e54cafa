import { fill } from './fill.ts'
import type { Plural } from './words.ts'

/**
 * Returns a text about a count, in the plural form that CLDR prescribes for the number in a language. It asks Intl and is for
 * the browser alone, whose rules may differ from those of the build.
 */
export function plural(forms: Plural, n: number, language: string): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n })
}
