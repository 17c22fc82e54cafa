import { appendFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'

/* For the long run: notes how often each property was truly tried, in the file that PROPERTY_COUNTS names. */

fc.configureGlobal({
  reporter(details) {
    const { currentTestName, testPath } = expect.getState()
    const line = JSON.stringify({ file: testPath, test: currentTestName, runs: details.numRuns })
    appendFileSync(process.env.PROPERTY_COUNTS ?? '', `${line}\n`)
    if (details.failed) throw new Error(fc.defaultReportMessage(details))
  },
})
