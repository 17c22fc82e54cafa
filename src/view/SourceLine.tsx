import { useDrawnPage } from './DrawnPage.tsx'

/** What a frame owes its reader at first sight: the source, that it is not the full list, the full page. */
export function SourceLine() {
  const { home, story, words } = useDrawnPage()
  return (
    <p className="source-line">
      {story.words.notFullListShort}{' '}
      <a href={story.address} target="_blank" rel="noopener noreferrer">
        {story.publisher}
      </a>
      {' · '}
      <a href={`${home}index.html`} target="_blank" rel="noopener">
        {words.fullPage}
        <span aria-hidden="true"> ↗</span>
      </a>
    </p>
  )
}
