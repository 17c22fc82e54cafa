import { clearPageState, pageState, setPageState } from '../../view/pageState.ts'
import { markMilestone } from '../milestone.ts'
import { afterFirstView } from './afterFirstView.ts'
import { noteEarlyMove } from './earlyMove.ts'
import { languageFor } from './languageFor.ts'
import { pageIn } from './pageIn.ts'
import { darkAsked, pageParameters, partAsked, switchAsked, themeAsked } from './pageParameters.ts'

/*
 * The first thing that runs, at the beginning of the body, before anything is drawn: the theme that the address asks for,
 * the serif, and a mark where the address names another place, so that no colour of the page's own place flashes up. It
 * stands in the page itself, known to the policy by its hash; every other script is a file. In the head a font that is
 * asked for would hold back the whole page for up to 50 ms in Chromium; here it comes with the first view, or the next time.
 */
const { lang } = document.documentElement
/** The longest that what lies below the first view waits after it, ms. */
const SOON = 300
const parameter = pageParameters(location.search)

/** Asks for what a page is drawn with. */
const link = (attributes: Partial<HTMLLinkElement>) =>
  document.head.append(Object.assign(document.createElement('link'), attributes))

// The map comes first, then the rest of the first view, then what lies below: see `page.css`. Without this script nothing waits.
setPageState('early', 'map')
afterFirstView(() => {
  // A part that the address asked for may have brought all of it already.
  if (pageState('early')) setPageState('early', 'view')
  markMilestone('drawn')
  // The reader's first moves go before what lies below.
  const all = () => clearPageState('early')
  if ('requestIdleCallback' in window) requestIdleCallback(all, { timeout: SOON })
  else setTimeout(all, SOON)
})

noteEarlyMove()
// Medium finds its frame by the address that it gave it; the page's own follows the reader.
setPageState('address', location.href)

// The language that the address asks for has the same page elsewhere: there, with the query kept.
const languages = pageState('languages')?.split(' ') ?? []
const asked = languageFor(parameter('lang'), languages)
if (asked !== undefined && asked.tag !== lang)
  location.replace(`${pageIn(asked)}${location.search}${location.hash}`)
const theme = themeAsked(parameter('theme')) ?? darkAsked(parameter('dark'))
if (theme) setPageState('theme', theme)
if (switchAsked(parameter('plain'))) setPageState('plain', '')
const play = switchAsked(parameter('play'))
if (play) setPageState('play', '')
const part = partAsked(parameter('view'))
if (part) setPageState('view', part)
if (parameter('step') || parameter('country') || play) setPageState('pending', '')

// The sheet for paper would take its turn of the processor before the map: seven ms of a hundred. It comes once the page is
// read, so still before it is loaded; for a reader without script it stands in the page.
const print = pageState('print')
if (print)
  document.addEventListener(
    'readystatechange',
    () => link({ rel: 'stylesheet', media: 'print', href: print }),
    {
      once: true,
    },
  )

// Fonts are held to CORS: from a file, or in a sandboxed frame, asking for one would only fail.
const fonts = pageState('fonts')
if (fonts && location.origin !== 'null' && location.protocol.startsWith('http')) {
  setPageState('serif', '')
  for (const href of fonts.split(' '))
    link({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href })
}
