import type { CDPSession } from '@playwright/test'

/** The parts of a heap snapshot that are read here. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
}

/** What a page's heap holds, bytes: what V8 compiled and learned of the code, and what the code made. */
export interface HeapKinds {
  compiled: number
  made: number
}

/** Kinds of a snapshot's nodes that are V8's own: machine code, bytecode, feedback, shapes of objects. */
const COMPILED = ['code', 'object shape', 'hidden']
/** Kinds that lie outside the heap of scripts: the page's own nodes and styles. */
const OUTSIDE = ['native', 'synthetic']

/** Parts a heap into what was compiled and what was made, as a snapshot names them. */
export async function heapKinds(cdp: CDPSession): Promise<HeapKinds> {
  const chunks: string[] = []
  const gather = ({ chunk }: { chunk: string }) => chunks.push(chunk)
  cdp.on('HeapProfiler.addHeapSnapshotChunk', gather)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', gather)
  const { nodes, snapshot } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const kinds: HeapKinds = { compiled: 0, made: 0 }
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = types[0][nodes[node + type] ?? 0] ?? ''
    if (!OUTSIDE.includes(kind))
      kinds[COMPILED.includes(kind) ? 'compiled' : 'made'] += nodes[node + size] ?? 0
  }
  return kinds
}
