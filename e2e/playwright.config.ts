import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions, chromiumPath, firefoxLaunchOptions, firefoxPath } from './support/browser.ts'

const chromium = chromiumPath()
if (chromium === null)
  throw new Error('No browser to test in. To find or install one: npx tsx e2e/support/browser.ts')

// A machine without Firefox runs the rest; e2e/support/browser.ts and globalSetup.ts say so.
const firefox = firefoxPath()

/** The workers must know the address before the site is up, so the port is fixed. */
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT || 4174}/`

export default defineConfig({
  testDir: './specs',
  testMatch: '**/*.spec.ts',
  globalSetup: './support/globalSetup.ts',
  workers: 2,
  fullyParallel: true,
  // What takes long runs in `npm run test:long`.
  grepInvert: /@long/,
  retries: 0,
  forbidOnly: true,
  // Against what hangs, not what is slow: a machine may have other work.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: process.env.CI ? 'dot' : 'list',
  use: { baseURL, trace: 'off' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromiumLaunchOptions(chromium) } },
    ...(firefox === null
      ? []
      : [
          {
            name: 'firefox',
            // Faults that Chromium shows in every run; Firefox in the long one.
            grep: process.env.E2E_LONG === undefined ? /@firefox(?!-long)/ : /@firefox/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: firefoxLaunchOptions(firefox),
            },
          },
        ]),
  ],
})
