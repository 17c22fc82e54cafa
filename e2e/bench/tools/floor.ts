import type { ToolStory } from '../site/toolStory.ts'
import { bindShapes } from './bindShapes.ts'

/* The few lines of script of the floor: the map stands already. */

declare const STORY: ToolStory

const paths = document.querySelectorAll<SVGElement>('[data-country]')
bindShapes(STORY, Object.fromEntries([...paths].map(path => [path.dataset.country ?? '', path])))
