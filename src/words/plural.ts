import { fill } from './fill.ts'
import type { Plural } from './words.ts'

/** A count in words. For what the browser alone says: nothing that is also built ahead asks Intl. */
export function plural(forms: Plural, n: number, language: string): string {
  const form = new Intl.PluralRules(language).select(n)
  return fill(form === 'one' ? forms.one : forms.other, { n })
}
