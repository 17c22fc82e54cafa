import { useDrawnPage } from '../DrawnPage.tsx'

/** What stands under map and strip: that it is not the full list, and the way to the notes at the foot. */
export function UnderStrip() {
  const { story, words } = useDrawnPage()
  return (
    <p className="strip-note">
      <b>{firstSentence(story.words.notFullList)}</b>{' '}
      <a href="#notes">
        {words.howDrawn}
        <span aria-hidden="true"> ↓</span>
      </a>
    </p>
  )
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.。]) ?/)[0] ?? text
}
