import type { Story } from '../model/story.ts'
import type { Step } from '../timeline/step.ts'
import { fill } from '../words/fill.ts'
import type { ReadersWords } from '../words/words.ts'
import { standingTexts } from './standingTexts.ts'

/** Says how a country stood before: "Before, since step 2: Mediates". */
export function beforeText(
  { key, step }: { key: string; step: Step },
  story: Pick<Story, 'events' | 'spokenOf' | 'stances'>,
  words: Pick<ReadersWords, 'before' | 'beforeGiven' | 'disputed' | 'later' | 'left' | 'notNamed' | 'spoken'>,
): string {
  const stance = standingTexts(story, words)[key] ?? ''
  return fill(step === 0 ? words.beforeGiven : words.before, { k: step, stance })
}
