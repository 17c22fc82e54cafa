import { useDrawnPage } from '../DrawnPage.tsx'

/**
 * The answer where the finger is: name, stance and the sentence that colours a chosen country, right under the map. Where the
 * panel stands beside the map there is no need of it. By key the panel itself is as near, so it adds no stops. Drawn empty;
 * `bindAnswer` fills it.
 */
export function Answer() {
  const { story, words } = useDrawnPage()
  return (
    <div className="answer-place">
      <section className="answer" aria-label={words.answer} hidden>
        <button
          type="button"
          className="answer-close"
          data-press="back"
          tabIndex={-1}
          aria-label={words.closeAnswer}
        >
          <span aria-hidden="true">×</span>
        </button>
        <p className="answer-name">
          <b />
          <span className="answer-standing" />
        </p>
        <p className="prose answer-words" lang={story.articleLanguage} />
        <a className="answer-all" href="#panel" tabIndex={-1}>
          {words.allSaid}
          <span aria-hidden="true"> ↓</span>
        </a>
      </section>
    </div>
  )
}
