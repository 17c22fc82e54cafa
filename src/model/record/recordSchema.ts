import { z } from 'zod'
import { soundLink } from '../check/soundLink.ts'
import { STANCE_COLOURS, STANCE_PATTERNS } from '../stance.ts'

/* The shape of `record.json`. Two promises rest on it: the types below, and `data/record.schema.json`,
   which a test keeps equal to it. What a shape cannot say (does the clause stand in the sentence?) is in
   the check… files. */

/** The expectation reported for an address that the page may not link to. */
export const NO_LINK = 'an address that begins with https:// or http:// and names its host plainly'

const text = z.string().trim().min(1)
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'letters, digits and hyphens')
/** The id of what has files of its own: a folder, a picture. Windows cannot make those of its devices, and no disk endless ones. */
const LONGEST_FILE_ID = 60
const DEVICE = /^(?:con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/i
const fileId = id
  .max(LONGEST_FILE_ID, `at most ${LONGEST_FILE_ID} letters: files are named after it`)
  .refine(text => !DEVICE.test(text), 'no name that Windows keeps for a device (con, aux, nul, com1 …)')
/** A stance's id stands bare in the rules of style, and beside the words that the map has of its own. */
const stanceId = z
  .string()
  .regex(
    /^(?!(?:none|disputed|later)$)[A-Za-z][A-Za-z0-9-]*$/,
    'letters, digits and hyphens, a letter first, and none of the words none, disputed and later',
  )
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en or zh-Hans')
const localized = z
  .record(language, text, 'a text for each language: {"en": "…"}')
  .describe('One text for each language of the record.')
const localizedList = z.record(language, z.array(text), 'texts for each language: {"en": ["…"]}')
/** A list that may be empty may be left out. */
const none = <Item extends z.ZodType>(item: Item) => z.array(item).default([])
const country = z.string().describe('ISO 3166-1 alpha-3, or a code of our own that begins with X.')
const address = z
  .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://', abort: true })
  .refine(soundLink, NO_LINK)
const NO_SOURCE = 'at least one address that bears it out'
const sources = z
  .array(address, NO_SOURCE)
  .min(1, NO_SOURCE)
  .describe('Addresses that bear it out; at least one.')
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const pixels = z.tuple([z.number(), z.number()])
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?)?$/, {
    error: 'a date such as 2021-12-08',
    abort: true,
  })
  .refine(isOnCalendar, 'a date that is on the calendar; of two the earlier one first')

const sourced = z.strictObject({
  text,
  from: z.enum(['article', 'outside']),
  sources: sources.optional(),
  note: text.optional(),
})

const sentence = z.strictObject({
  number: id,
  kind: z.enum(['headline', 'content', 'boilerplate']),
  text,
})

const stance = z.strictObject({
  id: stanceId,
  label: localized,
  count: localized
    .optional()
    .describe('The words after a number, "4 boycott", or around it: "boycott: {n}".'),
  colour: z.enum(STANCE_COLOURS),
  pattern: z.enum(STANCE_PATTERNS),
  position: z.boolean().describe('Whether it is a position on the event; the host is not.'),
  joins: z.boolean().describe('Whether taking it joins the sequence: its tile falls.'),
})

const statement = z.strictObject({
  id,
  sentence: id,
  clause: text.describe('Word for word as in the sentence, whole words.'),
  before: text
    .optional()
    .describe('The words just before the clause, where it stands in several places of the sentence.'),
  speech: z.enum(['direct', 'reported', 'headline']),
  speaker: z
    .strictObject({
      name: text,
      role: text,
      label: localized
        .optional()
        .describe('Name and role as the page says them, where the words of the article do not.'),
      countries: none(country),
    })
    .nullable()
    .describe('null: the article speaks for itself.'),
  concerns: none(country),
  kind: text.optional(),
  continues: id.optional().describe('The statement that this one goes on from: one quotation.'),
  panels: none(country).describe('Countries whose panel shows it; none where it only gives context.'),
  note: text.optional().describe('For editors: how it was judged.'),
  draft: z.boolean().optional().describe('Whether it is a suggestion that nobody has judged yet.'),
})

