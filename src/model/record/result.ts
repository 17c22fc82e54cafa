/** The result of a parser: a value, or everything that is wrong with its input. */
export type Result<Value, Fault> = { ok: true; value: Value } | { ok: false; faults: Fault[] }

/** Returns a good result. */
export function good<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** Returns a bad result with every fault found. */
export function bad<Fault>(faults: Fault[]): { ok: false; faults: Fault[] } {
  return { ok: false, faults }
}
