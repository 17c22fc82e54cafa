import { type PictureNode, pictureNode } from '../pictureNode.ts'
import { balanceLines, breakLines, cutLines, type StyledRun, type TextLine } from './breakLines.ts'
import { isRightToLeft } from './isRightToLeft.ts'
import type { Face, FontLists, Measure } from './measure.ts'

/** What all blocks of a picture share. */
export interface TextSetting {
  measure: Measure
  fonts: FontLists
  /** The fonts of words in a language of their own, where they are others. */
  fontsOf?(language: string): FontLists
  /** Colour of words without one. */
  ink: string
  /** The width of a picture that is written from right to left, px: its blocks begin at the other side. */
  mirror?: number
  /** Whether what draws the picture must be told directions by marks within the words: it does not know the attribute. */
  marksDirection?: boolean
}

/** How a block is set. @property line the distance of two lines, in sizes */
export interface BlockStyle extends Face {
  line: number
  fill?: string
  /** Lines of about one length. */
  balanced?: boolean
  letterSpacing?: number
}

/** A block of text, broken into lines and not yet placed. */
export interface TextBlock {
  lines: TextLine[]
  style: BlockStyle
  /** px. */
  height: number
  width: number
}

/** A last line shorter than this share of the width looks lost. */
const LONE = 0.18

/** Breaks words into a block of a width, px; `most` lines at most, cut with an ellipsis. */
export function textBlock(
  runs: string | readonly StyledRun[],
  style: BlockStyle,
  width: number,
  { measure }: TextSetting,
  most = Number.POSITIVE_INFINITY,
): TextBlock {
  const given = runsOf(runs)
  const spaced = spacedOut(measure, style)
  const wrapped = breakLines(given, style, width, spaced)
  const lone = wrapped.length > 1 && (wrapped.at(-1)?.width ?? width) < LONE * width
  const broken = style.balanced || lone ? balanceLines(given, style, width, spaced) : wrapped
  const lines = cutLines(broken, most, style, width, spaced)
  return {
    lines,
    style,
    height: lines.length * style.size * style.line,
    width: Math.max(0, ...lines.map(line => line.width)),
  }
}

function runsOf(runs: string | readonly StyledRun[]): readonly StyledRun[] {
  return typeof runs === 'string' ? [{ text: runs }] : runs
}

function spacedOut(measure: Measure, { letterSpacing = 0 }: Pick<BlockStyle, 'letterSpacing'>): Measure {
  // Joined letters cannot be spaced.
  return (text, face) => measure(text, face) + (RIGHT_TO_LEFT.test(text) ? 0 : letterSpacing * text.length)
}

/** A size down to this share of the largest is taken where it saves a line, and down to this many px. */
const SAVING = 0.88
const LEGIBLE = 34

/**
 * The largest of some sizes at which words fit a box, or one a little smaller that saves a line; at the smallest they
 * are cut with an ellipsis.
 * @param sizes px, largest first
 */
export function fittedBlock(
  runs: string | readonly StyledRun[],
  style: Omit<BlockStyle, 'size'>,
  sizes: readonly number[],
  box: { width: number; height: number; lines?: number },
  setting: TextSetting,
): TextBlock {
  const most = (size: number) =>
    Math.max(1, Math.min(box.lines ?? Number.POSITIVE_INFINITY, Math.floor(box.height / (size * style.line))))
  const measure = spacedOut(setting.measure, style)
  const linesAt = (size: number) => breakLines(runsOf(runs), { ...style, size }, box.width, measure).length
  const largest = sizes.find(size => linesAt(size) <= most(size))
  const size = largest ?? sizes.at(-1) ?? LEGIBLE
  if (largest === undefined) return textBlock(runs, { ...style, size }, box.width, setting, most(size))
  const fewer = linesAt(largest) - 1
  const saving = sizes.find(
    other => other < largest && other >= Math.max(LEGIBLE, SAVING * largest) && linesAt(other) <= fewer,
  )
  return textBlock(runs, { ...style, size: saving ?? largest }, box.width, setting)
}

/** Whether a block says all of its words. */
export function saysAll(block: TextBlock, runs: readonly StyledRun[]): boolean {
  const bare = (text: string) => text.replace(/\s/g, '')
  return bare(textOf(block)) === bare(runs.map(({ text }) => text).join(''))
}

