import type { CountryCode } from '../../model/country/countryCode.ts'
import { plainText } from '../../model/text/richText.ts'
import { mapKey } from '../../scene/map/mapKey.ts'
import { PLAIN, type ShapeState, shapeStates } from '../../scene/map/shapeStates.ts'
import { momentAt } from '../../scene/momentAt.ts'
import { LIGHT } from '../../scene/palette.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { stanceCounts } from '../../scene/strip/stanceCounts.ts'
import { entryNodes, keyEntry, keyHatch, type LegendEntry, stanceEntry } from './legendEntry.ts'
import { mapNodes } from './map/mapNodes.ts'
import { pictureFinding } from './pictureFinding.ts'
import { type PictureNode, pictureNode } from './pictureNode.ts'
import { countryWords, footWords, headWords, type PictureParagraph } from './pictureParagraph.ts'
import type { PictureParts } from './pictureParts.ts'
import { stanceLooks } from './stanceLooks.ts'
import { SYSTEM_FONTS } from './text/measure.ts'
import { blockNodes, type TextSetting, textBlock } from './text/textBlock.ts'

/** The page's map is this wide on a desktop, px; a wider picture shows it enlarged. */
const MAP_DRAWN = 848
const LEAST_WIDTH = 640

/** What is seen, as one picture: its words, the map with names, the key, what it is not, and where it comes from. */
export function takePicture(parts: PictureParts): PictureNode {
  const { fonts = SYSTEM_FONTS, measure, place, story, theme = LIGHT, timeline, words } = parts
  const width = Math.max(LEAST_WIDTH, parts.width ?? 1200)
  const side = width < 900 ? 24 : 40
  const text: TextSetting = {
    measure,
    fonts,
    ink: theme.ink,
    ...(words.direction === 'rtl' && { mirror: width }),
  }
  const looks = stanceLooks(story, theme)
  const states = shapeStates(timeline, place.step)
  const page = pageOf(side, width - 2 * side, text)

  headWords(parts, looks, theme).forEach(page.add)
  page.gap(16)
  const drawn = Math.min(MAP_DRAWN, width - 2 * side)
  const scale = (width - 2 * side) / drawn
  const drawing = { states, chosen: place.country, looks, theme, fonts, width: drawn, step: place.step }
  // Names may stand above a small map.
  if (drawn < 720) page.gap(26 * scale)
  page.draw(
    (x, y) => [
      pictureNode(
        'g',
        { transform: `translate(${x} ${y.toFixed(2)}) scale(${scale.toFixed(4)})` },
        mapNodes(parts.map, drawing),
      ),
    ],
    (parts.map.height / parts.map.width) * drawn * scale,
  )
  page.gap(24)
  page.row(
    stanceCounts(story, timeline, place.step).map(count =>
      stanceEntry(count, looks.get(count.stance), 20, width - 2 * side, text),
    ),
  )
  page.gap(6)
  page.row(mapKey(states, story, words).map(entry => keyEntry(entry, theme, 18, width - 2 * side, text)))
  if (place.country !== null) {
    page.gap(30)
    countryWords(parts, place.country, looks, theme, states).forEach(page.add)
  }
  page.gap(28)
  page.draw((x, y) => [pictureNode('rect', { x, y, width: width - 2 * side, height: 1, fill: theme.ink })], 1)
  page.gap(14)
  footWords(parts, theme).forEach(page.add)

  const height = Math.ceil(page.bottom() + side - 8)
  return pictureNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: words.language,
    },
    [
      pictureNode('title', {}, [titleOf(parts)]),
      pictureNode('desc', {}, [description(parts, states)]),
      pictureNode('defs', {}, [keyHatch(theme)]),
      pictureNode('rect', { width, height, fill: theme.page }),
      ...page.nodes,
    ],
  )
}

/** A column that fills from above. */
function pageOf(x: number, width: number, text: TextSetting) {
  const nodes: PictureNode[] = []
  let y = 32
  return {
    nodes,
    bottom: () => y,
    gap(px: number) {
      y += px
    },
    draw(draw: (x: number, y: number) => PictureNode[], height: number) {
      nodes.push(...draw(x, y))
      y += height
    },
    add({ before, runs, style }: PictureParagraph) {
      const block = textBlock(runs, style, width, text)
      y += before
      nodes.push(...blockNodes(block, x, y, text))
      y += block.height
    },
    /** Entries side by side, in as many lines as they need. */
    row(entries: readonly LegendEntry[]) {
      let left = x
      let height = 0
      for (const entry of entries) {
        const wide = entry.words.width + 1.36 * entry.words.style.size
        if (left > x && left + wide > x + width) {
          left = x
          y += height + 4
          height = 0
        }
        nodes.push(...entryNodes(entry, left, y, text))
        left += wide + 28
        height = Math.max(height, entry.words.height)
      }
      y += height
    },
  }
}

function titleOf({ nameOf, place, story }: PictureParts): string {
  const label = momentAt(story, place.step).label
  return [story.words.headline, label, ...(place.country === null ? [] : [nameOf(place.country)])].join(' – ')
}

/** The picture in words: the finding, and the standing of every country that the story names. */
function description(parts: PictureParts, states: ReadonlyMap<CountryCode, ShapeState>): string {
  const { nameOf, story, words } = parts
  const texts = standingTexts(story, words)
  const finding = plainText(pictureFinding(parts))
  const standings = story.countries.map(
    ({ code }) => `${nameOf(code)}: ${texts[(states.get(code) ?? PLAIN).key]}.`,
  )
  return [`${story.words.kicker}.`, finding, ...standings, story.words.notFullList]
    .filter(part => part !== '')
    .join(' ')
}
