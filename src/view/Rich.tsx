import type { TextRun } from '../model/text/richText.ts'
import type { MarkedRun } from '../scene/quotes/quotation.ts'

/** A finding: its stance words in the stance's colour. */
export function RichText({ runs }: { runs: readonly TextRun[] }) {
  return runs.map((run, index) =>
    run.stance === undefined ? (
      run.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
      <b key={index} className="stance-word" data-stance={run.stance}>
        {run.text}
      </b>
    ),
  )
}

/** Words of the article: clauses that colour or make an event are underlined. */
export function MarkedText({ runs }: { runs: readonly MarkedRun[] }) {
  return runs.map((run, index) =>
    run.mark === undefined ? (
      run.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
      <u key={index} className="clause" data-stance={run.mark}>
        {run.text}
      </u>
    ),
  )
}
