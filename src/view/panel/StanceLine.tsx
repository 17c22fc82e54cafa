import { type Standing, stanceWord, standingName } from '../../model/stance.ts'
import { standingTexts } from '../../scene/pageScene.ts'
import { useReader } from '../Reader.ts'

/** A standing in its colour and in words. */
export function StanceLine({ standing }: { standing: Standing }) {
  const { story, words } = useReader()
  const texts = standingTexts(story, words) as Record<string, string>
  const later = standing.kind === 'none' && standing.later
  return (
    <p className="stance-line" data-stance={stanceWord(standing)} data-named={later ? 'later' : undefined}>
      <span className="swatch" aria-hidden="true" />
      {texts[standingName(standing)]}
    </p>
  )
}
