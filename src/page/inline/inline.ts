import { reach } from '../milestone.ts'
import { afterFirstView } from './afterFirstView.ts'
import { noteEarlyMove } from './earlyMove.ts'
import { languageFor } from './languageFor.ts'
import { pageIn } from './pageIn.ts'
import { darkAsked, pageWishes, partAsked, switchAsked, themeAsked } from './pageWishes.ts'

/*
 * The first thing that runs, at the beginning of the body, before anything is drawn: the theme that the address asks for,
 * the serif, and a mark where the address names another place, so that no colour of the page's own place flashes up. It
 * stands in the page itself, known to the policy by its hash; every other script is a file. In the head a font that is
 * asked for would hold back the whole page for up to 50 ms in Chromium; here it comes with the first view, or the next time.
 */
const page = document.documentElement
/** The longest that what lies below the first view waits after it, ms. */
const SOON = 300
const wish = pageWishes(location.search)

/** Asks for what a page is drawn with. */
const link = (attributes: Partial<HTMLLinkElement>) =>
  document.head.append(Object.assign(document.createElement('link'), attributes))

// The map comes first, then the rest of the first view, then what lies below: see `page.css`. Without this script nothing waits.
page.dataset.early = 'map'
afterFirstView(() => {
  // A part that the address asked for may have brought all of it already.
  if (page.dataset.early !== undefined) page.dataset.early = 'view'
  reach('drawn')
  // The reader's first moves go before what lies below.
  const all = () => delete page.dataset.early
  if ('requestIdleCallback' in window) requestIdleCallback(all, { timeout: SOON })
  else setTimeout(all, SOON)
})

noteEarlyMove()
// Medium finds its frame by the address that it gave it; the page's own follows the reader.
page.dataset.address = location.href

// The language that the address asks for has the same page elsewhere: there, with the query kept.
const languages = page.dataset.languages?.split(' ') ?? []
const asked = languageFor(wish('lang'), languages)
if (asked !== undefined && asked.tag !== page.lang)
  location.replace(`${pageIn(asked)}${location.search}${location.hash}`)
const theme = themeAsked(wish('theme')) ?? darkAsked(wish('dark'))
if (theme) page.dataset.theme = theme
if (switchAsked(wish('plain'))) page.dataset.plain = ''
if (switchAsked(wish('play'))) page.dataset.play = ''
const part = partAsked(wish('view'))
if (part) page.dataset.view = part
if (wish('step') || wish('country') || page.dataset.play === '') page.dataset.pending = ''

// The sheet for paper would take its turn of the processor before the map: seven ms of a hundred. It comes once the page is
// read, so still before it is loaded; for a reader without script it stands in the page.
const { print } = page.dataset
if (print !== undefined)
  document.addEventListener(
    'readystatechange',
    () => link({ rel: 'stylesheet', media: 'print', href: print }),
    {
      once: true,
    },
  )

// Fonts are held to CORS: from a file, or in a sandboxed frame, asking for one would only fail.
if (page.dataset.fonts && location.origin !== 'null' && location.protocol.startsWith('http')) {
  page.dataset.serif = ''
  for (const href of page.dataset.fonts.split(' '))
    link({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href })
}
