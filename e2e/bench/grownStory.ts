/** Writes a story as large as any may grow, valid as every record is: `tsx e2e/bench/grownStory.ts DIRECTORY`. */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadNames } from '../../src/build/story/loadWorld.ts'
import type { RawEvent, RawRecord, RawStatement } from '../../src/model/record/recordSchema.ts'

/** How large a story is. */
export interface StorySize {
  countries: number
  events: number
  statements: number
}

export const GROWN: StorySize = { countries: 190, events: 200, statements: 1000 }

/** Statements that each event has, in its three sentences. */
const EACH = 5

/** Makes a record and its article: every event moves a country, and five statements say so. */
export function grownStory({ countries, events, statements }: StorySize): {
  record: RawRecord
  article: string
} {
  if (statements !== events * EACH) throw new RangeError(`${statements} statements are not ${EACH} an event`)
  const states = JSON.parse(
    readFileSync(new URL('../../data/world/states.json', import.meta.url), 'utf8'),
  ) as string[]
  const names = loadNames('en')
  const host = 'CHN'
  const others = states.filter(code => code !== host).slice(0, countries - 1)
  const nameOf = (code: string) => names[code]?.name ?? code
  const en = (text: string) => ({ en: text })

  const headline = 'Governments Answer The Call'
  const sentences: RawRecord['sentences'] = [{ number: 'headline', kind: 'headline', text: headline }]
  const said: RawStatement[] = []
  const sentence = (text: string) => {
    const number = String(sentences.length)
    sentences.push({ number, kind: 'content', text })
    return number
  }
  const statement = (number: string, clause: string, about: Partial<RawStatement>): string => {
    const id = `S${said.length + 1}`
    said.push({
      id,
      sentence: number,
      clause,
      speech: 'reported',
      speaker: null,
      concerns: [],
      kind: 'claim',
      panels: [],
      ...about,
    })
    return id
  }

  const made = Array.from({ length: events }, (_, index): RawEvent => {
    const code = others[index % others.length] ?? host
    const again = index >= others.length
    const stance = (index % 3 === 0) !== again ? 'support' : 'boycott'
    const verb = stance === 'support' ? 'would attend the Games' : 'would send no officials to the Games'
    const name = nameOf(code)
    const neighbour = others[(index + 7) % others.length] ?? host
    const own = { concerns: [code], panels: [code] }

    const announces = `the government of ${name} said that it ${verb}`
    const reason = `its parliament had spoken of the matter at length before the decision was taken`
    const first = sentence(`After days of talks ${announces}, and ${reason}.`)
    const establishing = statement(first, announces, own)
    const because = statement(first, reason, own)

    const quote = `"We have listened to our athletes and to our neighbours, and we have decided,"`
    const second = sentence(`${quote} a minister of ${name} said.`)
    const speaker = { name: `A minister of ${name}`, role: 'minister', countries: [code] }
    const spoken = statement(second, quote, { ...own, speech: 'direct', speaker })

    const watched = `${nameOf(neighbour)} was watching closely what ${name} did`
    const open = `nobody in the capital would say what comes next`
    const third = sentence(`Diplomats said that ${watched}, while ${open}.`)
    const context = statement(third, watched, { concerns: [code, neighbour], panels: [code, neighbour] })
    statement(third, open, own)

    return {
      id: `${code.toLowerCase()}${again ? '-again' : ''}`,
      label: en(`${name} decides`),
      tile: en(name),
      actor: code,
      establishedBy: [establishing],
      alsoSaidBy: [context],
      shows: [because, spoken],
      takes: { [code]: stance },
      finding: en(
        stance === 'support'
          ? `${name} says that it will [attend](support).`
          : `${name} joins the [boycott](boycott).`,
      ),
    }
  })

  const record: RawRecord = {
    id: 'grown',
    languages: ['en'],
    source: {
      article: 'article.txt',
      language: 'en',
      publisher: { text: 'A generated article', from: 'outside', sources: ['https://example.org/article'] },
      headline: { text: headline, from: 'article' },
      address: {
        text: 'https://example.org/article',
        from: 'outside',
        sources: ['https://example.org/article'],
      },
      date: { text: '2021-12', from: 'outside', sources: ['https://example.org/article'] },
    },
    sentences,
    stances: [
      {
        id: 'boycott',
        label: en('Boycott: no officials sent'),
        count: en('boycott'),
        colour: 'vermilion',
        pattern: 'diagonal',
        position: true,
        joins: true,
      },
      { id: 'host', label: en('Host'), colour: 'gold', pattern: 'dots', position: false, joins: false },
      {
        id: 'support',
        label: en('Support: attends'),
        count: en('support'),
        colour: 'blue',
        pattern: 'cross',
        position: true,
        joins: false,
      },
    ],
    given: [{ country: host, stance: 'host', statement: hostStatement() }],
    statements: said,
    start: { label: en('Start'), finding: en('No announcement is shown yet.') },
    events: made,
    countries: [host, ...others].map(code => ({
      code,
      leavesOpen: { en: [`The article does not say more of ${nameOf(code)}.`] },
    })),
    sentenceNotes: [],
    words: {
      kicker: en('As a generated article reports it'),
      headline: en('Governments answer the call'),
      definition: en('Diplomatic boycott: government officials are not sent.'),
      stripNote: en('The order is that of the article.'),
      notFullList: en('A generated article; nothing of it is true.'),
      notFullListShort: en('Generated.'),
      quotesNote: en('Every quotation is made up.'),
      uncitedNote: en('All sentences are cited.'),
      addressed: en('addressed'),
    },
    territories: { mention: [], note: en('A territory is not named.') },
    outsideDates: [],
    outsideFacts: [],
  }
  return { record, article: `${sentences.map(({ text }) => text).join('\n')}\n` }

  /** The host's sentence closes the article. It goes on from the last event's statements and is one of the thousand. */
  function hostStatement(): string {
    const last = said.pop()
    const clause = `${nameOf(host)} is the host of the Games`
    const number = sentence(`${clause}, and will be so to the end.`)
    return statement(number, clause, {
      id: last?.id ?? 'S1',
      concerns: [host],
      panels: [host],
    })
  }
}

/** Writes record and article. */
export function writeStory(directory: string, size: StorySize): void {
  const { record, article } = grownStory(size)
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'record.json'), `${JSON.stringify(record, null, 2)}\n`)
  writeFileSync(join(directory, 'article.txt'), article)
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeStory(process.argv[2] ?? 'build/bench/grown', GROWN)
}
