import { expect, test } from 'vitest'
import { countryCode } from '../model/country/countryCode.ts'
import type { Step } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { DESTINATIONS } from './destinations.ts'
import type { Place } from './place.ts'
import { writeAddress } from './placeAddress.ts'

const GBR = countryCode('GBR')
const timeline: Timeline = {
  joins: [],
  given: {},
  disputed: [],
  events: [{ id: 'one', actor: GBR, takes: {}, addresses: [] }],
}
const own: Place = { step: 1 as Step, country: null, sentence: null, playing: false }
const elsewhere: Place = { step: 0 as Step, country: GBR, sentence: '7', playing: true }

test.each(Object.keys(DESTINATIONS) as (keyof Place)[])(
  'the address holds %s exactly if the table says so',
  part => {
    const place = { ...own, [part]: elsewhere[part] }
    expect(writeAddress('', timeline, own, place) !== '').toBe(DESTINATIONS[part].address)
  },
)
