import { loadsOf, type Measured, movesOf } from '../measure/measured.ts'
import type { Moves } from '../measure/measureMoves.ts'
import { PROFILES } from '../measure/profiles.ts'
import { median, pairedRatio } from '../measure/statistics.ts'

/** One promise and what was found: a ratio, or a number of its own. */
export interface Bar {
  promise: string
  found: number
  limit: number
}

/** Holds a run to the promises. A promise whose pages were not measured is left out. */
export function bars(measured: Measured): Bar[] {
  const moves = [
    { id: 'normal', name: 'normal' },
    { id: 'slowCpu', name: '4×' },
  ] as const
  const all: Bar[] = []
  const add = (promise: string, found: number, limit: number) => {
    if (!Number.isNaN(found)) all.push({ promise, found, limit })
  }
  for (const page of ['ours', 'embed'] as const) {
    const name = page === 'ours' ? 'page' : 'embed'
    for (const { id, name: profile } of moves) {
      const beside = (figure: keyof Moves, base: keyof Moves) =>
        pairedRatio(movesOf(measured, page, id, figure), movesOf(measured, 'd3', id, base))
      add(`${name}, ${profile}: a step, × d3`, beside('step', 'step'), 2.5)
      add(`${name}, ${profile}: a step without motion, × d3`, beside('stepWithoutMotion', 'step'), 1.8)
      add(`${name}, ${profile}: a click, × d3`, beside('click', 'click'), 2.5)
      // A page that does next to nothing misses frames where the machine has other work.
      const others = movesOf(measured, 'd3', id, 'missed')
      const missed = movesOf(measured, page, id, 'missed').map(
        (frames, round) => frames - (others[round] ?? Number.NaN),
      )
      add(
        `${name}, ${profile}: frames missed in 20 steps, more than d3`,
        median(missed),
        id === 'normal' ? 0 : 20,
      )
    }
    add(`${name}, 4×: ms from key to next paint`, median(movesOf(measured, page, 'slowCpu', 'paint')), 50)
    for (const id of ['normal', 'slowCpu', 'slow4g'] as const) {
      const beside = (figure: 'coloured' | 'answers', base: 'floor' | 'd3') =>
        pairedRatio(loadsOf(measured, page, id, figure), loadsOf(measured, base, id, figure))
      const profile = PROFILES[id].name
      add(`${name}, ${profile}: answers, × d3`, beside('answers', 'd3'), id === 'slowCpu' ? 1.15 : 1)
      add(
        `${name}, ${profile}: coloured, × the floor`,
        beside('coloured', 'floor'),
        id === 'slow4g' ? 1.1 : 1.3,
      )
    }
  }
  const longer = (figure: keyof Moves) =>
    pairedRatio(movesOf(measured, 'grown', 'normal', figure), movesOf(measured, 'ours', 'normal', figure))
  add('long story: a step, × our own', longer('step'), 1.5)
  add('long story: Home and End, × our own', longer('jump'), 2)
  add('long story: choosing a country, × our own', longer('click'), 1.5)
  add('long story: the load’s main thread, × our own', longer('load'), 2.5)
  return all
}
