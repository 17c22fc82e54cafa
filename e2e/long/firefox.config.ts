import { defineConfig } from '@playwright/test'
import everyRun from '../playwright.config.ts'
import { firefoxLaunchOptions, firefoxPath } from '../support/browser.ts'
import { NOT_IN_FIREFOX } from './notInFirefox.ts'

const firefox = firefoxPath()
if (firefox === null)
  throw new Error('No Firefox to test in. To find or install one: npx tsx e2e/support/browser.ts')

/** All end-to-end specs in Firefox, but for those that need what its driver cannot do. */
export default defineConfig({
  ...everyRun,
  testDir: '..',
  globalSetup: '../support/globalSetup.ts',
  // Playwright empties its folder, where the figures and logs of the long run stand.
  outputDir: '../../test-results/long-firefox',
  timeout: 120_000,
  grepInvert: [/@long/, ...NOT_IN_FIREFOX.map(({ title }) => title)],
  projects: [
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: firefoxLaunchOptions(firefox),
      },
    },
  ],
})
