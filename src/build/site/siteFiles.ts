import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files of a site that is being drawn. */
export interface SiteFiles {
  /** Adds a file. @param path from the site's root */
  add(path: string, content: string | Uint8Array): void
  /** Adds a file under a name that holds its hash. Returns its path from the site's root. */
  addHashed(name: string, ending: string, content: string | Uint8Array): string
  /** Writes all of them to a folder. */
  write(folder: string): void
}

/** Returns the files of a site: none yet. */
export function siteFiles(): SiteFiles {
  const files = new Map<string, string | Uint8Array>()
  return {
    add: (path, content) => void files.set(path, content),
    addHashed(name, ending, content) {
      const path = `assets/${name}-${hashOf(content)}.${ending}`
      files.set(path, content)
      return path
    },
    write(folder) {
      for (const [path, content] of files) {
        const file = join(folder, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
    },
  }
}

/** Returns the part of a file's hash that stands in its name. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10)
}
