import { describe, expect, test } from 'vitest'
import { stepAt, story, timeline } from '../../beijingFixture.testing.ts'
import type { StanceId } from '../../model/stance.ts'
import type { StoryEvent } from '../../model/story.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'
import { stepPanel } from './stepPanel.ts'

const panelAt = (event: string) => stepPanel(story, timeline, stepAt(event))
const shownAt = (event: string) => panelAt(event).quotations.map(({ statements }) => statements.join(' '))
const markedAt = (event: string) =>
  panelAt(event).quotations.flatMap(({ runs }) =>
    runs.flatMap(({ mark, text }) => (mark ? [`${mark}: ${text}`] : [])),
  )

test.each([
  ['start', 'Before the first announcement', 'host', ['F09']],
  ['usa', 'United States boycotts', 'boycott', ['F13', 'F10 F11']],
  ['aus', 'Australia joins', 'boycott', ['F14', 'F20']],
  ['gbr', 'Britain joins', 'boycott', ['F14', 'F20']],
  ['can', 'Canada joins', 'boycott', ['F14', 'F20']],
  ['chn', 'China answers', 'host', ['F15 F16', 'F17 F18', 'F19', 'F21 F22']],
  ['rus', 'Russia accepts', 'support', ['F08', 'F12']],
])('%s shows "%s" in the colour of %s with %j', (event, heading, stance, statements) => {
  expect(panelAt(event)).toMatchObject({ heading, stance })
  expect(shownAt(event)).toEqual(statements)
})

describe('the clause that makes the event is underlined', () => {
  test.each([
    ['start', ['host: he hoped to meet President Xi at the Winter Olympics in Beijing in February 2022']],
    [
      'usa',
      [
        'boycott: the United States declared a political boycott of the Beijing 2022 Winter Olympics',
        'boycott: the White House last week said US government officials would boycott',
      ],
    ],
    [
      'gbr',
      [
        'boycott: Australia, Britain, and Canada also declared a boycott',
        'boycott: Australia, Britain, and Canada joined the United States in deciding not to send officials to the Games',
      ],
    ],
    ['chn', ['host: China has strongly criticized these countries’ moves']],
    ['rus', ['support: President Putin accepted the invitation to attend the winter games with open arms']],
  ])('at %s', (event, marked) => {
    expect(markedAt(event)).toEqual(marked)
  })
})

test('a clause that makes two events has at each the colour of that one', () => {
  const [usa, aus] = story.events as [StoryEvent, StoryEvent]
  const events = [{ ...usa, establishedBy: ['F20'] }, supporting(aus)]
  const mixed = { ...story, events }
  const panel = stepPanel(mixed, timelineOf(mixed, []), stepAt('usa'))
  expect(panel.quotations[0]?.runs.flatMap(({ mark }) => mark ?? [])).toEqual(['boycott'])
  const next = stepPanel(mixed, timelineOf(mixed, []), stepAt('aus'))
  expect(next.quotations[0]?.runs.flatMap(({ mark }) => mark ?? [])).toEqual(['support'])
})

/** The event as if its country supported, and the clause of all four said so. */
function supporting(event: StoryEvent): StoryEvent {
  return { ...event, establishedBy: ['F20'], takes: { [event.actor]: 'support' as StanceId } }
}

test('remarks stand at China’s answer and at Russia’s acceptance alone', () => {
  expect(['start', 'usa', 'aus', 'gbr', 'can', 'chn', 'rus'].map(event => panelAt(event).remark)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    'Its quoted warning names the United States, Britain and Australia, not Canada.',
    'Apart from China, the host, the article names no other country as boycotting or accepting.',
  ])
})

test('every date is filled in', () => {
  expect(panelAt('start').outside).toBeUndefined()
  expect(panelAt('rus').outside).toBe(
    'the presidents’ call was on 15 December 2021; the acceptance was first reported on 16 September 2021.',
  )
  for (const { id } of story.events) expect(panelAt(id).outside).toMatch(/^[^{}]*\d{4}[^{}]*\.$/)
})
