import type { AnchorStory } from '../anchorStory.ts'
import { bindAnchor } from '../bindAnchor.ts'

/* The few lines of script of the floor: the map stands already. */

declare const STORY: AnchorStory

const shapes: Record<string, Element> = {}
for (const path of document.querySelectorAll<SVGElement>('[data-country]')) {
  shapes[path.dataset.country ?? ''] = path
}
bindAnchor(STORY, shapes)
