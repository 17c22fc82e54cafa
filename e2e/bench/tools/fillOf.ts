import type { ToolStory } from '../site/toolStory.ts'

/** What a country without a stance is filled with. */
const NONE = '#e6e6e3'

/** Returns the fill of a stance, as the tools that take no style sheet need it. */
export function fillOf(story: ToolStory, stance: string | undefined): string {
  return story.stances.find(({ id }) => id === stance)?.fill ?? NONE
}
