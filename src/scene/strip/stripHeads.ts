import type { Stance } from '../../model/stance.ts'
import type { Story } from '../../model/story.ts'
import { stancesAt } from '../../timeline/standingsAt.ts'
import { lastStep, type Step } from '../../timeline/step.ts'
import { tilesAt } from '../../timeline/tilesAt.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/** A stance's name above the tiles that take its colour. */
export interface StripHead {
  stance: string
  label: string
  /** How many hold it at the step; undefined where the stance is not counted. */
  count: number | undefined
  /** The first tile it stands above, and how many: places in the order of events. 0 where no tile keeps its colour. */
  from: number
  span: number
}

/**
 * The heads of the strip: one for each run of tiles of one stance, then one above no tile for each other stance that
 * colours a country at some step: a host's without an event, one given up later. Their places hold for all steps.
 */
export function stripHeads(story: Story, timeline: Timeline, step: Step): StripHead[] {
  const held = [...stancesAt(timeline, step).values()]
  const heads: StripHead[] = []
  const add = ({ count, id, label }: Stance, from: number, span: number) =>
    heads.push({
      stance: id,
      label,
      count: count === undefined ? undefined : held.filter(other => other === id).length,
      from,
      span,
    })
  const tiles = tilesAt(timeline, lastStep(timeline))
  for (const [index, tile] of tiles.entries()) {
    const stance = story.stances.find(({ id }) => id === tile.stance)
    if (stance === undefined) continue
    const last = heads.at(-1)
    if (last !== undefined && last.stance === stance.id && last.from + last.span === index) last.span += 1
    else add(stance, index, 1)
  }
  const { events, given } = timeline
  const taken = new Set([given, ...events.map(({ takes }) => takes)].flatMap(each => Object.values(each)))
  for (const stance of story.stances) {
    if (taken.has(stance.id) && !heads.some(head => head.stance === stance.id)) add(stance, tiles.length, 0)
  }
  return heads
}
