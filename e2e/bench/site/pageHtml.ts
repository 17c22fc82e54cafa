import { escapeAttribute, escapeText } from '../../../src/share/codes/escapeHtml.ts'
import { pageStyles } from './pageStyles.ts'
import type { ToolStory } from './toolStory.ts'

/**
 * The document that all pages share: headline, finding, map, legend, slider, panel, source.
 * @param map what stands for the map: the drawn world, or what the tool draws into
 * @param head what loads what the page needs, in its head
 * @param foot what ends the body
 */
export function pageHtml(
  story: ToolStory,
  { map, head, foot }: { map: string; head: string; foot: string },
): string {
  const last = story.steps.length - 1
  const { label = '', finding = '' } = story.steps[last] ?? {}
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(story.headline)}</title>
<style>${pageStyles(story)}</style>
${head}
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>${escapeText(story.headline)}</h1>
<p id="finding">${escapeText(finding)}</p>
${map}
<ul>${story.stances.map(({ label, fill }) => `<li><b style="background:${fill}"></b>${escapeText(label)}</li>`).join('')}</ul>
<input type="range" min="0" max="${last}" value="${last}" aria-label="Step" aria-valuetext="${escapeAttribute(label)}">
<p id="event">${escapeText(label)}</p>
<section id="panel"><h2></h2><p></p><figure hidden><blockquote></blockquote><figcaption></figcaption></figure></section>
<footer>${escapeText(story.source)}</footer>
</main>
${foot}
</body>
</html>
`
}
