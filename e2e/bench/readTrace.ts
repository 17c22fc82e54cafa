import type { CDPSession } from 'playwright-core'

/** An event of a trace; times in µs. */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: {
    beginData?: { dirtyObjects?: number; totalObjects?: number }
    endData?: { layoutRoots?: { nodeId: number; depth: number }[] }
    data?: { url?: string; functionName?: string }
    elementCount?: number
  }
}

/** Records what the browser does while `run` runs. @returns the events of the page's main thread */
export async function readTrace(cdp: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  })
  // A mark that only the page's own thread can make.
  const mark = `bench ${Math.random()}`
  await cdp.send('Runtime.evaluate', { expression: `console.timeStamp('${mark}')` })
  await run()
  await cdp.send('Runtime.evaluate', { expression: `console.timeStamp('${mark}')` })
  const complete = new Promise(resolve => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const own = events.find(({ name, args }) => name === 'TimeStamp' && JSON.stringify(args).includes(mark))
  if (own === undefined) throw new Error('the trace holds no mark of the page')
  return events
    .filter(({ pid, tid, ph }) => pid === own.pid && tid === own.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts)
}

/** What an event took of its thread, ms: other programs do not count. */
export function costOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000
}

/** The tasks of a thread, longest first, each with what it did: events of 1 ms and more, by kind and script. */
export function tasksOf(events: TraceEvent[]): { at: number; ms: number; parts: string[] }[] {
  const begin = events[0]?.ts ?? 0
  return events
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map(task => ({ at: (task.ts - begin) / 1000, ms: costOf(task), parts: partsOf(task, events) }))
    .sort((a, b) => b.ms - a.ms)
}

const PARTS =
  /^(EvaluateScript|FunctionCall|TimerFire|FireIdleCallback|FireAnimationFrame|EventDispatch|UpdateLayoutTree|Layout|PrePaint|Paint|Commit|ParseHTML|ParseAuthorStyleSheet|MinorGC|MajorGC)$/

function partsOf(task: TraceEvent, events: TraceEvent[]): string[] {
  const end = task.ts + (task.dur ?? 0)
  const parts = new Map<string, number>()
  for (const event of events) {
    if (event.ts < task.ts || event.ts + (event.dur ?? 0) > end) continue
    if (!PARTS.test(event.name) || costOf(event) < 1) continue
    const script = /([\w-]+?)(-[0-9a-f]{10})?\.js/.exec(event.args?.data?.url ?? '')?.[1]
    const part = script === undefined ? event.name : `${event.name} ${script}.js`
    parts.set(part, (parts.get(part) ?? 0) + costOf(event))
  }
  return [...parts].map(([part, ms]) => `${part} ${ms.toFixed(1)}`)
}