/** The words of a block as they stand. */
export function textOf({ lines }: TextBlock): string {
  return lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** Draws a block with its upper left corner at a place, px; in a picture from right to left, its upper right one. */
export function blockNodes(block: TextBlock, x: number, y: number, setting: TextSetting): PictureNode[] {
  const { lines, style } = block
  const step = style.size * style.line
  return lines.flatMap((line, index) => {
    // The letters stand in the middle of their line: 0.35 of the size is half the height of a capital.
    const baseline = y + index * step + step / 2 + style.size * 0.35
    const placed = placedRuns(line, x, block, setting)
    return [
      ...underlines(placed, baseline, style.size),
      ...(isPlain(line, style, setting)
        ? [lineNode(line, x, baseline, block, setting)]
        : placed.map(run => runNode(run, baseline, block, setting))),
    ]
  })
}

/** Whether words of this style run from right to left: those of the article in its own direction, all others as the picture. */
function isTurned({ lang }: BlockStyle, { mirror }: TextSetting): boolean {
  return lang === undefined ? mirror !== undefined : isRightToLeft(lang)
}

/** A line that is drawn as one text: where letters run both ways, each run has a place of its own. */
function isPlain({ runs }: TextLine, style: BlockStyle, setting: TextSetting): boolean {
  const turned = isTurned(style, setting)
  if (turned) return !setting.marksDirection
  return !runs.some(({ text }) => RIGHT_TO_LEFT.test(text))
}

/** A run and the place of its left edge, px. */
type PlacedRun = TextLine['runs'][number] & { left: number }

/** The places of a line's runs: one after the other, in the direction of its words. */
function placedRuns({ runs }: TextLine, x: number, block: TextBlock, setting: TextSetting): PlacedRun[] {
  const turned = isTurned(block.style, setting)
  const right = setting.mirror === undefined ? x + block.width : setting.mirror - x
  let at = turned ? right : x
  return runs.map(run => {
    if (turned) at -= run.width
    const left = at
    if (!turned) at += run.width
    return { ...run, left }
  })
}

function lineNode(
  { runs }: TextLine,
  x: number,
  y: number,
  block: TextBlock,
  setting: TextSetting,
): PictureNode {
  const { style } = block
  const turned = isTurned(style, setting)
  const right = setting.mirror === undefined ? x + block.width : setting.mirror - x
  const plain = runs.every(run => run.fill === undefined && run.weight === undefined)
  return pictureNode(
    'text',
    { x: turned ? right : x, y, direction: turned ? 'rtl' : undefined, ...setAs(style, setting) },
    plain
      ? [runs.map(({ text }) => text).join('')]
      : runs.map(run => pictureNode('tspan', { fill: run.fill, 'font-weight': run.weight }, [run.text])),
  )
}

/** Marks that keep the words between them in one direction, whatever stands around. */
const ISOLATES = { rtl: ['\u2067', '\u2069'], ltr: ['\u2066', '\u2069'] } as const

function runNode(
  { fill, left, text, weight, width }: PlacedRun,
  y: number,
  { style }: TextBlock,
  setting: TextSetting,
): PictureNode {
  const turned = isTurned(style, setting)
  const own = { y, ...setAs(style, setting), ...(fill && { fill }), ...(weight && { 'font-weight': weight }) }
  const spacing = RIGHT_TO_LEFT.test(text) ? { 'letter-spacing': undefined } : {}
  if (!setting.marksDirection) {
    const at = turned ? { x: left + width, direction: 'rtl' } : { x: left }
    return pictureNode('text', { ...at, ...own, ...spacing }, [text])
  }
  const [before, after] = ISOLATES[turned ? 'rtl' : 'ltr']
  return pictureNode('text', { x: left, ...own, ...spacing }, [`${before}${text}${after}`])
}

function setAs(style: BlockStyle, { fonts, fontsOf, ink }: TextSetting) {
  const own = (style.lang !== undefined && fontsOf?.(style.lang)) || fonts
  return {
    'font-family': own[style.family],
    'font-size': style.size,
    'font-weight': style.weight,
    'letter-spacing': style.letterSpacing,
    fill: style.fill ?? ink,
    lang: style.lang,
  }
}

function underlines(runs: readonly PlacedRun[], baseline: number, size: number): PictureNode[] {
  return runs.flatMap(({ left, underline, width }) =>
    underline === undefined
      ? []
      : [
          pictureNode('line', {
            x1: left,
            y1: baseline + size * 0.21,
            x2: left + width,
            y2: baseline + size * 0.21,
            stroke: underline,
            'stroke-width': Math.max(2, size * 0.075),
          }),
        ],
  )
}
