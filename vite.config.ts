import { configDefaults, defineConfig } from 'vitest/config'
import { developmentPages } from './src/build/bundle/developmentPages.ts'

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
