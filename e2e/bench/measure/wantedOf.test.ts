import { expect, it } from 'vitest'
import type { ToolStory } from '../site/toolStory.ts'
import { wantedOf } from './wantedOf.ts'

const step = (stances: Record<string, string>) => ({ label: '', finding: '', stances })
const story: ToolStory = {
  headline: '',
  source: '',
  notNamed: '',
  steps: [
    step({ HST: 'host' }),
    step({ HST: 'host', ONE: 'boycott' }),
    step({ HST: 'host', ONE: 'boycott', TWO: 'support' }),
  ],
  stances: [
    { id: 'host', label: '', fill: '#f0c040' },
    { id: 'boycott', label: '', fill: '#c03010' },
    { id: 'support', label: '', fill: '#104080' },
  ],
  names: {},
  quotes: { ONE: { text: 'One stays away.', from: '' }, TWO: { text: 'Two will come.', from: '' } },
}

it('looks for a country that keeps its stance, for those that take one, and for their words', () => {
  expect(wantedOf(story, {})).toMatchObject({
    given: { code: 'HST', fill: 'rgb(240, 192, 64)' },
    changing: ['ONE', 'TWO'],
    clauses: { ONE: 'One stays away.', TWO: 'Two will come.' },
  })
})

it('tells a story that no step colours', () => {
  expect(() => wantedOf({ ...story, steps: story.steps.slice(0, 1) }, {})).toThrow(/none that takes one/)
})
