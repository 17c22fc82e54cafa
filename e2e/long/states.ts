/** The part `states`: what is tagged `@long`, in Chromium. */
import { saveFigures } from './figures.ts'
import { playwrightPart } from './playwrightPart.ts'

const { passed, failed } = playwrightPart('states.config.ts')
const all = passed + failed.length
saveFigures({
  part: 'states',
  doc: 'reliability',
  figures: [
    {
      what: 'Long tests in Chromium (tagged @long)',
      value: `${passed} of ${all}`,
      bar: `${all} of ${all}`,
      holds: failed.length === 0 && all > 0,
    },
  ],
})
if (failed.length > 0) process.exitCode = 1
