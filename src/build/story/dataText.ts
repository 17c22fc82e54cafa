import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../../', import.meta.url)
const DATA = new URL('data/', ROOT)

/** Returns a file of `data/` as text. @param path from `data/` */
export function dataText(path: string): string {
  return readFileSync(new URL(path, DATA), 'utf8')
}

/** Returns what a file of `data/` holds, as it lies there. @param path from `data/` */
export function dataBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, DATA))
}

/** Returns what a JSON file of `data/` holds. @param path from `data/` */
export function dataJson<Value>(path: string): Value {
  return JSON.parse(dataText(path)) as Value
}

/** Returns a file of `data/` as a path for messages, from the repository's root. */
export function dataPath(path: string): string {
  return relative(fileURLToPath(ROOT), fileURLToPath(new URL(path, DATA)))
}
