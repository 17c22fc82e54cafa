import { expect, test } from 'vitest'
import { STEPS, story, timeline } from '../../beijingFixture.testing.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import type { Place } from '../../store/place.ts'
import { readAddress } from '../../store/placeAddress.ts'
import { lastStep, stepOf } from '../../timeline/step.ts'
import { viewLinks } from './viewLinks.ts'

const home = 'https://map.example/a/id/'
const site = 'https://map.example/a/'
const links = (step: number, country: string | null) =>
  viewLinks(home, site, story, timeline, {
    step: STEPS[step] ?? lastStep(timeline),
    country: country === null ? null : countryCode(country),
  })

test.each([
  [6, null, '', 'embed/', 'map', true],
  [3, null, 'at/gbr/', 'embed/?step=gbr', 'at-gbr', true],
  [0, null, 'at/start/', 'embed/?step=start', 'at-start', true],
  [6, 'CAN', 'of/can/', 'embed/?country=CAN', 'of-can', true],
  [3, 'CAN', 'of/can/?step=gbr&country=CAN', 'embed/?step=gbr&country=CAN', 'of-can', false],
  [6, 'FRA', '?country=FRA', 'embed/?country=FRA', 'map', false],
  [2, 'FRA', 'at/aus/?country=FRA', 'embed/?step=aus&country=FRA', 'at-aus', false],
])('step %i and %s', (step, country, page, embed, picture, exact) => {
  expect(links(step, country)).toEqual({
    page: home + page,
    embed: home + embed,
    picture: `${site}pictures/${picture}.png`,
    exact,
  })
})

test('an address shows the very view again: every step, with and without a country', () => {
  for (const step of STEPS) {
    for (const country of [null, 'CAN', 'RUS', 'FRA']) {
      const { page } = links(step, country)
      const [, at] = /\/at\/(\w+)\//.exec(page) ?? []
      const [, of] = /\/of\/(\w+)\//.exec(page) ?? []
      const own = {
        step: (at === undefined ? undefined : stepOf(timeline, at)) ?? lastStep(timeline),
        country: of === undefined ? null : countryCode(of.toUpperCase()),
      }
      const { place } = readAddress(new URL(page).search, timeline, own, () => true)
      expect(place, page).toEqual({ step, country })
    }
  }
})

/** What of a place leaves the page: a lit sentence is a glance, not a view, and nobody is sent a replay at its middle. */
test.each([
  ['step', true],
  ['country', true],
  ['sentence', false],
  ['stance', false],
  ['playing', false],
] as const)('whether what leaves the page holds the %s of its place: %s', (part, held) => {
  const own: Place = { step: lastStep(timeline), country: null, sentence: null, stance: null, playing: false }
  const other: Place = {
    step: STEPS[3] ?? own.step,
    country: countryCode('CAN'),
    sentence: '7',
    stance: 'boycott',
    playing: true,
  }
  const [here, there] = [own, { ...own, [part]: other[part] }].map(place =>
    viewLinks(home, site, story, timeline, place),
  )
  expect(there?.page !== here?.page).toBe(held)
  expect(there?.embed !== here?.embed).toBe(held)
  expect(there?.picture !== here?.picture).toBe(held)
})
