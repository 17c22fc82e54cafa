import { LEFT } from '../../model/stance.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { useDrawnPage } from '../DrawnPage.tsx'

/** The looks that no tile explains, and the line that says what the map can do. */
export function UnderMap({ addressed, later }: { addressed: boolean; later: boolean }) {
  const { story, words } = useDrawnPage()
  const texts = standingTexts(story, words)
  return (
    <ul className="under-map">
      <li data-look="disputed">
        <span className="swatch" aria-hidden="true" />
        {words.disputed}
      </li>
      <li data-look="later" data-absent={!later || undefined}>
        <span className="swatch" aria-hidden="true" />
        {words.later}
      </li>
      {[texts.spoken, texts[LEFT]]
        .filter(text => text !== undefined)
        .map(text => (
          <li key={text} data-look="spoken">
            <span className="swatch" aria-hidden="true" />
            {text}
          </li>
        ))}
      <li data-look="addressed" data-absent={!addressed || undefined}>
        <span className="swatch" aria-hidden="true" />
        {story.words.addressed}
      </li>
      <li className="hint">
        <span className="hint-tap">
          <span className="by-mouse">{words.mapHint}</span>
          <span className="by-touch">{words.mapHintTouch}</span>
        </span>
        {/* The first script shows it, with the name of the chosen country. */}
        <a className="hint-read" href="#panel" hidden>
          ↓
        </a>
      </li>
    </ul>
  )
}
