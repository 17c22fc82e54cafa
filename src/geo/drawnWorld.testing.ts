import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { once } from '../once.testing.ts'
import type { Outlines } from './drawOutlines.ts'
import { FRAME, firstView } from './firstView.ts'
import { outlineRings, type Point } from './outlineRings.ts'
import { parseWorld, type World } from './parseWorld.ts'
import { type Framed, worldProjection } from './worldProjection.ts'

export { FRAME } from './firstView.ts'

/** Returns a world file of the repository. */
export function topologyOf(cut: 'first' | 'closer'): Topology {
  const file = new URL(`../../data/world/${cut}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Topology
}

/** Returns the world in degrees, from one of the two files. */
export const worldOf = (cut: 'first' | 'closer'): World => once(cut, () => parseWorld(topologyOf(cut)))

/** The frame of the page's map. */
export const framed = (): Framed => once('framed', () => worldProjection(worldOf('first'), FRAME))

/** Returns the world as the page draws it. */
export const drawnWorld = (): Outlines => once('drawn', () => firstView(topologyOf('first')))

/** Returns the path of a country as the page draws it; empty if it draws none. */
export function pathOf(code: string): string {
  return drawnWorld().shapes.find(shape => shape.code === code)?.path ?? ''
}

/** Returns the rings of a country as the page draws it. */
export function ringsOf(code: string): Point[][] {
  return outlineRings(pathOf(code))
}
