import { fileURLToPath } from 'node:url'
import { anchorHtml } from '../anchorHtml.ts'
import { anchorMap } from '../anchorMap.ts'
import type { AnchorStory } from '../anchorStory.ts'
import { bundleAnchor } from '../bundleAnchor.ts'

/**
 * The floor: one file, the map already drawn, coloured for the last step, and a few lines of script. No page with this
 * map can be faster. @returns its HTML and the one script in it
 */
export async function floorPage(story: AnchorStory): Promise<{ html: string; script: string }> {
  const script = await bundleAnchor(fileURLToPath(new URL('./bind.ts', import.meta.url)), { STORY: story })
  return {
    html: anchorHtml(story, { map: anchorMap(story), head: '', foot: `<script>${script}</script>` }),
    script,
  }
}
