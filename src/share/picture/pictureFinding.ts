import type { TextRun } from '../../model/text/richText.ts'
import { momentAt } from '../../scene/momentAt.ts'
import { addressedAt } from '../../timeline/standingsAt.ts'
import type { PictureParts } from './pictureParts.ts'

/**
 * The finding that stands on a picture: the step's. None where a country is chosen that the step addresses: its picture
 * carries the words that colour it, never what was said against it.
 */
export function pictureFinding({
  place: { country, step },
  story,
  timeline,
}: Pick<PictureParts, 'place' | 'story' | 'timeline'>): readonly TextRun[] {
  if (country !== null && addressedAt(timeline, step).includes(country)) return []
  return momentAt(story, step).finding
}
