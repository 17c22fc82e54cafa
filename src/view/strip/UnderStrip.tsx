import { useDrawnPage } from '../DrawnPage.tsx'

/** What stands under map and strip: how to read them, that it is not the full list, and the borders in dispute. */
export function UnderStrip() {
  const { story } = useDrawnPage()
  const { notFullList, stripNote } = story.words
  const first = firstSentence(notFullList)
  return (
    <>
      <p className="strip-note">{stripNote}</p>
      <p className="strip-note">
        <b>{first}</b>
        {notFullList.slice(first.length)} {story.territoryNote}
      </p>
    </>
  )
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.。]) ?/)[0] ?? text
}
