/** What a parser gives: a value, or everything that is wrong with the input. */
export type Result<Value, Fault> = { ok: true; value: Value } | { ok: false; faults: Fault[] }

/** A good result. */
export function good<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** A bad result, with every fault found. */
export function bad<Fault>(faults: Fault[]): { ok: false; faults: Fault[] } {
  return { ok: false, faults }
}
