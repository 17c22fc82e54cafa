import { defineConfig } from '@playwright/test'
import everyRun from '../playwright.config.ts'

/** What is tagged `@long`, in Chromium: the same tests as in every run, over more of what they go through. */
export default defineConfig({
  ...everyRun,
  testDir: '..',
  globalSetup: '../support/globalSetup.ts',
  // Playwright empties its folder, where the figures and logs of the long run stand.
  outputDir: '../../test-results/long-states',
  timeout: 600_000,
  grep: /@long/,
  grepInvert: [],
  projects: (everyRun.projects ?? [])
    .filter(({ name }) => name === 'chromium')
    .map(project => ({ ...project, name: 'chromium-long' })),
})
