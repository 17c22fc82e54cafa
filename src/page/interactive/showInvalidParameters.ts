import type { PageScene } from '../../scene/pageScene.ts'
import { fill } from '../../words/fill.ts'
import type { InvalidParameter } from '../hydrate/invalidParameters.ts'

/** A parameter whose value is not valid, by the word that names it, or by its own name. */
export type ShownParameter = Pick<InvalidParameter, 'value' | 'near'> & { what: string }

/**
 * Tells which values of the address are not valid, and links to the same language in another script. Empties the
 * element where all are.
 * @param element that says it
 */
export function showInvalidParameters(
  element: HTMLElement,
  parameters: readonly ShownParameter[],
  words: PageScene['words'],
): void {
  const named: Readonly<Record<string, string>> = {
    country: words.country,
    languageAsked: words.languageAsked,
    step: words.step,
    theme: words.theme,
    view: words.view,
  }
  // Without a word of its own a parameter goes by its name.
  const nameOf = (what: string) => (named[what] ?? what).toLowerCase()
  element.textContent = parameters
    .map(({ what, value }) => fill(words.addressDropped, { what: nameOf(what), value }))
    .join(' ')
  const near = parameters.find(parameter => parameter.near)?.near
  if (near === undefined) return
  const [before = '', after = ''] = words.otherScript.split('{language}')
  const { href, name, tag: lang } = near
  const link = Object.assign(document.createElement('a'), { href, lang, textContent: name })
  // The way there keeps the place.
  link.dataset.language = lang
  element.append(` ${before}`, link, after)
}
