import { fileURLToPath } from 'node:url'
import { NORTH, TURN } from '../../../src/geo/worldProjection.ts'
import { anchorHtml } from '../anchorHtml.ts'
import type { AnchorStory } from '../anchorStory.ts'
import { anchorOutlines, anchorTopology } from '../anchorWorld.ts'
import { bundleAnchor } from '../bundleAnchor.ts'

/**
 * The page that a skilled person writes with d3-geo and topojson-client: one minified script, and the world as JSON
 * that is asked for together with it. @returns its HTML, script and world
 */
export async function d3Page(story: AnchorStory): Promise<{ html: string; script: string; world: string }> {
  const { width, height } = anchorOutlines()
  const script = await bundleAnchor(fileURLToPath(new URL('./draw.ts', import.meta.url)), {
    STORY: story,
    FRAME: { width, north: NORTH, turn: TURN },
  })
  const head =
    '<link rel="preload" as="fetch" href="world.json" crossorigin>\n<script defer src="page.js"></script>'
  const map = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Map"></svg>`
  return {
    html: anchorHtml(story, { map, head, foot: '' }),
    script,
    world: JSON.stringify(anchorTopology()),
  }
}
