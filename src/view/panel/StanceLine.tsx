import { type Standing, stanceWord, standingKey } from '../../model/stance.ts'
import { namedWord } from '../../scene/map/shapeStates.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { usePageContext } from '../PageContext.ts'

/** A standing in its colour and in words. */
export function StanceLine({ standing }: { standing: Standing }) {
  const { story, words } = usePageContext()
  const key = standingKey(standing)
  const texts = standingTexts(story, words)
  return (
    <p
      className="stance-line"
      data-stance={stanceWord(standing)}
      data-named={namedWord({ key, later: key === 'later' })}
    >
      <span className="swatch" aria-hidden="true" />
      {texts[key]}
    </p>
  )
}
