import type { AnchorStory } from '../anchorStory.ts'
import { bindAnchor } from '../bindAnchor.ts'
import { drawnShapes } from '../drawnShapes.ts'

/* The few lines of script of the floor: the map stands already. */

declare const STORY: AnchorStory

bindAnchor(STORY, drawnShapes())
