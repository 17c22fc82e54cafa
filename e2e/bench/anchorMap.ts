import type { AnchorStory } from './anchorStory.ts'
import { anchorOutlines } from './anchorWorld.ts'

/** The map of a page by hand as an svg element, drawn and coloured for the last step. @param names what stands over the shapes */
export function anchorMap(story: AnchorStory, names: readonly string[] = []): string {
  const { width, height, shapes, borders, dashed } = anchorOutlines()
  const { stances = {} } = story.steps.at(-1) ?? {}
  const paths = shapes.map(
    ({ code, path, dot }) =>
      `<path data-country="${code}" data-stance="${stances[code] ?? 'none'}"${dot ? ' class="dot"' : ''} d="${path}"/>`,
  )
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Map">
${paths.join('\n')}
<path class="borders" d="${borders}"/><path class="dashed" d="${dashed}"/>
${names.join('\n')}</svg>`
}
