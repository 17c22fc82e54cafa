import { expect, it } from 'vitest'
import type { Measured } from '../measure/measured.ts'
import type { Moves } from '../measure/measureMoves.ts'
import type { PageId } from '../pages.ts'
import { bars } from './bars.ts'
import { report } from './report.ts'

const still: Moves = {
  load: 300,
  step: 4,
  stepWithoutMotion: undefined,
  click: 5,
  jump: undefined,
  missed: 0,
  paint: 16,
}

/** A run in which each page has a list of step costs, one a round; every load takes 100 ms. */
function runOf(steps: Partial<Record<PageId, number[]>>): Measured {
  const pages = Object.entries(steps) as [PageId, number[]][]
  const perPage = <Value>(make: (costs: number[]) => Value) =>
    Object.fromEntries(pages.map(([id, costs]) => [id, make(costs)]))
  return {
    machine: { cores: 2, model: 'a machine', browser: 'a browser', date: '2026-12-01', story: 'a story' },
    rounds: pages[0]?.[1].length ?? 0,
    loads: perPage(costs => {
      const loads = costs.map(() => ({ coloured: 100, answers: 100 }))
      return { normal: loads, slowCpu: loads, slow4g: loads }
    }),
    moves: perPage(costs => {
      const moves = costs.map(step => ({ ...still, step }))
      return { normal: moves, slowCpu: moves }
    }),
  }
}

it('takes ratios round by round, so that a slow while slows both sides', () => {
  const found = bars(runOf({ d3: [4, 40, 5], ours: [8, 80, 15] }))
  expect(found.find(({ promise }) => promise === 'page, normal: a step, × d3')?.found).toBe(2)
})

it('leaves out a promise whose pages were not measured', () => {
  const promises = bars(runOf({ d3: [4], ours: [8] })).map(({ promise }) => promise)
  expect(promises).toContain('page, normal: answers, × d3')
  expect(promises.filter(promise => /floor|embed|long story|without motion/.test(promise))).toEqual([])
})

it('counts no frame that the machine misses for every page', () => {
  const run = runOf({ d3: [4], ours: [8] })
  for (const page of ['d3', 'ours'] as const) {
    for (const moves of run.moves[page]?.normal ?? []) moves.missed = page === 'd3' ? 27 : 30
  }
  expect(bars(run).find(({ promise }) => /^page, normal: frames missed/.test(promise))?.found).toBe(3)
})

it('says of each promise whether it holds', () => {
  expect(report(runOf({ d3: [4], ours: [10] }))).toMatch(
    /page, normal: a step, × d3 +\| 2\.5 +\| 2\.5 +\| holds/,
  )
  expect(report(runOf({ d3: [4], ours: [11] }))).toMatch(
    /page, normal: a step, × d3 +\| 2\.5 +\| 2\.75 +\| \*\*does not\*\*/,
  )
})
