/** Listens to the stories, on a screen and a bus of their own: see `run.ts`. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { startSite } from '../../../src/build/serve.ts'
import { saveFigures } from '../figures.ts'
import { type DeskWithReader, openDesk } from './deskWithReader.ts'
import { screenReaderVersions } from './ensureScreenReader.ts'
import { EXPECTED_PHRASES, phrasesHeard } from './expectedPhrases.ts'
import { LISTENER_STORIES, type ListenerStep } from './stories.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const MOST_PRESSES = 25

/** What was spoken, and the transcript of it. */
interface Heard {
  readonly spoken: string[]
  readonly lines: string[]
}

/** Takes a step of a story, and writes down the keys and what they made Orca say. */
async function take({ press, until }: ListenerStep, desk: DeskWithReader, heard: Heard): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const said = (await desk.press(press)).map(text => text.replaceAll(desk.address, 'https://example.org/'))
    heard.spoken.push(...said)
    const words = said.length > 0 ? said : ['(nothing)']
    const lines = [`[${press}]`, ...words.map(text => `    ${text}`)]
    heard.lines.push(...lines)
    console.log(lines.join('\n'))
    if (until === undefined || said.some(text => until.test(text))) return
  }
  throw new Error(`${MOST_PRESSES} times ${press}, and nothing said ${until}`)
}

/** Goes through all stories; a story that fails ends the listening, and is told in the transcript. */
async function listenTo(desk: DeskWithReader): Promise<Heard> {
  const opening = await desk.listen({ until: /^Page has/, atMostMs: 90_000 })
  const heard: Heard = {
    spoken: [...opening],
    lines: ['[the page opens]', ...opening.map(text => `    ${text}`)],
  }
  console.log(heard.lines.join('\n'))
  try {
    for (const { title, steps } of LISTENER_STORIES) {
      heard.lines.push('', `# ${title}`)
      console.log(`\n# ${title}`)
      for (const step of steps) await take(step, desk, heard)
    }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    heard.lines.push(`(ended: ${words})`)
    console.log(words)
  }
  return heard
}

async function main(): Promise<void> {
  const site = await startSite({ directory: resolve(ROOT, 'dist'), port: 0 })
  const desk = await openDesk(site.url)
  try {
    const { spoken, lines } = await listenTo(desk)
    const versions = screenReaderVersions()
    const head = [
      `What ${versions.replace(', ', ' says in ')}, written by \`npm run test:screen-reader\`.`,
      'Keys stand in brackets, what is spoken after them is indented.',
      '',
    ]
    writeFileSync(resolve(ROOT, 'docs/screen-reader.txt'), `${[...head, ...lines].join('\n')}\n`)
    const { heard, missing } = phrasesHeard(spoken, EXPECTED_PHRASES)
    const all = EXPECTED_PHRASES.length
    saveFigures({
      part: 'screen-reader',
      doc: 'accessibility',
      figures: [
        {
          what: `Expected phrases spoken in their order (${versions})`,
          value: `${heard} of ${all}`,
          bar: `${all} of ${all}`,
          holds: heard === all,
        },
      ],
    })
    console.log(`\n${versions}: ${heard} of ${all} expected phrases, in their order.`)
    if (missing !== undefined) throw new Error(`Not spoken where it was expected: ${missing}`)
  } finally {
    desk.close()
    await site.close()
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.log(error.message)
    process.exit(1)
  },
)
