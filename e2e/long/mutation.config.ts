import { defineConfig } from 'vitest/config'

/* What Stryker runs against each mutant: the tests beside the files that it mutates, each file in a world of its own. */

export default defineConfig({
  test: {
    include: [
      'src/model/*.test.ts',
      'src/store/*.test.ts',
      'src/timeline/*.test.ts',
      'src/share/frame/*.test.ts',
      'src/share/data/csvText.test.ts',
      'src/scene/spatialStep.test.ts',
      'src/app/droppedWishes.test.ts',
      'src/app/bindHost.test.ts',
    ],
    testTimeout: 120_000,
  },
})
