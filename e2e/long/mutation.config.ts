import { defineConfig } from 'vitest/config'

/* What Stryker runs against each mutant: the tests that MUTATION_TESTS names (see `mutation.ts`), each file in a world of its own. */

export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? ['src/timeline/*.test.ts'],
    testTimeout: 120_000,
  },
})
