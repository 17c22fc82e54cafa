import assert from 'node:assert/strict'
import { Key } from 'selenium-webdriver'
import { startTestServer, type TestServer } from '../../support/testServer.ts'
import { whatIsMissing } from '../../support/whatIsMissing.ts'
import type { WebKitReader } from './webkitReader.ts'
import type { WebKitStory } from './webkitStory.ts'

/** What a faulty server gives for a script; undefined: the script itself. */
type Fault = (script: string) => { status: number; type: string; body: string } | undefined

const JAVASCRIPT = 'text/javascript'
/** Ways in which a script comes to grief, as far as a server alone can see to it. */
const WAYS: Readonly<Record<string, Fault>> = {
  'is missing': () => ({ status: 404, type: 'text/plain', body: '' }),
  'is cut off': script => ({ status: 200, type: JAVASCRIPT, body: script.slice(0, -5000) }),
  'is a page to sign in': () => ({
    status: 200,
    type: 'text/html',
    body: '<!doctype html><title>Sign in</title>',
  }),
}

/** Stands before the site and breaks one script of it, as long as it is told to. */
function serveFaulty(site: string, script: RegExp, fault: () => Fault | undefined): Promise<TestServer> {
  return startTestServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', site))
    const body = Buffer.from(await answer.arrayBuffer())
    const broken = script.test(request.url ?? '') ? fault()?.(body.toString()) : undefined
    response.setHeader('content-type', broken?.type ?? answer.headers.get('content-type') ?? '')
    response.setHeader('cache-control', 'no-store')
    response.writeHead(broken?.status ?? answer.status).end(broken?.body ?? body)
  })
}

/** Waits until the page has what no fault may take: see `whatIsMissing`. */
function expectReadable({ call, eventually }: WebKitReader, fault: string): Promise<void> {
  return eventually(async () => assert.deepEqual(await call(whatIsMissing), [], fault))
}

/** By then a page has asked for what it loads when idle, ms: see `whenIdle`. */
const IDLE = 3000

/** Scripts that do not come, or come broken. The faults are ours: what the page reports of them is let pass. */
export const FAULT_STORIES: readonly WebKitStory[] = [
  {
    title: 'the first script comes to grief, and the page can be read',
    async run(reader, site) {
      for (const [way, fault] of Object.entries(WAYS)) {
        const faulty = await serveFaulty(site, /\/interactive-/, () => fault)
        try {
          for (const path of ['', 'embed/']) {
            await reader.visit(`${faulty.url}${path}`)
            await expectReadable(reader, `${way}, at ${path}`)
            assert.equal(await reader.attribute('html', 'data-answers'), null)
          }
        } finally {
          await reader.visit('about:blank')
          await faulty.close()
        }
      }
    },
  },
  {
    title: 'React comes to grief, it is said, and the next step tries again',
    async run(reader, site) {
      const { attribute, eventually, focus, press, text, value, visit } = reader
      for (const [way, fault] of Object.entries(WAYS)) {
        let broken: Fault | undefined = fault
        const faulty = await serveFaulty(site, /\/hydrate-/, () => broken)
        try {
          await visit(faulty.url)
          await eventually(async () => assert.equal(await attribute('html', 'data-answers'), ''))
          // The page asks for React by itself once it is idle; that comes to grief without a word.
          await new Promise(later => setTimeout(later, IDLE))
          await focus('input.slider')
          await press(Key.HOME)
          await eventually(async () => assert.match(await text('.notice'), /could not be loaded/, way))
          await expectReadable(reader, way)
          assert.match(await text('.finding[data-shown]'), /no announcement is shown yet/)
          broken = undefined
          await eventually(async () =>
            assert.equal(await value('document.querySelectorAll(\'script[src*="hydrate-"]\').length'), 0),
          )
          await press(Key.ARROW_RIGHT)
          await eventually(async () => assert.equal(await text('#panel h2'), 'United States boycotts', way))
          await eventually(async () =>
            assert.equal(await value("document.querySelector('.notice').hidden"), true),
          )
          await value('(window.faultsSeen || []).splice(0)')
        } finally {
          await visit('about:blank')
          await faulty.close()
        }
      }
    },
  },
]
