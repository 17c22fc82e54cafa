import type { InlineConfig } from 'vite'
import { FLOOR_TARGETS } from './browserFloor.ts'
import { COMMON_CONFIG, fromRoot } from './commonConfig.ts'
import { SHEETS, type SheetName } from './sheets.ts'

/** Returns how one style sheet is built: one file. */
export function sheetConfig(name: SheetName): InlineConfig {
  return {
    ...COMMON_CONFIG,
    build: {
      write: false,
      target: FLOOR_TARGETS,
      cssTarget: FLOOR_TARGETS,
      rollupOptions: { input: fromRoot(SHEETS[name]) },
    },
  }
}
