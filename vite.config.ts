import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { developmentPages } from './src/app/developmentPages.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The scripts of the site, by entry. Each is one classic script: see `src/app/documentHtml.ts`. */
export const SCRIPTS = {
  head: 'src/app/head.ts',
  first: 'src/app/first.ts',
  framed: 'src/app/framed.ts',
  browser: 'src/app/browser.tsx',
  share: 'src/app/share.ts',
  world: 'src/app/world.ts',
  loader: 'src/app/loader.ts',
} as const

const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
}

/** How one script is built: a function that runs at once, nothing exported, nothing split off. */
export function scriptConfig(name: keyof typeof SCRIPTS): InlineConfig {
  return {
    ...common,
    json: { stringify: true },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: here(SCRIPTS[name]), output: { format: 'iife', codeSplitting: false } },
    },
  }
}

/** How the style sheet is built: one file for every page. */
export function stylesConfig(): InlineConfig {
  return {
    ...common,
    build: { write: false, rollupOptions: { input: here('src/app/all.css') } },
  }
}

export default defineConfig({
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
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts'],
    // Tests share no state: one set-up for all saves two thirds of the time.
    isolate: false,
  },
})
