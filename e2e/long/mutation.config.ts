import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/*
 * What Stryker runs against each mutant: the tests that MUTATION_TESTS names (see `mutation.ts`), each file in a world of
 * its own, until one fails. So those of one part come before those of the whole, as their names do: `check…` before
 * `parseRecord`. Vitest itself would begin with what takes longest.
 */

class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId, 'en'))
  }
}

export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? ['src/timeline/*.test.ts'],
    sequence: { sequencer: ByName },
    setupFiles: ['e2e/long/sameChance.ts'],
    testTimeout: 120_000,
  },
})
