import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { stat } from 'node:fs/promises'
import { constants as system } from 'node:os'
import { dirname, join } from 'node:path'

/** The name of a folder that a build works in. Never one of a site. */
export const STAGE_NAME = /^\.boycott-map-.{6}$/

/** A site that is being written, and is nowhere yet. */
export interface Stage {
  /** The folder to write it to. */
  folder: string
  /** Puts it in the place of the last one, which stands until then, at one blow. */
  publish: () => void
  /** Takes away whatever the build has left. Whoever does not call it has it done when the program ends. */
  clear: () => void
}

/** Another build may put its own there at the same moment. */
const TRIES = 10
const CROSSED = ['ENOTEMPTY', 'EEXIST', 'ENOENT']

/**
 * Begins a site that is to lie in a folder one day.
 * @param out the folder, absolute
 * @param beside where to write until then, on the same file system
 */
export async function stageSite(out: string, beside?: string): Promise<Stage> {
  const made = mkdirSync(dirname(out), { recursive: true })
  const place = beside ?? (await placeFor(out))
  const work = mkdtempSync(join(place, '.boycott-map-'))
  const folder = join(work, 'next')
  mkdirSync(folder)

  const clear = () => {
    process.off('exit', clear)
    for (const signal of SIGNALS) process.off(signal, end)
    rmSync(work, { recursive: true, force: true, maxRetries: 3 })
    // Folders that were made for a site that did not come.
    if (made !== undefined && !existsSync(out)) removeEmpty(dirname(out), made)
  }
  const end = (signal: NodeJS.Signals) => process.exit(128 + (system.signals[signal] ?? 0))
  process.on('exit', clear)
  for (const signal of SIGNALS) process.on(signal, end)

  const publish = () => {
    for (let tries = 1; ; tries += 1) {
      const last = join(work, `last-${tries}`)
      try {
        return renameAll(place === out ? inside(out, folder, last) : whole(out, folder, last))
      } catch (error) {
        if (tries === TRIES || !CROSSED.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      }
    }
  }
  return { folder, publish, clear }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The folder around, or the site's own where that is a mount of its own or nothing can be written around it. */
async function placeFor(out: string): Promise<string> {
  const around = dirname(out)
  if (!existsSync(out)) return around
  try {
    accessSync(around, constants.W_OK)
  } catch {
    return out
  }
  const [own, outer] = await Promise.all([stat(out), stat(around)])
  return own.dev === outer.dev ? around : out
}

type Move = readonly [from: string, to: string]

/** The whole folder gives way to the new one. */
function whole(out: string, next: string, last: string): Move[] {
  return [...(existsSync(out) ? [[out, last] as const] : []), [next, out]]
}

/** What lies in the folder gives way to what is new, one by one. */
function inside(out: string, next: string, last: string): Move[] {
  mkdirSync(last)
  return [
    ...readdirSync(out)
      .filter(name => !STAGE_NAME.test(name))
      .map(name => [join(out, name), join(last, name)] as const),
    ...readdirSync(next).map(name => [join(next, name), join(out, name)] as const),
  ]
}

/** Makes all moves, or none. */
function renameAll(moves: readonly Move[]): void {
  const done: Move[] = []
  try {
    for (const [from, to] of moves) {
      renameSync(from, to)
      done.unshift([from, to])
    }
  } catch (error) {
    for (const [from, to] of done) {
      // Where another build's site has come in between, it stays.
      if (!existsSync(from)) renameSync(to, from)
    }
    throw error
  }
}

/** Removes a folder and those around it, up to one, as long as they are empty. */
function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder)
  } catch {
    return
  }
  if (folder !== last) removeEmpty(dirname(folder), last)
}
