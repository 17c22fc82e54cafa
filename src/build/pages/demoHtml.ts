import { plainText } from '../../model/text/richText.ts'
import { momentAt } from '../../scene/momentAt.ts'
import type { Telling } from '../../scene/telling.ts'
import { viewText, viewTitle } from '../../scene/viewText.ts'
import { frameCode, loaderCode, pictureCode } from '../../share/codes/embedCodes.ts'
import { escapeAttribute, escapeText } from '../../share/codes/escapeHtml.ts'
import { viewLinks } from '../../share/codes/viewLinks.ts'
import { clampStep, lastStep, START, type Step, stepName, stepsOf } from '../../timeline/step.ts'
import { iconLinks, type SiteIcons } from './iconLinks.ts'
import type { LoaderFile } from './prerender.tsx'
import { previewTags } from './previewTags.ts'

/** Built files that the demo page names, as paths from the site's root, and its policy. */
export interface DemoAssets {
  styles: string
  script: string
  icons: SiteIcons
  policy: string
  loader: LoaderFile
}

/**
 * A plain news page that takes the map in in every way: the loader, a frame without script, what a content system makes of an
 * address, a linked picture, and last a text whose sections move the map as they are read. For editors, in English.
 */
export function demoHtml(telling: Telling, assets: DemoAssets, site: string): string {
  const { story, timeline } = telling
  const end = lastStep(timeline)
  const middle = clampStep(timeline, Math.ceil(end / 2))
  const country = story.countries[0]?.code ?? null
  const codes = (step: Step, chosen: typeof country, home: string) => ({
    links: viewLinks(home, home, story, timeline, { step, country: chosen }),
    title: viewTitle(telling, { step, country: chosen }),
    alt: `${viewText(telling, { step, country: chosen })} ${story.words.notFullListShort}`,
    step: step === end ? undefined : stepName(timeline, step),
    country: chosen ?? undefined,
    embedPage: `${home}embed/`,
    loader: { address: `${home}${assets.loader.path}`, integrity: assets.loader.integrity },
  })
  // What runs here is asked of the place that the page lies at; what is shown to be copied names the public address.
  const form = (
    id: string,
    head: string,
    text: string,
    make: (parts: ReturnType<typeof codes>) => string,
    ...at: [Step, typeof country]
  ) => `
<section aria-labelledby="${id}">
<h2 id="${id}">${head}</h2>
<p>${text}</p>
<div class="map">${plain(make(codes(...at, HOME)))}</div>
<details><summary>The code</summary><pre><code>${escapeText(make(codes(...at, site)))}</code></pre></details>
</section>`
  const sections = stepsOf(timeline).map(step => {
    const { finding, label } = momentAt(story, step)
    return `<section data-step="${stepName(timeline, step)}"><h3>${escapeText(label)}</h3><p>${escapeText(plainText(finding))}</p></section>`
  })
  const address = `${site}demo/`
  const preview = previewTags({
    title: TITLE,
    description: DESCRIPTION,
    address,
    picture: { address: `${site}pictures/map.png`, alt: viewText(telling, { step: end, country: null }) },
    answer: `${site}oembed/map.json`,
    site,
    language: 'en',
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(assets.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<meta name="description" content="${DESCRIPTION}">
<link rel="canonical" href="${address}">
${preview}
<meta name="robots" content="noindex">
${iconLinks(assets.icons, '../')}
<link rel="stylesheet" href="../${assets.styles}">
<script defer src="../${assets.script}"></script>
</head>
<body>
<main>
<p class="kicker">For editors</p>
<h1>${TITLE}</h1>
<p>This is a page as a newsroom would write it. It holds the map in every form that there is; the code under each is what was pasted. The map’s own menu gives the same codes for the view that you are at.</p>
${form('loader', 'The loader', 'One script and one element. It makes the frame when it comes near, keeps its place, and gives it the height of its content. The picture stands in until then, and for readers without script.', loaderCode, end, null)}
${form('frame', 'A frame, without script', 'Works where scripts are stripped. Nobody gives it a height here, so it scrolls inside; on a page that listens for Datawrapper, pym, iframe-resizer and others it grows by itself.', frameCode, middle, null)}
${form('address', 'An address alone', 'A content system that knows oEmbed, such as WordPress, asks the page at this address for its code and shows that.', parts => frameCode(parts), end, country)}
<p class="address"><code>${escapeText(codes(end, country, site).links.page)}</code></p>
${form('picture', 'A picture with a link', 'For letters, feeds, and systems that allow neither frames nor scripts.', pictureCode, middle, null)}
<section aria-labelledby="steered" class="told">
<h2 id="steered">A text that moves the map</h2>
<p>The page may steer the map and hear what the reader does. Here each section sets the step as it is read:</p>
<div class="columns">
<div class="sections">${sections.join('\n')}</div>
<div class="beside"><boycott-map src="../embed/?plain=1" step="${stepName(timeline, START)}" title="${escapeAttribute(story.words.headline)}" height="520"></boycott-map></div>
</div>
<details><summary>The code</summary><pre><code>${escapeText(SCROLL_CODE)}</code></pre></details>
</section>
<p><a href="../index.html">The full page of the map</a></p>
</main>
</body>
</html>
`
}

const TITLE = 'The map on a news page'
const DESCRIPTION = 'Every way to put the map on a page, each at work.'

/** Stands for the site's root in codes that run on the demo page. */
const HOME = 'https://here.invalid/'

/** A code as it runs here: addresses from this page, and no inline style, which the page's own policy forbids; its sheet does that. */
function plain(code: string): string {
  return code.replaceAll(HOME, '../').replace(/ style="[^"]*"| width="100%"/g, '')
}

const SCROLL_CODE = `const map = document.querySelector('boycott-map')
const sections = new IntersectionObserver(
  entries => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) map.step = target.dataset.step
  },
  { rootMargin: '-50% 0px -50% 0px' },
)
for (const section of document.querySelectorAll('[data-step]')) sections.observe(section)`
