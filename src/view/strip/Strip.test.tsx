import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readerAt, story } from '../../beijingFixture.testing.ts'
import type { Story } from '../../model/story.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'
import { DrawnPageProvider } from '../DrawnPage.tsx'
import { elementsIn } from '../markup.testing.tsx'
import { Strip } from './Strip.tsx'

/** The stances that a strip explains, in its legend and above its tiles. */
function explained(told: Story): { legend: string[]; above: string[] } {
  const reader = { ...readerAt(0), story: told, timeline: timelineOf(told, []) }
  const markup = renderToStaticMarkup(
    <DrawnPageProvider value={reader}>
      <Strip
        step={reader.store.getState().step}
        caption={{ number: '', label: '', mapName: '', valueText: '', button: '' }}
      />
    </DrawnPageProvider>,
  )
  const stances = (inner = '') =>
    elementsIn(inner, 'span', /class="head"/).map(({ attributes }) => attributes['data-stance'] ?? '')
  const [legend] = elementsIn(markup, 'ul', /class="legend"/)
  const [cells] = elementsIn(markup, 'ol', /class="cells"/)
  return { legend: stances(legend?.inner), above: stances(cells?.inner) }
}

test('the stances of the story stand above their tiles', () => {
  expect(explained(story)).toEqual({ legend: [], above: ['boycott', 'host', 'support'] })
})

test('where a stance has no tile, all are told in a row of their own', () => {
  const events = story.events.filter(({ id }) => id !== 'chn')
  expect(explained({ ...story, events })).toEqual({ legend: ['boycott', 'support', 'host'], above: [] })
})
