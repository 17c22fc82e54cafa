import { defineConfig } from 'vitest/config'

/* The properties and fixtures of what reads foreign data, at full counts: see `fuzz.ts`. */

export default defineConfig({
  test: {
    include: [
      'src/model/record/parseRecord.test.ts',
      'src/model/record/hostileRecord.test.ts',
      'src/model/check/soundLink.test.ts',
      'src/store/placeAddress.test.ts',
      'src/page/hydrate/invalidParameters.test.ts',
      'src/share/data/*.test.ts',
      'src/frame/*.test.ts',
      'src/geo/parseWorld.test.ts',
      'src/geo/corruptWorld.test.ts',
    ],
    setupFiles: ['e2e/long/countRuns.ts'],
    testTimeout: 600_000,
  },
})
