/** The part `firefox`: all end-to-end specs in Firefox, but for those that its driver cannot run. */
import { execFileSync } from 'node:child_process'
import { findFirefox } from '../support/browser.ts'
import { saveFigures } from './figures.ts'
import { NOT_IN_FIREFOX } from './notInFirefox.ts'
import { playwrightPart } from './playwrightPart.ts'

const firefox = await findFirefox()
if (firefox === null) throw new Error('No Firefox to test in.')
const version =
  execFileSync(firefox, ['--version'])
    .toString()
    .match(/[\d.]+\w*/)?.[0] ?? ''
const { passed, failed } = playwrightPart('firefox.config.ts')
const all = passed + failed.length
saveFigures({
  part: 'firefox',
  doc: 'reliability',
  figures: [
    {
      what: `End-to-end tests in Firefox ${version}; ${NOT_IN_FIREFOX.length} kinds are left out, which its driver cannot run`,
      value: `${passed} of ${all}`,
      bar: `${all} of ${all}`,
      holds: failed.length === 0 && all > 0,
    },
  ],
})
if (failed.length > 0) process.exitCode = 1
