import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The file by which a build knows a folder as one that a build has written. No server of static files shows it as a page. */
export const SITE_MARKER = '.boycott-map'

const HEAD =
  'Written by "npm run build" of boycott-map. The next build replaces this folder if it holds only these files:'

/** Every file in a folder and below it, with slashes, sorted. A link counts as a file: nothing behind it is looked at. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

/** Marks a folder as a site of ours, with the files that it holds now. */
export function markSite(folder: string): void {
  writeFileSync(join(folder, SITE_MARKER), `${[HEAD, ...filesIn(folder)].join('\n')}\n`)
}

/** Returns the files that a build has written to a folder, or undefined where none has marked it. */
export function markedFiles(folder: string): Set<string> | undefined {
  try {
    const [head, ...files] = readFileSync(join(folder, SITE_MARKER), 'utf8').trimEnd().split('\n')
    return head === HEAD ? new Set([SITE_MARKER, ...files]) : undefined
  } catch {
    return undefined
  }
}
