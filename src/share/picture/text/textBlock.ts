import { type PictureNode, pictureNode } from '../pictureNode.ts'
import { balanceLines, breakLines, cutLines, type StyledRun, type TextLine } from './breakLines.ts'
import type { Face, FontLists, Measure } from './measure.ts'

/** What all blocks of a picture share. */
export interface TextSetting {
  measure: Measure
  fonts: FontLists
  /** Colour of words without one. */
  ink: string
  /** The width of a picture that is written from right to left, px: its blocks begin at the other side. */
  mirror?: number
}

/** How a block is set. @property line the distance of two lines, in sizes */
export interface BlockStyle extends Face {
  line: number
  fill?: string
  /** Lines of about one length. */
  balanced?: boolean
  letterSpacing?: number
  lang?: string
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
  return (text, face) => measure(text, face) + letterSpacing * text.length
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

/** Draws a block with its upper left corner at a place, px. */
export function blockNodes(block: TextBlock, x: number, y: number, setting: TextSetting): PictureNode[] {
  const { lines, style } = block
  const step = style.size * style.line
  return lines.flatMap((line, index) => {
    // The letters stand in the middle of their line: 0.35 of the size is half the height of a capital.
    const baseline = y + index * step + step / 2 + style.size * 0.35
    return [...underlines(line, x, baseline, style.size), lineNode(line, x, baseline, block, setting)]
  })
}

function lineNode(
  { runs }: TextLine,
  x: number,
  y: number,
  { style }: TextBlock,
  { fonts, ink, mirror }: TextSetting,
): PictureNode {
  // Words of the article keep their own direction and place.
  const turned = mirror !== undefined && style.lang === undefined
  const fill = style.fill ?? ink
  const plain = runs.every(run => run.fill === undefined && run.weight === undefined && !decorated(run))
  return pictureNode(
    'text',
    {
      x: turned ? mirror - x : x,
      y,
      direction: turned ? 'rtl' : undefined,
      'font-family': fonts[style.family],
      'font-size': style.size,
      'font-weight': style.weight,
      'letter-spacing': style.letterSpacing,
      fill,
      lang: style.lang,
    },
    plain
      ? [runs.map(({ text }) => text).join('')]
      : runs.map(run =>
          pictureNode(
            'tspan',
            {
              fill: run.fill,
              'font-weight': run.weight,
              'text-decoration': decorated(run) ? 'underline' : undefined,
            },
            [run.text],
          ),
        ),
  )
}

/** Where words run from right to left, places within a line are the renderer's: it draws their line. */
function decorated({ underline, text }: StyledRun): boolean {
  return underline !== undefined && RIGHT_TO_LEFT.test(text)
}

function underlines({ runs }: TextLine, x: number, baseline: number, size: number): PictureNode[] {
  if (runs.some(({ text }) => RIGHT_TO_LEFT.test(text))) return []
  const nodes: PictureNode[] = []
  let from = x
  for (const { underline, width } of runs) {
    if (underline !== undefined) {
      nodes.push(
        pictureNode('line', {
          x1: from,
          y1: baseline + size * 0.21,
          x2: from + width,
          y2: baseline + size * 0.21,
          stroke: underline,
          'stroke-width': Math.max(2, size * 0.075),
        }),
      )
    }
    from += width
  }
  return nodes
}
