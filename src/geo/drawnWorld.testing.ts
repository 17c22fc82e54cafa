import { readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { drawOutlines, type Outlines } from './drawOutlines.ts'
import { outlineRings, type Point } from './outlineRings.ts'
import { parseWorld, type World } from './parseWorld.ts'
import { type Framed, worldProjection } from './worldProjection.ts'

/** The width of the frame in its own units, as the build draws it. */
export const FRAME = 3392

/** A world file of the repository. */
export function topologyOf(cut: 'first' | 'closer'): Topology {
  const file = new URL(`../../data/world/${cut}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Topology
}

const made = new Map<string, unknown>()

function once<Value>(name: string, make: () => Value): Value {
  if (!made.has(name)) made.set(name, make())
  return made.get(name) as Value
}

/** The world of one cut, in degrees. */
export const worldOf = (cut: 'first' | 'closer'): World => once(cut, () => parseWorld(topologyOf(cut)))

/** The frame of the page's map. */
export const framed = (): Framed => once('framed', () => worldProjection(worldOf('first'), FRAME))

/** The world as the page draws it. */
export const drawnWorld = (): Outlines => once('drawn', () => drawOutlines(worldOf('first'), framed()))

/** The path of a country as the page draws it; empty where it draws none. */
export function pathOf(code: string): string {
  return drawnWorld().shapes.find(shape => shape.code === code)?.path ?? ''
}

/** The rings of a country as the page draws it. */
export function ringsOf(code: string): Point[][] {
  return outlineRings(pathOf(code))
}
