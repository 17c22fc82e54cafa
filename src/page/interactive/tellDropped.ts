import type { PageScene } from '../../scene/pageScene.ts'
import { fill } from '../../words/fill.ts'
import type { DroppedWish } from '../hydrate/droppedWishes.ts'

/** What an address asks for in vain, by the word that names it, or by its parameter. */
export type ToldWish = Pick<DroppedWish, 'value' | 'near'> & { what: string }

/**
 * Says what an address asks for in vain, and where the same language stands in another script. Nothing where it asks for nothing.
 * @param element that says it
 */
export function tellDropped(
  element: HTMLElement,
  wishes: readonly ToldWish[],
  words: PageScene['words'],
): void {
  const named: Readonly<Record<string, string>> = {
    country: words.country,
    languageAsked: words.languageAsked,
    step: words.step,
    theme: words.theme,
    view: words.view,
  }
  // Without a word of its own a wish goes by its parameter.
  const nameOf = (what: string) => (named[what] ?? what).toLowerCase()
  element.textContent = wishes
    .map(({ what, value }) => fill(words.addressDropped, { what: nameOf(what), value }))
    .join(' ')
  const near = wishes.find(wish => wish.near)?.near
  if (near === undefined) return
  const [before = '', after = ''] = words.otherScript.split('{language}')
  const { href, name, tag: lang } = near
  const link = Object.assign(document.createElement('a'), { href, lang, textContent: name })
  // The way there keeps the place.
  link.dataset.language = lang
  element.append(` ${before}`, link, after)
}
