import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { untilReady } from '../support/boycottPage.ts'

/*
 * Blocklists hide elements and refuse files by their names, on every site: lists against advertisements, against social
 * buttons, against notices and other annoyances. A name of ours that holds one of their words may vanish with what is in it.
 */

const dist = join(import.meta.dirname, '../../dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })

/** The words of the general rules of such lists, as whole words of a name. */
const WORDS = new Set(
  `ad ads adv advert adverts advertise advertisement advertising advertorial adsense affiliate outbrain taboola
  banner banners billboard leaderboard skyscraper interstitial sponsor sponsors sponsored sponsorship promo promos promoted promotion
  share shares shared sharer sharing sharebar sharethis addthis addtoany social socials socialmedia sns
  facebook fb twitter tweet retweet linkedin pinterest reddit whatsapp telegram instagram youtube
  follow followus like likes likebox bookmark bookmarks
  newsletter newsletters subscribe subscription signup optin mailing rss feed feedburner
  cookie cookies consent gdpr ccpa cmp privacy eprivacy
  popup popups popover popin pop overlay overlays modal lightbox dialog toast toaster flyout slidein slideup
  sticky float floating toolbar paywall adblock antiadblock
  tracker trackers tracking track-action analytics metrics telemetry beacon beacons pixel pixels stats counter
  widget widgets recommended recommendations related-posts survey feedback donate donation push notification notifications
  appbanner smartbanner download-app print-page livechat chat comments disqus`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Words of a name: `shareButtons`, `share-buttons` and `share_buttons` alike; pairs of them count as well. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '')
  return [...words, ...words.slice(1).map((word, index) => `${words[index]}-${word}`)]
}

const caught = (names: Iterable<string>) =>
  [...new Set(names)].filter(name => wordsOf(name).some(word => WORDS.has(word)))

test('the words of blocklists are found in names of every form', () => {
  expect(caught(['share-buttons', 'topShare', 'cookie_bar', 'print-page'])).toHaveLength(4)
  expect(caught(['paper-address', 'shape', 'map', 'track', 'print'])).toEqual([])
})

test('no class and no id of a page is one that blocklists hide, before or after its scripts have run', async ({
  page,
}) => {
  const named = (html: string) =>
    [...html.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))
  const pages = files.filter(file => file.endsWith('.html'))
  for (const file of pages) {
    const names = named(readFileSync(join(dist, file), 'utf8'))
    expect(names.length, file).toBeGreaterThan(10)
    expect(caught(names), file).toEqual([])
  }
  for (const path of ['', 'embed/', 'demo/', '?country=FRA']) {
    await page.goto(path)
    if (!path.startsWith('demo')) {
      await untilReady(page)
      for (const opener of await page.locator('#take [aria-controls]').all())
        await opener.dispatchEvent('click')
    }
    expect(caught(named(await page.content())), path).toEqual([])
  }
})

test('no file and no folder of the site has a name that blocklists refuse', () => {
  // A hash says nothing, whatever letters it holds.
  const names = files
    .flatMap(file => file.split('/'))
    .map(name => basename(name).replace(/-[0-9a-f]{10}(?=\.)/, ''))
  expect(caught(names)).toEqual([])
})

test('the ways to take the map along stand where a list hides what is called after sharing', async ({
  page,
}) => {
  await page.goto('')
  await untilReady(page)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.insertRule(
      `:is([class*="share" i], [id*="share" i], [class*="social" i], [id*="social" i], [class*="sharing" i], [id*="sharing" i]) { display: none !important }`,
    )
    document.adoptedStyleSheets.push(sheet)
  })
  for (const name of ['Share', 'Embed', 'Download', 'Print'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
})
