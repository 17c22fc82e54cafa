import { loadsOf, type Measured, movesOf } from '../measure/measured.ts'
import type { Moves } from '../measure/measureMoves.ts'
import { median } from '../measure/statistics.ts'
import { NAMES, PAGE_IDS } from '../pages.ts'
import { type Bar, bars } from './bars.ts'
import { table } from './table.ts'

/** The whole report as Markdown: what stands in `docs/performance.md`, and what the terminal shows. */
export function report(measured: Measured): string {
  const { machine, rounds } = measured
  return [
    `${machine.browser}, ${machine.cores} cores (${machine.model}), ${machine.date}, ${machine.story}; medians of ${rounds} interleaved ${rounds === 1 ? 'round' : 'rounds'}.`,
    comparison(measured),
    longStory(measured),
    barTable(bars(measured)),
  ]
    .filter(part => part !== undefined)
    .join('\n\n')
}

function comparison(measured: Measured): string {
  const rows = PAGE_IDS.filter(id => id !== 'grown' && measured.moves[id]).map(id => {
    const load = (profile: Parameters<typeof loadsOf>[2]) =>
      `${whole(loadsOf(measured, id, profile, 'coloured'))} / ${whole(loadsOf(measured, id, profile, 'answers'))}`
    const move = (figure: keyof Moves, slow: 'normal' | 'slowCpu' = 'normal') =>
      movesOf(measured, id, slow, figure)
    return [
      NAMES[id],
      load('normal'),
      load('slowCpu'),
      load('slow4g'),
      tenths(move('step')),
      tenths(move('click')),
      `${whole(move('step', 'slowCpu'))}, ${whole(move('click', 'slowCpu'))}`,
      `${whole(move('missed'))} (${whole(move('missed', 'slowCpu'))})`,
      move('paint', 'slowCpu').length > 0 ? `${whole(move('paint', 'slowCpu'))}` : '',
    ]
  })
  return table(
    [
      'same work',
      'coloured / answers, ms',
      'at 4× slower CPU',
      'slow 4G',
      'step',
      'click',
      'at 4×: step, click',
      'frames missed in 20 steps (4×)',
      'key to paint at 4×',
    ],
    rows,
  )
}

function longStory(measured: Measured): string | undefined {
  if (measured.moves.grown === undefined) return undefined
  const rows = (['ours', 'grown'] as const).map(id => {
    const move = (figure: keyof Moves) => movesOf(measured, id, 'normal', figure)
    return [NAMES[id], ...(['step', 'jump', 'click', 'load'] as const).map(figure => tenths(move(figure)))]
  })
  return table(['main thread, ms', 'step', 'Home, End', 'click', 'load'], rows)
}

function barTable(all: Bar[]): string {
  const holds = ({ found, limit }: Bar) => Number(found.toFixed(2)) <= limit
  return `**Bars**: ${all.filter(holds).length} of ${all.length} hold.\n\n${table(
    ['promise', 'at most', 'found', ''],
    all.map(bar => [
      bar.promise,
      String(bar.limit),
      String(Number(bar.found.toFixed(2))),
      holds(bar) ? 'holds' : '**does not**',
    ]),
  )}`
}

function whole(numbers: number[]): string {
  return numbers.length === 0 ? '' : median(numbers).toFixed(0)
}

function tenths(numbers: number[]): string {
  return numbers.length === 0 ? '' : median(numbers).toFixed(1)
}
