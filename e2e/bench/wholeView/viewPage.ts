import { fileURLToPath } from 'node:url'
import type { PlacedLabel } from '../../../src/scene/map/placeLabels.ts'
import { escapeAttribute, escapeText } from '../../../src/share/codes/escapeHtml.ts'
import { anchorMap } from '../anchorMap.ts'
import { anchorStyles } from '../anchorStyles.ts'
import { anchorOutlines } from '../anchorWorld.ts'
import { bundleAnchor } from '../bundleAnchor.ts'
import type { ViewDrawing, ViewStory } from './viewStory.ts'
import { viewStyles } from './viewStyles.ts'

/**
 * The product's first view written by hand, all that a reader of a desktop sees of it and nothing that lies below: names on
 * the map, tiles that tip, both buttons, search box, every word of the step. What a page costs that shows and moves as
 * much, without React and without a feature behind it. @returns its HTML and the one script in it
 */
export async function viewPage(
  story: ViewStory,
  { labels, heads }: ViewDrawing,
): Promise<{ html: string; script: string }> {
  const { width, height } = anchorOutlines()
  const last = story.steps.length - 1
  const { stances = {}, finding = '', label = '' } = story.steps[last] ?? {}
  const move = story.moves[last]
  if (move === undefined) throw new RangeError('a story without a step')
  const names = labels
    .filter(({ bands }) => bands.includes(WIDEST))
    .map(drawn => nameOnMap(drawn, width, height, stances[drawn.code] ?? 'none'))
  const tiles = story.tiles.map(
    ({ label, actor }, index) =>
      `<li data-stance="${move.colours[index] ?? 'none'}"${index + 1 === last ? ' data-current' : ''}><i style="transform:rotate(${move.leans[index]}deg)"></i><u></u><a href="#panel" data-choose="${actor}">${escapeText(label)}</a></li>`,
  )
  const headList = heads.map(
    ({ stance, label, count }, index) =>
      `<b class="head at${index}" data-stance="${stance}">${escapeText(label)} <span data-count="${stance}">${count ?? ''}</span></b>`,
  )
  const quotes = move.quotes.map(
    ({ text, from }) =>
      `<figure><blockquote>${escapeText(text)}</blockquote><figcaption>${escapeText(from)}</figcaption></figure>`,
  )
  const remarks = move.remarks.map(text => `<p class="small">${escapeText(text)}</p>`)
  const script = await bundleAnchor(fileURLToPath(new URL('./bind.ts', import.meta.url)), { STORY: story })
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(story.headline)}</title>
<style>${anchorStyles(story)}${viewStyles(story)}</style>
<link rel="icon" href="data:,">
</head>
<body>
<div class="columns">
<main>
<p class="kicker">${escapeText(story.kicker)}</p>
<h1>${escapeText(story.headline)}</h1>
<p class="small">${escapeText(story.definition)}</p>
<p id="finding">${escapeText(finding)}</p>
${anchorMap(story, names)}
<p class="small">${escapeText(story.notNamed)} · Named at a later step · Disputed</p>
<div class="strip"><div class="track">${headList.join('')}<ol>${tiles.join('')}</ol>
<input type="range" min="0" max="${last}" value="${last}" aria-label="Step" aria-valuetext="${escapeAttribute(move.valueText)}"></div>
<button id="previous">‹</button> <button id="next">${escapeText(move.button)}</button></div>
${story.notes.map(note => `<p class="small">${escapeText(note)}</p>`).join('\n')}
</main>
<aside>
<input type="search" aria-label="Search" placeholder="Find any country or territory">
<p id="number" class="small">${escapeText(move.number)}</p>
<h2 id="event">${escapeText(label)}</h2>
<div id="words">${quotes.join('')}${remarks.join('')}</div>
<section id="panel"><h2></h2><p></p><figure hidden><blockquote></blockquote><figcaption></figcaption></figure></section>
</aside>
</div>
<footer>${escapeText(story.source)}</footer>
<script>${script}</script>
</body>
</html>
`
  return { html, script }
}

/** The band of a desktop in `scene/labelBands.ts`. */
const WIDEST = 5
/** Width of the map at a desktop, px. */
const MAP = 848

function nameOnMap(
  { code, text, at, inside, textAt, anchor, leader, ring }: PlacedLabel,
  width: number,
  height: number,
  stance: string,
): string {
  const words = `x="${textAt[0].toFixed(1)}" y="${textAt[1].toFixed(1)}" text-anchor="${anchor}" dy=".35em"`
  const line = leader
    ? `<line x1="${leader.from[0]}" y1="${leader.from[1]}" x2="${leader.to[0]}" y2="${leader.to[1]}"/>`
    : ''
  const circle = ring === undefined ? '' : `<circle r="${ring}"/>`
  const halo = inside ? '' : `<text class="halo" ${words}>${escapeText(text)}</text>`
  return `<svg class="name" data-name="${code}" data-stance="${stance}"${inside ? ' data-inside=""' : ''} x="${((at[0] / width) * 100).toFixed(2)}%" y="${((at[1] / height) * 100).toFixed(2)}%" overflow="visible"><g transform="scale(${(width / MAP).toFixed(2)})">${circle}${line}${halo}<text ${words}>${escapeText(text)}</text></g></svg>`
}
