import { memo, useMemo, useState } from 'react'
import { stanceWord, standingKey } from '../../model/stance.ts'
import type { Story } from '../../model/story.ts'
import { beforeText } from '../../scene/beforeText.ts'
import { namedWord } from '../../scene/map/shapeStates.ts'
import { momentAt } from '../../scene/momentAt.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { hasOwnDates, type TableRow, tableRows } from '../../scene/tableRows.ts'
import { fill } from '../../words/fill.ts'
import type { ReadersWords } from '../../words/words.ts'
import { Choose } from '../Choose.tsx'
import { usePageContext } from '../PageContext.ts'
import { placeStep, usePlace } from '../usePlace.ts'

type SortKey = 'country' | 'stance' | 'step'

/** The named countries as a table, at the reader's step; by step, until the reader sorts it otherwise. */
export function CountryTable() {
  const { nameOf, say, story, timeline, words } = usePageContext()
  const step = usePlace(placeStep)
  const [sort, setSort] = useState<{ key: SortKey; down: boolean }>({ key: 'step', down: false })
  const rowsAt = useMemo(() => tableRows(story, timeline), [story, timeline])
  const order = {
    country: (row: TableRow) => nameOf(row.code),
    stance: (row: TableRow) => standingText(row, story, words),
    step: undefined,
  }[sort.key]
  const rows = sorted(rowsAt(step), order, sort.down, words.language)
  const label = momentAt(story, step).label

  const head = (key: SortKey, text: string) => (
    <th scope="col" aria-sort={sort.key === key ? (sort.down ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        onClick={() => {
          const down = sort.key === key && !sort.down
          setSort({ key, down })
          say(fill(down ? words.sortedDown : words.sortedUp, { column: text }))
        }}
      >
        {text}
        <span aria-hidden="true" className="sort-mark">
          {sort.key === key ? (sort.down ? ' ↓' : ' ↑') : ' ↕'}
        </span>
      </button>
    </th>
  )
  return (
    <table className="countries">
      <caption>{fill(words.tableCaption, { k: step, n: story.events.length, label })}</caption>
      <thead>
        <tr>
          {head('country', words.country)}
          {head('stance', words.stance)}
          {head('step', words.step)}
          <th scope="col" className="wide">
            {words.words}
          </th>
          <th scope="col">{words.sentenceHead}</th>
          <th scope="col" className="wide">
            {hasOwnDates(story) ? words.dateAny : words.dateHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Row key={row.code} row={row} />
        ))}
      </tbody>
    </table>
  )
}

/** A step draws the rows that it changes: the others are the same values. */
const Row = memo(function Row({ row }: { row: TableRow }) {
  const { nameOf, names, story, words } = usePageContext()
  const chosen = usePlace(({ country }) => country === row.code)
  const { standing } = row
  const key = standingKey(standing)
  const named = row.clause !== undefined
  const text = standingText(row, story, words)
  return (
    <tr
      data-country={row.code}
      data-stance={stanceWord(standing)}
      data-named={namedWord({ key, later: key === 'later' })}
      data-chosen={chosen || undefined}
    >
      <th scope="row">
        <Choose code={row.code}>
          <bdi>{nameOf(row.code)}</bdi>
        </Choose>
      </th>
      {/* Other words, another cell: in the one that stands there a tool may have put its translation. */}
      <td key={text}>
        <span className="swatch" aria-hidden="true" />
        {text}
      </td>
      <td>{stepText(row, words)}</td>
      <td className="wide words">
        {named ? (
          <span lang={story.articleLanguage}>{row.clause}</span>
        ) : (
          (names[row.code]?.note ?? (story.spokenOf.includes(row.code) ? words.none : words.noWords))
        )}
        {row.before.map(stood => (
          <small key={stood.step}>
            {beforeText(stood, story, words)}
            <span lang={story.articleLanguage}>{stood.clause}</span>
          </small>
        ))}
      </td>
      <td>{sentencesText(row, words)}</td>
      <td className="wide">{row.date ?? words.none}</td>
    </tr>
  )
})

/** The step that names a country; with the step of the stance it holds, where it has changed it since. */
function stepText({ first, step }: TableRow, words: ReadersWords): string | number {
  if (first === undefined || step === undefined) return words.none
  const text = first === 0 ? words.fromBeginning : first
  return step === first ? text : fill(words.listed, { a: text, b: step })
}

function sentencesText({ also, sentence }: TableRow, words: ReadersWords): string {
  if (also.length === 0) return sentence ?? words.none
  const others = also.reduce((a, b) => fill(words.enumerated, { a, b }))
  if (sentence === undefined) return others
  return fill(words.sentenceAlso, { a: sentence, others })
}

/** What a row says of its country's stance. */
function standingText({ standing }: TableRow, story: Story, words: ReadersWords): string {
  const texts = standingTexts(story, words)
  return texts[standingKey(standing)] ?? ''
}

/** @param text what rows are sorted by; without it they keep the order of the steps */
function sorted(
  rows: TableRow[],
  text: ((row: TableRow) => string) | undefined,
  down: boolean,
  language: string,
): TableRow[] {
  const up = text ? [...rows].sort((a, b) => text(a).localeCompare(text(b), language)) : rows
  return down ? [...up].reverse() : up
}
