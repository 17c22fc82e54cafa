/*
 * The first thing that runs, in the head, before anything is drawn: the theme that the address asks for, and a
 * mark where it names another place, so that no colour of the page's own place flashes up. It stands in the
 * page itself, known to the policy by its hash; everything else is a file.
 */
const page = document.documentElement
const query = new URLSearchParams(location.search)
const dark = query.get('dark')
const theme = query.get('theme') ?? (dark === 'true' ? 'dark' : dark === 'false' ? 'light' : dark)
if (theme === 'light' || theme === 'dark' || theme === 'auto') page.dataset.theme = theme
if (query.get('plain') === '1') page.dataset.plain = ''
if (query.has('step') || query.has('country') || query.get('play') === '1') page.dataset.pending = ''
