import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'

/** What the builds of every script and sheet share. */
export const COMMON_CONFIG: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** Returns a file of the repository by its path from the root. */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url))
}
