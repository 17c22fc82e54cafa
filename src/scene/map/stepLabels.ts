import type { Outlines } from '../../geo/drawOutlines.ts'
import { labelSpot } from '../../geo/labelSpot.ts'
import { outlineRings } from '../../geo/outlineRings.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import type { StoryEvent } from '../../model/story.ts'
import { type Box, overlap, within } from './box.ts'
import { LABEL_BANDS, type PageKind } from './labelBands.ts'
import { AROUND, INSIDE, type Labelled, type LabelPlace } from './labelPlace.ts'
import { boxOf, type PlacedLabel } from './placeLabels.ts'

/** At most so many names of one step beside those that stand at every step. */
const MOST = 12
const LINE = 1.2

/**
 * Places the names that stand at some steps alone: of whoever acts or is addressed there and has no name on the map at the
 * other steps. Such a name keeps clear of the others of its step, and of all names where it can; it may stand on land.
 * @param placed the names that stand at every step
 */
export function stepLabels(
  outlines: Outlines,
  labelled: readonly Labelled[],
  placed: readonly PlacedLabel[],
  events: readonly StoryEvent[],
  kind: PageKind,
): PlacedLabel[] {
  const found: PlacedLabel[] = []
  for (const [index, band] of LABEL_BANDS.entries()) {
    const px = band.from / outlines.width
    const [above, below] = band.air[kind]
    const frame: Box = [2, 2 - above, band.from - 2, outlines.height * px + below - 2]
    const standing = placed.filter(({ bands, text }) => bands.includes(index) && text !== '')
    const box = (label: LabelPlace, text: string) => boxOf(label, text, band.font, px, LINE)
    for (const [at, event] of events.entries()) {
      const concerned = concernedBy(event)
      const own = (code: CountryCode) => concerned.includes(code)
      const all = standing.map(label => ({ code: label.code, box: box(label, label.text) }))
      const taken = all.filter(({ code }) => own(code)).map(each => each.box)
      const nameless = labelled.filter(
        ({ code }) => own(code) && !standing.some(label => label.code === code),
      )
      for (const country of nameless.slice(0, MOST)) {
        const shape = outlineRings(outlines.shapes.find(({ code }) => code === country.code)?.path ?? '')
        if (shape.length === 0) continue
        const waiting = { ...country, shape, middle: labelSpot(shape), lens: undefined }
        const places = [INSIDE, AROUND].flatMap(places => places(waiting, outlines.project, px).flat())
        const free = (others: readonly Box[]) => {
          for (const text of country.texts)
            for (const label of places) {
              const here = box(label, text)
              if (within(here, frame) && !others.some(other => overlap(other, here)))
                return { label, text, here }
            }
          return undefined
        }
        const spot = free([...taken, ...all.map(each => each.box)]) ?? free(taken)
        if (spot === undefined) continue
        taken.push(spot.here)
        addStep(
          found,
          { code: country.code, text: spot.text, bands: [index], ...spot.label, inside: false },
          at + 1,
        )
      }
    }
  }
  return found
}

/** Whoever acts in an event, takes a stance by it or is addressed. */
export function concernedBy({ actor, addresses, takes }: StoryEvent): CountryCode[] {
  return [...new Set([actor, ...(Object.keys(takes) as CountryCode[]), ...addresses])]
}

/** A label that stands at the same place and bands at an earlier step is the same label. */
function addStep(found: PlacedLabel[], label: PlacedLabel, step: number): void {
  const spot = (each: PlacedLabel) => JSON.stringify({ ...each, steps: undefined })
  const same = found.find(other => spot(other) === spot(label))
  if (same?.steps) same.steps.push(step)
  else found.push({ ...label, steps: [step] })
}
