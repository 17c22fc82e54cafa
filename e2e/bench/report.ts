import { type Bar, bars } from './bars.ts'
import {
  figures,
  type Measured,
  noise,
  type PageId,
  type ProfileId,
  stepFigures,
  type Visit,
} from './measured.ts'
import { PROFILES } from './profiles.ts'
import { median, middleHalf, pairedRatio } from './statistics.ts'
import { table } from './table.ts'

const PAGES: readonly { id: PageId; name: string }[] = [
  { id: 'floor', name: 'floor' },
  { id: 'd3', name: 'd3 by hand' },
  { id: 'view', name: 'whole view by hand' },
  { id: 'page', name: 'page' },
  { id: 'embed', name: 'embed' },
]

/** The whole report as Markdown: the tables of `docs/performance.md`, and what the terminal shows. */
export function report(measured: Measured): string {
  const { machine, rounds, stepRounds } = measured
  return [
    `${machine.browser}, ${machine.cores} cores (${machine.model}), ${machine.date}, ${machine.story}. ` +
      `${rounds} rounds of loads, ${stepRounds} of steps; medians.`,
    ...PROFILES.map(({ id }) => loads(measured, id)),
    noiseLine(measured),
    stepTable(measured),
    bytesTable(measured),
    pieces(measured),
    barTable(bars(measured)),
    besideView(measured),
  ].join('\n\n')
}

function loads(measured: Measured, profile: ProfileId): string {
  const kinds: [keyof Visit, string][] = [
    ['coloured', 'coloured'],
    ['painted', 'painted'],
    ['answered', 'answers'],
    ['answers', '`data-answers`'],
    ['quoted', 'quote'],
    ['ready', '`data-ready`'],
  ]
  const rows = PAGES.map(({ id, name }) => {
    const of = (kind: keyof Visit, page: PageId = id) => figures(measured, profile, page, kind)
    return [
      name,
      ...kinds.map(([kind]) => `${ms(median(of(kind)))} ± ${ms(middleHalf(of(kind)) / 2)}`),
      pairedRatio(of('coloured'), of('coloured', 'floor')).toFixed(2),
      pairedRatio(of('answered'), of('answered', 'd3')).toFixed(2),
      ms(median(of('blocking'))),
      longest(of('longest')),
      longest(of('longestJoining')),
    ]
  })
  const name = PROFILES.find(({ id }) => id === profile)?.name
  return `**Loading, ${name}** (ms)\n\n${table(
    [
      'page',
      ...kinds.map(([, head]) => head),
      'coloured / floor',
      'answers / d3',
      'blocking',
      'longest task',
      'of hydration',
    ],
    rows,
  )}`
}

function noiseLine(measured: Measured): string {
  if (measured.rounds < 4) return '**Noise.** Too few rounds to tell: these figures are a glance.'
  const parts = PROFILES.map(({ id, name }) => {
    const { spread, itself } = noise(measured, id)
    return `${name}: half of the floor's loads lie within ${(spread * 100).toFixed(0)} % of their median, and its even rounds are ${itself.toFixed(2)} × its odd ones`
  })
  return `**Noise.** ${parts.join('; ')}. What is nearer to its bar than this is not told apart.`
}

