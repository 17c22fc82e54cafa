const made = new Map<string, unknown>()

/** What tests share and none changes: made at the first need, by name. */
export function once<Value>(name: string, make: () => Value): Value {
  if (!made.has(name)) made.set(name, make())
  return made.get(name) as Value
}
