import type { Outlines } from '../../../src/geo/drawOutlines.ts'
import type { ToolStory } from './toolStory.ts'

/** The map as an svg element, drawn and coloured for the last step. */
export function drawnMap(story: ToolStory, { width, height, shapes, borders, dashed }: Outlines): string {
  const { stances = {} } = story.steps.at(-1) ?? {}
  const paths = shapes.map(
    ({ code, path, dot }) =>
      `<path data-country="${code}" data-stance="${stances[code] ?? 'none'}"${dot ? ' class="dot"' : ''} d="${path}"/>`,
  )
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Map">
${paths.join('\n')}
<path class="borders" d="${borders}"/><path class="dashed" d="${dashed}"/>
</svg>`
}
