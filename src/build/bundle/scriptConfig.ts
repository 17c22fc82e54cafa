import type { InlineConfig } from 'vite'
import { FLOOR_TARGETS } from './browserFloor.ts'
import { COMMON_CONFIG, fromRoot } from './commonConfig.ts'
import { SCRIPTS, type Script, type ScriptName } from './scripts.ts'

/** What V8 reads at the top of a script that is compiled ahead (explicit compile hints). */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad'

/** A late script says on its own element that it has run to its end: see `lateScript`. */
const CAME = "document.currentScript.dataset.came=''"

/** Returns how one script is built: a function that runs at once, nothing exported, nothing split off. */
export function scriptConfig(name: ScriptName): InlineConfig {
  const { classesKept, comes, compiledAhead, entry, minifier }: Script = SCRIPTS[name]
  return {
    ...COMMON_CONFIG,
    json: { stringify: true },
    build: {
      write: false,
      target: classesKept ? 'es2022' : FLOOR_TARGETS,
      modulePreload: false,
      ...(minifier === 'terser' && {
        minify: 'terser',
        terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      }),
      rollupOptions: {
        input: fromRoot(entry),
        output: {
          format: 'iife',
          codeSplitting: false,
          ...(compiledAhead && { postBanner: COMPILED_AHEAD }),
          ...((comes === 'late' || comes === 'framed') && { footer: CAME }),
        },
      },
    },
  }
}
