import { BUDGETS } from '../../src/build/site/budgets.ts'
import { figures, type Measured, type PageId, stepFigures } from './measured.ts'
import { PROFILES } from './profiles.ts'
import { median, pairedRatio } from './statistics.ts'

/** One promise, what was found, and whether it holds. */
export interface Bar {
  promise: string
  found: string
  holds: boolean
}

const OURS: readonly PageId[] = ['page', 'embed']

/** Holds a run to the promises. Ratios are taken round by round. */
export function bars(measured: Measured): Bar[] {
  const most = (promise: string, found: number, limit: number, unit = ''): Bar => ({
    promise: `${promise} ≤ ${limit}${unit}`,
    found: `${found.toFixed(unit === '' ? 2 : unit === ' kB' ? 1 : 0)}${unit}`,
    holds: found <= limit,
  })
  const loads = OURS.flatMap(page =>
    PROFILES.flatMap(({ id, name }) => {
      const of = (which: PageId, figure: 'coloured' | 'answered') => figures(measured, id, which, figure)
      return [
        most(
          `${page}, ${name}: coloured, of the floor`,
          pairedRatio(of(page, 'coloured'), of('floor', 'coloured')),
          1.1,
        ),
        most(`${page}, ${name}: answers, of d3`, pairedRatio(of(page, 'answered'), of('d3', 'answered')), 1),
      ]
    }),
  )
  const tasks = OURS.flatMap(page => [
    most(
      `${page}, 4×: blocking until ready`,
      median(figures(measured, 'slow-cpu', page, 'blocking')),
      300,
      ' ms',
    ),
    most(
      `${page}, normal: longest task of the hydration`,
      median(figures(measured, 'normal', page, 'longestJoining')),
      50,
      ' ms',
    ),
  ])
  const steps = OURS.flatMap(page => {
    const cost = (which: PageId, kind: 'step' | 'click') =>
      stepFigures(measured, 'normal', which, steps => steps[kind].task)
    return [
      most(`${page}: a step, of d3`, pairedRatio(cost(page, 'step'), cost('d3', 'step')), 1),
      most(`${page}: a click, of d3`, pairedRatio(cost(page, 'click'), cost('d3', 'click')), 1),
      most(
        `${page}, 4×: longest task of a step`,
        median(stepFigures(measured, 'slow-cpu', page, ({ longestStep }) => longestStep)),
        17,
        ' ms',
      ),
      most(
        `${page}: attributes of geometry that six steps change`,
        Math.max(...stepFigures(measured, 'normal', page, ({ geometry }) => geometry)),
        0,
      ),
    ]
  })
  const { page, embed } = measured.bytes
  const all = BUDGETS.find(({ part }) => part === 'all of a first view')?.kB ?? Number.NaN
  return [
    ...loads,
    ...tasks,
    ...steps,
    most('page: all that a first view needs, without headers', page.needed / 1000, all, ' kB'),
    most('embed: of the page’s bytes on the wire', embed.total / page.total, 1),
  ]
}
