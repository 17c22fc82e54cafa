import type { KeyEntry } from '../../scene/map/mapKey.ts'
import type { Theme } from '../../scene/palette.ts'
import type { StanceCount } from '../../scene/strip/stanceCounts.ts'
import { type PictureNode, pictureNode } from './pictureNode.ts'
import type { StanceLook } from './stanceLooks.ts'
import { blockNodes, type TextBlock, type TextSetting, textBlock } from './text/textBlock.ts'

/** An entry of a legend: a swatch and its words. */
export interface LegendEntry {
  swatch: Readonly<Record<string, string | number>>
  words: TextBlock
}

/** Size of a legend's swatch and its distance to the words, in sizes of the type. */
const SWATCH = 0.86
const GAP = 0.5

/** The entry of a stance: its name and number in its colour, on `most` lines at most. */
export function stanceEntry(
  { count, label, stance }: StanceCount,
  look: StanceLook | undefined,
  size: number,
  width: number,
  setting: TextSetting,
  most?: number,
): LegendEntry {
  const text = count === undefined ? label : `${label} ${count}`
  const style = { family: 'sans', size, weight: 600, line: 1.3, fill: look?.text ?? setting.ink } as const
  return {
    swatch: { fill: look?.fill ?? 'none', stroke: look?.text ?? setting.ink, 'data-stance': stance },
    words: textBlock(text, style, width - indentOf(size), setting, most),
  }
}

/** The entry of a look that no stance explains. */
export function keyEntry(
  { look, words }: KeyEntry,
  theme: Theme,
  size: number,
  width: number,
  setting: TextSetting,
  most?: number,
): LegendEntry {
  const dashes = `${(size * 0.16).toFixed(1)} ${(size * 0.13).toFixed(1)}`
  const swatches = {
    none: { fill: theme.land, stroke: theme.coast },
    disputed: { fill: 'url(#key-hatch)', stroke: theme.coast },
    later: { fill: theme.land, stroke: theme.ink, 'stroke-dasharray': dashes },
    spoken: {
      fill: theme.land,
      stroke: theme.ink,
      'stroke-dasharray': `0 ${(size * 0.16).toFixed(1)}`,
      'stroke-linecap': 'round',
    },
    addressed: { fill: 'none', stroke: theme.ink, 'stroke-width': size / 8 },
  } as const
  const style = { family: 'sans', size, weight: 400, line: 1.3, fill: theme.secondary } as const
  return { swatch: swatches[look], words: textBlock(words, style, width - indentOf(size), setting, most) }
}

/** The hatch of the key: finer than the map's, which grows with it. */
export function keyHatch(theme: Theme): PictureNode {
  const size = { width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  return pictureNode('pattern', { id: 'key-hatch', ...size }, [
    pictureNode('path', { d: 'M0 0h5v5H0z', fill: theme.land }),
    pictureNode('path', { d: 'M2 0v5', stroke: theme.coast, 'stroke-width': 1.4 }),
  ])
}

/** How far the words stand from the entry's left edge, px. */
export function indentOf(size: number): number {
  return size * (SWATCH + GAP)
}

/** Draws an entry with its upper left corner at a place, px. */
export function entryNodes(
  { swatch, words }: LegendEntry,
  x: number,
  y: number,
  setting: TextSetting,
): PictureNode[] {
  const { line, size } = words.style
  const side = size * SWATCH
  return [
    pictureNode('rect', {
      x: setting.mirror === undefined ? x + 0.5 : setting.mirror - x - side - 0.5,
      y: y + (size * line - side) / 2,
      width: side,
      height: side,
      rx: size / 7,
      'stroke-width': Math.max(1, size / 14),
      ...swatch,
    }),
    ...blockNodes(words, x + indentOf(size), y, setting),
  ]
}
