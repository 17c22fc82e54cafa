import { useDrawnPage } from '../DrawnPage.tsx'

/** How to read map and strip, that it is not the full list, and the borders in dispute: at the foot of a page. */
export function LongNotes() {
  const { story } = useDrawnPage()
  const { notFullList, stripNote } = story.words
  return (
    <>
      <p className="strip-note">{stripNote}</p>
      <p className="strip-note">
        {notFullList} {story.territoryNote}
      </p>
    </>
  )
}
