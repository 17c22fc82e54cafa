import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Key } from 'selenium-webdriver'
import { serveHostPage } from '../../support/hostPage.ts'
import type { WebKitReader } from './webkitReader.ts'
import type { WebKitStory } from './webkitStory.ts'

const HEADING = '#panel h2'
const TITLES = ['in a tab', 'in details', 'without width', 'on the second slide']

/** The most presses of Tab that the embed costs who passes it, a country chosen or not. */
const MOST_STOPS = { step: 14, country: 14 }

/** What happens in a frame on pages of other people. */
export const FRAME_STORIES: readonly WebKitStory[] = [
  {
    title: 'a sandboxed frame of another site, without CORS, answers',
    async run(reader, site) {
      const { enter, eventually, find, style, text, value } = reader
      await onHost(reader, frame(`sandbox="allow-scripts" src="${site}embed/?step=gbr"`), async () => {
        await enter('iframe')
        assert.equal(await value('origin'), 'null')
        assert.equal(await text(HEADING), 'Britain joins')
        const before = await style('.world [data-country="CAN"]', 'fill')
        await (await find('.main-button')).click()
        await eventually(async () => assert.equal(await text(HEADING), 'Canada joins'))
        // The colour comes as the tile lands.
        await eventually(async () =>
          assert.notEqual(await style('.world [data-country="CAN"]', 'fill'), before),
        )
        await (await find('[role=combobox]')).sendKeys('france', Key.ENTER)
        await eventually(async () => assert.equal(await text(HEADING), 'France'))
        assert.match(await text('#panel'), /Not named in this article/)
      })
    },
  },
  ...(['step', 'country'] as const).map(shown => ({
    title: `Tab and Shift+Tab cross the embed of a ${shown} in at most ${MOST_STOPS[shown]} stops`,
    async run(reader: WebKitReader, site: string) {
      const { enter, focus, leave } = reader
      await onHost(
        reader,
        frame(`src="${site}embed/${shown === 'country' ? '?country=CAN' : ''}"`),
        async () => {
          await enter('iframe')
          await leave()
          await focus('#before')
          const there = await stopsTo(reader, 'after')
          assert.ok(there > 3 && there <= MOST_STOPS[shown], `${there} stops`)
          const back = await stopsTo(reader, 'before', 'backwards')
          assert.equal(back, there)
        },
      )
    },
  })),
  {
    title: 'a frame 320 px wide holds the page without sideways scroll',
    async run(reader, site) {
      const { enter, leave, value } = reader
      for (const path of ['', 'embed/', '?country=CAN', 'ar/?country=CAN']) {
        const narrow = `<iframe title="Map" width="320" height="600" style="border:0" src="${site}${path}"></iframe>`
        await onHost(reader, narrow, async () => {
          await enter('iframe')
          assert.equal(await value('innerWidth'), 320, path)
          assert.ok((await value<number>('document.documentElement.scrollWidth')) <= 320, path)
          await leave()
        })
      }
    },
  },
  {
    title: 'frames that do not show at first never tell the height 0, and draw once they show',
    async run(reader, site) {
      const { driver, enter, eventually, leave, value } = reader
      const page = readFileSync(new URL('../../hosts/hidden.html', import.meta.url), 'utf8')
      await onHost(reader, page.replaceAll('https://map.example/', site), async () => {
        await driver.executeScript('show()')
        for (const title of TITLES) {
          await enter(`[title="Map ${title}"]`)
          await eventually(async () => {
            const drawn = "document.querySelector('.world [data-country=USA]').getBoundingClientRect().width"
            assert.ok((await value<number>(drawn)) > 30, `${title}: the map is drawn`)
            const [page, view] = await value<[number, number]>(
              "[Math.ceil(document.querySelector('.page').getBoundingClientRect().height), innerHeight]",
            )
            assert.ok(Math.abs(page - view) <= 4, `${title}: ${page} px in a frame of ${view}`)
          })
          await leave()
        }
        const told = await value<number[]>('heights')
        assert.ok(told.length >= TITLES.length)
        assert.ok(
          told.every(height => height >= 150 && height <= 4000),
          told.join(),
        )
      })
    },
  },
]

const frame = (attributes: string) =>
  `<iframe title="Map" width="700" height="760" style="border:0" ${attributes}></iframe>`

/** Shows a page of another origin that holds a frame, tries something on it, and looks for faults before it goes. */
async function onHost(reader: WebKitReader, html: string, act: () => Promise<void>): Promise<void> {
  const page = html.startsWith('<!doctype')
    ? html
    : `<!doctype html><html lang="en"><title>Host</title>
       <a id="before" href="#a">before</a><br>${html}<br><a id="after" href="#b">after</a>`
  const host = await serveHostPage(page)
  try {
    await reader.visit(host.url)
    await act()
    await reader.expectNoFaults()
  } finally {
    await reader.leave()
    await reader.visit('about:blank')
    await host.close()
  }
}

/** Presses Tab until an element of the host page has the focus. @returns the presses between */
async function stopsTo(
  { driver, press, value }: WebKitReader,
  id: string,
  way: 'forwards' | 'backwards' = 'forwards',
): Promise<number> {
  for (let stops = 0; stops <= 2 * MOST_STOPS.country; stops += 1) {
    if (way === 'forwards') await press(Key.TAB)
    else await driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform()
    if ((await value('document.activeElement.id')) === id) return stops
  }
  throw new Error(`#${id} is not reached by Tab`)
}
