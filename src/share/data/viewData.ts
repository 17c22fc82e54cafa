import type { CountryCode } from '../../model/country/countryCode.ts'
import { stanceWord, wordOf } from '../../model/stance.ts'
import { plainText } from '../../model/text/richText.ts'
import { momentAt } from '../../scene/momentAt.ts'
import { type CountryPanel, countryPanel } from '../../scene/quotes/countryPanel.ts'
import type { Quotation } from '../../scene/quotes/quotation.ts'
import { stepPanel } from '../../scene/quotes/stepPanel.ts'
import { tableRows } from '../../scene/tableRows.ts'
import type { Telling } from '../../scene/telling.ts'
import type { ViewPlace } from '../../scene/viewText.ts'
import { stepName } from '../../timeline/step.ts'
import type { Provenance } from './viewTable.ts'

/** A view as data, for programs. Words of the article stand in the article's language, with their sentences. */
export interface ViewData extends Provenance {
  story: string
  headline: string
  language: string
  articleLanguage: string
  step: {
    id: string
    number: number
    of: number
    label: string
    finding: string
    remark?: string
    date?: string
    outside?: string
  }
  said: SaidWords[]
  countries: {
    code: CountryCode
    name: string
    stance: string
    namedLater: boolean
    /** The step from which it holds its stance, or that will name it: 0 from the beginning; null where none does. */
    step: number | null
    words: string | null
    /** The stances that it has given up, the earliest first; left out where there are none. */
    before?: { stance: string; step: number; words: string | null; sentences: string[] }[]
    sentences: string[]
    date: string | null
  }[]
  chosen: { code: CountryCode; name: string; stance: string; said: SaidWords[] } | null
}

/** Words with who says them. */
export interface SaidWords {
  text: string
  direct: boolean
  sentences: string[]
  /** The article's words about who speaks, or the speaker and role. */
  attribution: string | null
}

/** A view as plain data. */
export function viewData(
  { story, timeline, nameOf }: Telling,
  { step, country }: ViewPlace,
  provenance: Provenance,
): ViewData {
  const moment = momentAt(story, step)
  const { quotations, remark, outside, when } = stepPanel(story, timeline, step)
  const rowsAt = tableRows(story, timeline)
  const panel = country === null ? undefined : countryPanel(story, timeline, step, country)
  return {
    ...provenance,
    story: story.id,
    headline: story.words.headline,
    language: story.language,
    articleLanguage: story.articleLanguage,
    step: {
      id: stepName(timeline, step),
      number: step,
      of: story.events.length,
      label: moment.label,
      finding: plainText(moment.finding),
      ...(remark !== undefined && { remark }),
      ...(when && { date: when.text }),
      ...(outside !== undefined && { outside }),
    },
    said: quotations.map(saidWords),
    countries: rowsAt(step).map(row => ({
      code: row.code,
      name: nameOf(row.code),
      stance: stanceWord(row.standing),
      namedLater: row.standing.kind === 'none' && row.standing.later,
      step: row.step ?? null,
      words: row.clause ?? null,
      ...(row.before.length > 0 && {
        before: row.before.map(({ clause, key, sentence, step }) => ({
          stance: wordOf(key),
          step,
          words: clause ?? null,
          sentences: sentence === undefined ? [] : [sentence],
        })),
      }),
      sentences: [...(row.sentence === undefined ? [] : [row.sentence]), ...row.also],
      date: row.date ?? null,
    })),
    chosen:
      panel === undefined
        ? null
        : {
            code: panel.code,
            name: nameOf(panel.code),
            stance: stanceWord(panel.standing),
            said: panelWords(panel).map(saidWords),
          },
  }
}

function saidWords({ attribution, direct, runs, sentences, speaker }: Quotation): SaidWords {
  return {
    text: runs.map(({ text }) => text).join(''),
    direct,
    sentences,
    attribution: [attribution, speaker].filter(Boolean).join(' · ') || null,
  }
}

/** The words that a panel shows, in its order. */
function panelWords(panel: CountryPanel): Quotation[] {
  switch (panel.kind) {
    case 'named':
      return [
        ...panel.colours,
        ...panel.before.flatMap(({ quotations }) => quotations),
        ...panel.said,
        ...panel.about,
      ]
    case 'spoken':
      return [...panel.said, ...panel.about]
    case 'unnamed':
      return []
  }
}
