import { type Statement, type Story, sentenceOf, statementOf } from '../../model/story.ts'
import { whoSpeaks } from './whoSpeaks.ts'

/** A run of shown words; with a mark, underlined in that stance's colour. */
export interface MarkedRun {
  text: string
  mark?: string
}

/** Words of the article with their place: a quotation, or a whole sentence of its prose. */
export interface Quotation {
  /** The statements it carries. */
  statements: string[]
  /** The numbers of its sentences. */
  sentences: string[]
  direct: boolean
  /** Who "he" or "she" is, where its sentence begins so. */
  who?: string
  runs: MarkedRun[]
  /** The article's own words that run on from a quotation: "said Wang Wenbin, …". */
  attribution?: string
  /** Speaker and role, where those words do not give both. */
  speaker?: string
}

type Said = Pick<Story, 'articleLanguage' | 'statements' | 'sentences'>

/**
 * Groups statements into what is shown: the statements of one quotation together, the others by sentence,
 * in the order in which they are first named. Within a group they stand as in the article.
 * @param marks statement id → the stance whose colour underlines its clause
 */
export function quotationsOf(
  story: Said,
  ids: readonly string[],
  marks: ReadonlyMap<string, string>,
): Quotation[] {
  const order = byPlace(story)
  const groups = new Map<string, Statement[]>()
  for (const id of new Set(ids)) {
    const statement = statementOf(story, id)
    const key =
      statement.speech === 'direct'
        ? `said ${firstOf(story, statement).id}`
        : `sentence ${statement.sentence}`
    const group = groups.get(key) ?? []
    groups.set(key, [...group, statement].sort(order))
  }
  return [...groups.values()].map(group =>
    group[0]?.speech === 'direct' ? directSpeech(story, group) : prose(story, group, marks),
  )
}

/** Puts statements in the article's order. A record, or an event, may list them in any. */
export function byPlace(story: Said): (a: Statement, b: Statement) => number {
  const places = new Map(story.sentences.map(({ number }, index) => [number, index]))
  const place = ({ sentence }: Statement) => places.get(sentence) ?? 0
  return (a, b) => place(a) - place(b) || a.start - b.start
}

/** A sentence cut at the clauses that are marked. */
export function markedRuns(
  text: string,
  clauses: readonly { start: number; end: number; mark: string }[],
): MarkedRun[] {
  const runs: MarkedRun[] = []
  let at = 0
  for (const { start, end, mark } of [...clauses].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    if (start > at) runs.push({ text: text.slice(at, start) })
    runs.push({ text: text.slice(start, end), mark })
    at = end
  }
  if (at < text.length) runs.push({ text: text.slice(at) })
  return runs
}

/** The statement that a quotation begins with. */
export function firstOf(story: Said, statement: Statement): Statement {
  return statement.continues === undefined
    ? statement
    : firstOf(story, statementOf(story, statement.continues))
}

function prose(story: Said, group: readonly Statement[], marks: ReadonlyMap<string, string>): Quotation {
  const number = group[0]?.sentence ?? ''
  const clauses = group.flatMap(({ id, start, end }) => {
    const mark = marks.get(id)
    return mark === undefined ? [] : [{ start, end, mark }]
  })
  const who = whoSpeaks(story, number)
  return {
    statements: group.map(({ id }) => id).sort(),
    sentences: [number],
    direct: false,
    ...(who !== undefined && { who }),
    runs: markedRuns(sentenceOf(story, number).text, clauses),
  }
}

function directSpeech(story: Said, group: readonly Statement[]): Quotation {
  const parts = group.map(({ sentence, start, end }) => sentenceOf(story, sentence).text.slice(start, end))
  const last = group.at(-1)
  const attribution = last === undefined ? '' : sentenceOf(story, last.sentence).text.slice(last.end).trim()
  const speaker = group[0]?.speaker
  const told = speaker != null && attribution.includes(speaker.name) && attribution.includes(speaker.role)
  return {
    statements: group.map(({ id }) => id),
    sentences: [...new Set(group.map(({ sentence }) => sentence))],
    direct: true,
    runs: [{ text: parts.join(' ') }],
    ...(attribution && { attribution }),
    ...(speaker != null &&
      !told && { speaker: speaker.label ?? [...new Set([speaker.name, speaker.role])].join(', ') }),
  }
}
