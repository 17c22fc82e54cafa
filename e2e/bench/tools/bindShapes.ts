import type { ToolStory } from '../site/toolStory.ts'
import { bindPage } from './bindPage.ts'

/** Binds a map whose countries are shapes of the page, coloured by its style sheet. */
export function bindShapes(story: ToolStory, shapes: Readonly<Record<string, Element>>): void {
  let chosen: Element | undefined
  const choose = bindPage(story, {
    colour(stances, changed) {
      for (const code of changed) shapes[code]?.setAttribute('data-stance', stances[code] ?? 'none')
    },
    choose(code) {
      chosen?.removeAttribute('data-chosen')
      chosen = shapes[code]
      chosen?.setAttribute('data-chosen', '')
    },
  })
  document.querySelector('svg')?.addEventListener('click', ({ target }) => {
    const code = target instanceof SVGElement ? target.dataset.country : undefined
    if (code !== undefined) choose(code)
  })
}
