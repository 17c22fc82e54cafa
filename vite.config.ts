import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { FLOOR_TARGETS } from './src/build/bundle/browserFloor.ts'
import { developmentPages } from './src/build/bundle/developmentPages.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The scripts of the site, by entry. Each is one classic script: see `src/build/pages/documentHtml.ts`. */
export const SCRIPTS = {
  early: 'src/page/inline/inline.ts',
  first: 'src/page/interactive/interactive.ts',
  framed: 'src/page/framed/framed.ts',
  browser: 'src/page/hydrate/hydrate.tsx',
  share: 'src/page/share/share.ts',
  world: 'src/page/closer/closer.ts',
  loader: 'src/frame/loader.ts',
  demo: 'src/page/demo/demo.ts',
} as const

const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** Scripts that a first view waits for, or a host page. */
const SMALL: readonly string[] = ['early', 'first', 'framed', 'loader']

/** What comes after the page answers. Each says on its own element that it has run to its end. */
const LATE: readonly string[] = ['framed', 'browser', 'share', 'world']

/** Scripts that a page waits for until everything answers. */
const CALLED_AT_ONCE: readonly string[] = ['first', 'framed', 'browser']

/**
 * What V8 reads at the top of a script (explicit compile hints): all of it is compiled as it comes, off the main thread,
 * instead of function by function at the first call: a fifth of the time until everything answers, at 4× slower CPU.
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad'

/**
 * The loader's classes as they are written: the floor knows their fields. Its targets would take them apart, a fifth more bytes
 * on host pages, for a fault of Safari before 16 that `e2e/specs/browserFloor.spec.ts` finds where code meets it.
 */
const CLASS_FIELDS_KEPT = 'es2022'

/** How one script is built: a function that runs at once, nothing exported, nothing split off. */
export function scriptConfig(name: keyof typeof SCRIPTS): InlineConfig {
  return {
    ...common,
    json: { stringify: true },
    build: {
      write: false,
      target: name === 'loader' ? CLASS_FIELDS_KEPT : FLOOR_TARGETS,
      modulePreload: false,
      // A twentieth less than Vite's own where that counts; of React and the world, which take a minute, almost nothing.
      ...(SMALL.includes(name) && {
        minify: 'terser',
        terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      }),
      rollupOptions: {
        input: here(SCRIPTS[name]),
        output: {
          format: 'iife',
          codeSplitting: false,
          ...(CALLED_AT_ONCE.includes(name) && { postBanner: COMPILED_AHEAD }),
          ...(LATE.includes(name) && { footer: "document.currentScript.dataset.came=''" }),
        },
      },
    },
  }
}

/**
 * The style sheets: of a full page, of a page in a frame, what some stories and languages have besides, for paper, and of the
 * demo page.
 */
export const STYLES = {
  page: 'src/page/styles/page.css',
  embed: 'src/page/styles/framed.css',
  manyEvents: 'src/view/strip/manyEvents.css',
  otherScripts: 'src/view/styles/otherScripts.css',
  print: 'src/view/styles/print.css',
  demo: 'src/page/demo/demo.css',
} as const

/** How a style sheet is built: one file. */
export function stylesConfig(name: keyof typeof STYLES): InlineConfig {
  return {
    ...common,
    build: {
      write: false,
      target: FLOOR_TARGETS,
      cssTarget: FLOOR_TARGETS,
      rollupOptions: { input: here(STYLES[name]) },
    },
  }
}

/**
 * Tests of pictures drawn whole, and of every place on the map and every name: two thirds of the time of all. `npm test` runs
 * them; who works, with `npm run check`, does not wait for them.
 */
const THOROUGH = [
  'shareCards',
  'takePicture',
  'readMapScene',
  'countryAtNear',
  'labelSpot',
  'closerProjection',
  'regionProjection',
  'searchCountries',
  'world',
].map(name => `**/${name}.test.*`)

export default defineConfig(({ mode }) => ({
  plugins: [developmentPages()],
  // The pages name their scripts only in the answer to a request: Vite cannot find these packages ahead.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom/client',
      'zustand',
      'zustand/vanilla',
      'd3-geo',
      'topojson-client',
      'fastest-levenshtein',
    ],
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'e2e/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'quick' ? THOROUGH : [])],
    // A property is tried a quarter as often.
    env: mode === 'quick' ? { PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '250' } : {},
    // Tests share no state: one set-up for all saves two thirds of the time.
    isolate: false,
    maxWorkers: 2,
    // Against what hangs, for tests and for what they set up: a machine may have other work, and the bench measures.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}))