function stepTable(measured: Measured): string {
  const rows = (['normal', 'slow-cpu'] as const).flatMap(profile =>
    PAGES.map(({ id, name }) => {
      const of = (pick: Parameters<typeof stepFigures>[3], page: PageId = id) =>
        stepFigures(measured, profile, page, pick)
      const task = (kind: 'step' | 'click', page?: PageId) => of(steps => steps[kind].task, page)
      const one = (numbers: number[], digits = 1) => median(numbers).toFixed(digits)
      return [
        `${name}${profile === 'normal' ? '' : ', 4×'}`,
        `${one(task('step'))} ± ${(middleHalf(task('step')) / 2).toFixed(1)}`,
        pairedRatio(task('step'), task('step', 'd3')).toFixed(2),
        one(of(({ step }) => step.script)),
        one(of(({ step }) => step.style)),
        one(of(({ step }) => step.layout)),
        one(of(({ longestStep }) => longestStep)),
        `${one(of(({ layouts }) => layouts))} (${(median(of(({ layoutShare }) => layoutShare)) * 100).toFixed(0)} %)`,
        `${one(of(({ mapElements }) => mapElements))} + ${one(of(({ otherElements }) => otherElements))}`,
        `${one(task('click'))} ± ${(middleHalf(task('click')) / 2).toFixed(1)}`,
        pairedRatio(task('click'), task('click', 'd3')).toFixed(2),
        one(of(({ longestClick }) => longestClick)),
      ]
    }),
  )
  return `**A step and a click on a loaded page** (main thread's own time, ms; with their motion)\n\n${table(
    [
      'page',
      'step',
      '/ d3',
      'script',
      'style',
      'layout',
      'longest task',
      'layouts (of the page)',
      'elements: map + others',
      'click',
      '/ d3',
      'longest task',
    ],
    rows,
  )}`
}

function bytesTable({ bytes }: Measured): string {
  const kinds = ['document', 'stylesheet', 'script', 'font', 'other'] as const
  const rows = PAGES.map(({ id, name }) => {
    const { first, after, needed, total } = bytes[id]
    const known = kinds.slice(0, -1).reduce((sum, kind) => sum + (first[kind] ?? 0), 0)
    const of = (kind: (typeof kinds)[number]) => (kind === 'other' ? total - known : (first[kind] ?? 0))
    return [name, ...kinds.map(kind => kB(of(kind))), kB(total), kB(needed), kB(after)]
  })
  return `**Bytes on the wire** (kB, brotli, with headers)\n\n${table(
    ['page', ...kinds, 'until ready', 'without headers and paper', 'by itself after'],
    rows,
  )}`
}

function pieces({ pieces }: Measured): string {
  return (['page', 'embed'] as const)
    .map(id => {
      const rows = pieces[id]
        .slice(0, 10)
        .map(({ ms: cost, parts }) => [ms(cost), parts.slice(0, 6).join(', ')])
      return `**Longest tasks of the ${id} at 4× slower CPU** (one load under a trace, ms of the thread's own time)\n\n${table(['ms', 'parts'], rows)}`
    })
    .join('\n\n')
}

function barTable(all: Bar[]): string {
  const held = all.filter(({ holds }) => holds).length
  return `**Bars**: ${held} of ${all.length} hold\n\n${table(
    ['promise', 'found', ''],
    all.map(({ promise, found, holds }) => [promise, found, holds ? 'holds' : '**does not**']),
  )}`
}

/** The product beside a page by hand that shows and moves as much: what is left is the price of its features. */
function besideView(measured: Measured): string {
  const rows = (['page', 'embed'] as const).map(id => {
    const load = (profile: ProfileId, kind: 'coloured' | 'answered') =>
      pairedRatio(figures(measured, profile, id, kind), figures(measured, profile, 'view', kind)).toFixed(2)
    const cost = (kind: 'step' | 'click', page: PageId) =>
      stepFigures(measured, 'normal', page, steps => steps[kind].task)
    return [
      id,
      ...PROFILES.flatMap(({ id: profile }) => [load(profile, 'coloured'), load(profile, 'answered')]),
      ...(['step', 'click'] as const).map(kind => pairedRatio(cost(kind, id), cost(kind, 'view')).toFixed(2)),
    ]
  })
  return `**Of the whole view by hand**\n\n${table(
    ['page', ...PROFILES.flatMap(({ name }) => [`coloured, ${name}`, `answers, ${name}`]), 'step', 'click'],
    rows,
  )}`
}

function ms(number: number): string {
  return number.toFixed(0)
}

/** The browser tells tasks of 50 ms and more only. */
function longest(numbers: number[]): string {
  const found = median(numbers)
  return found === 0 ? '< 50' : ms(found)
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
