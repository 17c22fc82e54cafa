import { loadStory } from './build/story/loadStory.ts'
import { type ShortStory, writtenStory } from './build/story/writtenStory.testing.ts'
import { countryCode } from './model/country/countryCode.ts'
import { once } from './once.testing.ts'
import { createPlaceStore } from './store/createPlaceStore.ts'
import type { Step } from './timeline/step.ts'
import type { DrawnPage } from './view/DrawnPage.tsx'

/*
 * The crisis in the Gulf of 2017, in sentences of ours: India takes one stance and later another, Senegal takes one and
 * gives it up, Oman is named without any, Turkey is addressed and takes none.
 */
export const GULF = {
  language: 'en',
  start: 'Before the crisis',
  headline: 'Four States Cut Their Ties With Qatar',
  sentences: [
    'Saudi Arabia, Bahrain, Egypt and the United Arab Emirates cut their ties with Qatar on one morning in June.',
    'Qatar called the measures unjustified.',
    'India said that the dispute was an internal matter of the Gulf.',
    'Senegal recalled its ambassador from Doha.',
    'Kuwait offered to carry messages between the two sides.',
    'The four asked Qatar and Turkey to end their military cooperation.',
    'Oman kept its ports open to ships bound for Doha.',
    'Senegal sent its ambassador back in August.',
    'India offered to help Kuwait in its mediation.',
  ],
  stances: {
    cut: { label: 'Cut their ties', colour: 'vermilion', pattern: 'diagonal', joins: true },
    apart: { label: 'Stays out of it', colour: 'umber', pattern: 'dots' },
    mediates: { label: 'Mediates', colour: 'blue', pattern: 'cross' },
    target: { label: 'Cut off', colour: 'gold', pattern: 'solid' },
  },
  statements: {
    G1: {
      sentence: 1,
      clause: 'Saudi Arabia, Bahrain, Egypt and the United Arab Emirates cut their ties with Qatar',
      concerns: 'SAU BHR EGY ARE QAT',
    },
    G2: {
      sentence: 2,
      clause: 'Qatar called the measures unjustified',
      concerns: 'QAT',
      speaker: { name: 'Qatar', role: 'Qatar', countries: ['QAT'] },
    },
    G3: {
      sentence: 3,
      clause: 'India said that the dispute was an internal matter of the Gulf',
      concerns: 'IND',
    },
    G4: { sentence: 4, clause: 'Senegal recalled its ambassador from Doha', concerns: 'SEN' },
    G5: { sentence: 5, clause: 'Kuwait offered to carry messages between the two sides', concerns: 'KWT' },
    G6: {
      sentence: 6,
      clause: 'asked Qatar and Turkey to end their military cooperation',
      concerns: 'QAT TUR SAU',
    },
    G7: { sentence: 7, clause: 'Oman kept its ports open to ships bound for Doha', concerns: 'OMN' },
    G8: { sentence: 8, clause: 'Senegal sent its ambassador back in August', concerns: 'SEN' },
    G9: { sentence: 9, clause: 'India offered to help Kuwait in its mediation', concerns: 'IND' },
  },
  given: [{ country: 'QAT', stance: 'target', statement: 'G1' }],
  events: {
    four: {
      label: 'Four states cut their ties',
      tile: 'The four',
      establishedBy: ['G1'],
      takes: { SAU: 'cut', BHR: 'cut', EGY: 'cut', ARE: 'cut' },
      addresses: 'QAT',
    },
    india: { label: 'India stays out of it', tile: 'India', establishedBy: ['G3'], takes: { IND: 'apart' } },
    senegal: {
      label: 'Senegal recalls its ambassador',
      tile: 'Senegal',
      establishedBy: ['G4'],
      takes: { SEN: 'cut' },
    },
    kuwait: { label: 'Kuwait mediates', tile: 'Kuwait', establishedBy: ['G5'], takes: { KWT: 'mediates' } },
    demands: {
      label: 'The four make demands',
      tile: 'Demands',
      finding: 'Demands go to Qatar and to Turkey.',
      actor: 'SAU',
      establishedBy: ['G6'],
      takes: { SAU: 'cut' },
      addresses: 'QAT TUR',
    },
    back: {
      label: 'Senegal sends its ambassador back',
      tile: 'Return',
      establishedBy: ['G8'],
      takes: { SEN: null },
    },
    help: { label: 'India offers to help', tile: 'Help', establishedBy: ['G9'], takes: { IND: 'mediates' } },
  },
} as const satisfies ShortStory

export const gulf = once('gulf', () => loadStory(writtenStory(GULF)))

/** The step of an event. */
export function gulfStep(event: keyof (typeof GULF)['events']): Step {
  return (Object.keys(GULF.events).indexOf(event) + 1) as Step
}

/** What components may know of this story, at a place. */
export function gulfReader(step: Step, country?: string): DrawnPage {
  const { names, story, telling, territories } = gulf
  const store = createPlaceStore(telling.timeline, {
    step,
    country: country === undefined ? null : countryCode(country),
  })
  return { ...telling, story, names, territories, store, say: () => {}, home: '' }
}
