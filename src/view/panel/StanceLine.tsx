import { type Standing, stanceWord, standingKey } from '../../model/stance.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { usePageContext } from '../PageContext.ts'

/** A standing in its colour and in words. */
export function StanceLine({ standing }: { standing: Standing }) {
  const { story, words } = usePageContext()
  const texts = standingTexts(story, words)
  const later = standing.kind === 'none' && standing.later
  return (
    <p className="stance-line" data-stance={stanceWord(standing)} data-named={later ? 'later' : undefined}>
      <span className="swatch" aria-hidden="true" />
      {texts[standingKey(standing)]}
    </p>
  )
}