const NO_STATEMENT = 'at least one statement that makes the event'
const event = z.strictObject({
  id: fileId.describe('It stands in addresses, and names files.'),
  label: localized,
  tile: localized.optional().describe('Left out, the name of the organisation that acts.'),
  actor: country.describe('The country, or the organisation of the record, whose tile it is.'),
  establishedBy: z
    .array(id, NO_STATEMENT)
    .min(1, NO_STATEMENT)
    .describe('The statements that make the event.'),
  alsoSaidBy: z.array(id).optional().describe('Further statements that say the same.'),
  shows: z.array(id).optional().describe('Further statements that the step shows.'),
  takes: z
    .record(country, id.nullable())
    .default({})
    .describe('The stance that each country takes by it; null where it gives up the one it has.'),
  addresses: z.array(country).optional(),
  date: z
    .strictObject({
      on: day.describe('A day, a month, a year, or two days: 2017-06-05, 2017-06, 2017.'),
      about: z.boolean().optional().describe('It is not exact.'),
      text: localized.optional().describe('How it is said, where that is no date: a season.'),
      from: z.enum(['article', 'outside']),
      sources: sources.optional(),
    })
    .optional()
    .describe('When it happened; from outside with its sources.'),
  orderBy: z.enum(['stated', 'list']).optional().describe('list: the article gives list order only.'),
  finding: localized,
  remark: localized.optional(),
  outside: localized.optional().describe('Dates from outside, as {id of an outside date}.'),
})

const label = z.strictObject({
  inside: lonLat.optional().describe('Centre of the name, longitude and latitude.'),
  sea: z
    .array(
      z.strictObject({
        from: lonLat,
        leader: pixels,
        text: pixels,
        anchor: z.enum(['middle', 'end', 'start']).optional(),
      }),
    )
    .optional()
    .describe(
      'Tried in order: a leader from a place on land, its end and the place of the name in pixels from there.',
    ),
})

export const recordSchema = z.strictObject({
  $schema: z.string().optional(),
  id: fileId,
  languages: z.array(language).min(1),
  source: z.strictObject({
    article: text,
    language,
    publisher: sourced,
    headline: sourced,
    address: sourced,
    date: sourced,
  }),
  sentences: z.array(sentence).min(1),
  stances: z.array(stance).min(1),
  given: none(z.strictObject({ country, stance: id, statement: id })),
  statements: none(statement),
  start: z.strictObject({ label: localized, finding: localized }),
  events: none(event),
  countries: none(
    z.strictObject({ code: country, leavesOpen: localizedList.optional(), seeAlso: z.array(id).optional() }),
  ),
  organisations: z
    .array(
      z.strictObject({
        id: id.describe('It stands where a code may: in actor, takes, addresses, concerns and panels.'),
        name: localized,
        members: z.array(country).min(1),
      }),
    )
    .optional()
    .describe('Groups of states that act as one: the European Union, the G7.'),
  sentenceNotes: none(z.strictObject({ sentence: id, note: localized })),
  words: z.strictObject({
    kicker: localized,
    headline: localized,
    definition: localized,
    stripNote: localized,
    notFullList: localized,
    notFullListShort: localized,
    quotesNote: localized,
    uncitedNote: localized
      .optional()
      .describe('Left out, the page lists the sentences that it does not show.'),
    addressed: localized,
  }),
  territories: z.strictObject({ mention: none(country), note: localized }),
  outsideDates: none(z.strictObject({ id, what: text, date: day, sources, note: text.optional() })),
  outsideFacts: none(z.strictObject({ id, about: none(country), text: localized, sources })),
  labels: z.record(country, label).optional(),
})

/** A record as it is in its file, in all its languages. */
export type RawRecord = z.infer<typeof recordSchema>
export type RawEvent = RawRecord['events'][number]
export type RawStatement = RawRecord['statements'][number]

/** Returns whether each day of a date or range exists (2021-02-30 does not) and a range ends after it begins. */
function isOnCalendar(date: string): boolean {
  const days = date.split('/')
  const exists = (day: string) => {
    const time = Date.parse(day)
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
  }
  return days.every(exists) && (days[1] === undefined || (days[0] ?? '') <= days[1])
}
