import { describe, expect, test } from 'vitest'
import { LAST, STEPS, story, timeline } from '../../beijingFixture.testing.ts'
import { type CountryCode, countryCode } from '../../model/country/countryCode.ts'
import { STANCE_COLOURS, STANCE_PATTERNS, type StanceId } from '../../model/stance.ts'
import type { Story } from '../../model/story.ts'
import { stancesAt } from '../../timeline/standingsAt.ts'
import { lastStep, type Step } from '../../timeline/step.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'
import { en } from '../../words/english.testing.ts'
import { captionAt } from './caption.ts'
import { stripHeads } from './stripHeads.ts'

describe('the heads of the story', () => {
  test('stand above their tiles, the host without a count', () => {
    expect(stripHeads(story, timeline, LAST)).toEqual([
      { stance: 'boycott', label: 'Boycott: no officials sent', count: 4, from: 0, span: 4 },
      { stance: 'host', label: 'Host', count: undefined, from: 4, span: 1 },
      { stance: 'support', label: 'Support: accepts the invitation', count: 1, from: 5, span: 1 },
    ])
  })

  test('count who holds the stance at the step', () => {
    const counts = STEPS.map(step =>
      stripHeads(story, timeline, step)
        .map(({ count }) => count ?? '–')
        .join(' '),
    )
    expect(counts).toEqual(['0 – 0', '1 – 0', '2 – 0', '3 – 0', '4 – 0', '4 – 0', '4 – 1'])
  })

  test('keep their places at every step', () => {
    const places = STEPS.map(step =>
      stripHeads(story, timeline, step)
        .map(({ from, span }) => [from, span])
        .join(),
    )
    expect(new Set(places).size).toBe(1)
  })
})

describe('a stance without a tile of its own', () => {
  const told = (events: Story['events'], step: Step) =>
    stripHeads({ ...story, events }, timelineOf({ ...story, events }, []), step).map(
      ({ count, from, span, stance }) => [stance, count, from, span],
    )
  const taking = (takes: Story['events'][number]['takes']) =>
    story.events.slice(0, 1).map(event => ({ ...event, takes }))
  const [usa, rus] = [countryCode('USA'), countryCode('RUS')]
  const [boycott, support] = ['boycott', 'support'] as StanceId[] as [StanceId, StanceId]

  test('is the host’s, who has no event', () => {
    const events = taking({ [usa]: boycott })
    expect(told(events, 1 as Step)).toEqual([
      ['boycott', 1, 0, 1],
      ['host', undefined, 1, 0],
    ])
  })

  test('is held by countries that are nobody’s actor', () => {
    const events = taking({ [usa]: boycott, [rus]: support })
    expect(told(events, 0 as Step).at(-1)).toEqual(['support', 0, 1, 0])
    expect(told(events, 1 as Step).at(-1)).toEqual(['support', 1, 1, 0])
  })

  test('is one that is given up later', () => {
    const events = [...taking({ [usa]: support }), ...taking({ [usa]: boycott })]
    expect(told(events, 1 as Step)).toEqual([
      ['boycott', 0, 0, 2],
      ['host', undefined, 2, 0],
      ['support', 1, 2, 0],
    ])
  })

  test('has no head where it colours nothing', () => {
    expect(told(taking({ [usa]: boycott }), 1 as Step).map(([stance]) => stance)).not.toContain('support')
  })
})

/** Seven stances, sixty countries, two hundred events; every country changes its stance more than once. */
function largeStory(): Story {
  const stances = STANCE_COLOURS.map((colour, index) => ({
    id: `s${index}` as StanceId,
    label: `Stance ${index}`,
    ...(index > 0 && { count: `of ${index}` }),
    colour,
    pattern: STANCE_PATTERNS[index] ?? 'solid',
    position: index > 0,
    joins: index === 1,
  }))
  const country = (index: number) =>
    countryCode(`A${String.fromCharCode(65 + Math.floor(index / 10), 65 + (index % 10))}`)
  const events = Array.from({ length: 200 }, (_, index) => {
    const actor = country((index * 7) % 60)
    const stance = stances[(Math.floor(index / 3) * 5) % 7]?.id as StanceId
    return {
      ...(story.events[0] as Story['events'][number]),
      id: `e${index}`,
      label: `Event ${index}`,
      actor,
      takes: (index % 9 === 8 ? {} : { [actor]: stance }) as Record<CountryCode, StanceId>,
    }
  })
  return {
    ...story,
    stances,
    events,
    given: [{ country: country(59), stance: 's0' as StanceId, statement: 'F09' }],
  }
}

describe('the heads of a story of 7 stances, 60 countries and 200 events', () => {
  const large = largeStory()
  const long = timelineOf(large, [])
  const heads = stripHeads(large, long, lastStep(long))

  test('take the colour that each tile’s country comes to hold, and share a run', () => {
    const last = stancesAt(long, lastStep(long))
    const tiles = heads.flatMap(({ stance, from, span }) =>
      Array.from({ length: span }, (_, index) => [from + index, stance]),
    )
    expect(tiles).toEqual(large.events.map(({ actor }, index) => [index, last.get(actor)]))
    expect(heads.filter(({ stance }, index) => heads[index + 1]?.stance === stance)).toEqual([])
  })

  test.each([0, 1, 77, 200])('count each stance as the map does at step %d', step => {
    const held = [...stancesAt(long, step as Step).values()]
    for (const { stance, count } of stripHeads(large, long, step as Step)) {
      expect(count).toBe(stance === 's0' ? undefined : held.filter(other => other === stance).length)
    }
  })

  test('agree with the caption', () => {
    const counts = new Map(heads.map(({ stance, count }) => [stance, count]))
    const said = large.stances.flatMap(({ id, count }) =>
      count && counts.get(id) ? [`${counts.get(id)} ${count}`] : [],
    )
    expect(captionAt(large, long, en, lastStep(long)).valueText).toBe(`Event 199, ${said.join(', ')}`)
    expect(counts.size).toBe(7)
  })
})
