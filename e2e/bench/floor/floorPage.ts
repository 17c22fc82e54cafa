import { fileURLToPath } from 'node:url'
import { anchorHtml } from '../anchorHtml.ts'
import type { AnchorStory } from '../anchorStory.ts'
import { anchorOutlines } from '../anchorWorld.ts'
import { bundleAnchor } from '../bundleAnchor.ts'

/**
 * The floor: one file, the map already drawn, coloured for the last step, and a few lines of script. No page with this
 * map can be faster. @returns its HTML and the one script in it
 */
export async function floorPage(story: AnchorStory): Promise<{ html: string; script: string }> {
  const { width, height, shapes, borders, dashed } = anchorOutlines()
  const { stances = {} } = story.steps.at(-1) ?? {}
  const paths = shapes.map(
    ({ code, path, dot }) =>
      `<path data-country="${code}" data-stance="${stances[code] ?? 'none'}"${dot ? ' class="dot"' : ''} d="${path}"/>`,
  )
  const script = await bundleAnchor(fileURLToPath(new URL('./bind.ts', import.meta.url)), { STORY: story })
  const map = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Map">
${paths.join('\n')}
<path class="borders" d="${borders}"/><path class="dashed" d="${dashed}"/>
</svg>`
  return { html: anchorHtml(story, { map, head: '', foot: `<script>${script}</script>` }), script }
}
