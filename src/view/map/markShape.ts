import type { CountryCode } from '../../model/country/countryCode.ts'
import { setAttribute } from '../setAttribute.ts'
import type { MapShapes } from './mapShapes.ts'

/** What marks one country at a time, in the order in which the lines lie on each other. */
export const MARKS = ['hovered', 'chosen', 'focused'] as const

/** One of `MARKS`. */
export type Mark = (typeof MARKS)[number]

/**
 * Marks a country by lines around it: its shape with wide strokes, and again without on top of them. Nothing is marked with
 * undefined, nor a country that a closer look leaves out.
 */
export function markShape({ paths, svg }: MapShapes, mark: Mark, code: CountryCode | undefined): void {
  const path = code === undefined ? undefined : paths.get(code)
  const d = path?.getAttribute('d') || undefined
  for (const part of [`${mark}-halo`, mark, `${mark}-again`]) {
    const line = svg.getElementsByClassName(part)[0]
    if (line === undefined) continue
    setAttribute(line, 'd', d)
    if (d === undefined) continue
    line.classList.toggle('dot', path?.classList.contains('dot'))
    if (part.endsWith('again')) line.setAttribute('data-again', code ?? '')
  }
  followStances({ paths, svg })
}

/** A shape smaller than this in both directions has a circle around it while it has the focus, px, and its radius. */
const SMALL = 24
const CIRCLE = 14

/** Draws a circle around a small country that has the focus: its own outline could be overlooked. */
export function ringSmall({ middleOf, paths, perPx, svg }: MapShapes, code: CountryCode | undefined): void {
  const box = code === undefined ? undefined : paths.get(code)?.getBoundingClientRect()
  const small = box !== undefined && Math.max(box.width, box.height) < SMALL
  let d: string | undefined
  if (code !== undefined && small) {
    const [x, y] = middleOf(code)
    const r = CIRCLE * perPx()
    d = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
  }
  for (const circle of svg.querySelectorAll('.focus-circle')) setAttribute(circle, 'd', d)
}

/** Gives what is drawn again on a mark the stance of its country. */
export function followStances({ paths, svg }: Pick<MapShapes, 'paths' | 'svg'>): void {
  for (const again of svg.querySelectorAll<SVGElement>('[data-again]')) {
    setAttribute(again, 'data-stance', paths.get(again.dataset.again as CountryCode)?.dataset.stance)
  }
}
