import type { Outlines } from '../../geo/drawOutlines.ts'
import { insideRings, outlineRings, type Point } from '../../geo/outlineRings.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Story } from '../../model/story.ts'
import type { MapScene } from './mapScene.ts'

/** A place by hand for a name that no map uses, and why. */
export interface UnusedPlace {
  /** The field of the record: `labels.GBR.sea[1]`. */
  field: string
  reason: string
}

/** Returns the places that a story chooses for names and that no map uses, at any width. */
export function unusedPlaces(
  { countries, labels, spokenOf }: Pick<Story, 'countries' | 'labels' | 'spokenOf'>,
  outlines: Outlines,
  maps: readonly Pick<MapScene, 'labels'>[],
): UnusedPlace[] {
  const named = new Set([...countries.map(({ code }) => code), ...spokenOf])
  const rings = (code: CountryCode) =>
    outlines.shapes.filter(shape => shape.code === code).flatMap(({ path }) => outlineRings(path))
  return (Object.keys(labels) as CountryCode[]).flatMap(code => {
    const { inside, sea = [] } = labels[code] ?? {}
    const unused = (field: string, reason: string) => [{ field: `labels.${code}${field}`, reason }]
    if (!named.has(code))
      return unused('', 'the article does not name this country: the map has no name for it')
    if (rings(code).length === 0) return unused('', 'the map draws no shape for this country')
    const standing = maps.flatMap(map => map.labels).filter(label => label.code === code && label.text !== '')
    const near = ([x, y]: Point, [a, b]: Point) => Math.hypot(x - a, y - b) < 0.01
    const isUsed = (place: readonly [number, number], isInside: boolean) =>
      standing.some(label => label.inside === isInside && near(label.at, outlines.project(place)))
    const within = (place: readonly [number, number]) => insideRings(outlines.project(place), rings(code))
    return [
      ...(inside === undefined || isUsed(inside, true)
        ? []
        : unused(
            '.inside',
            within(inside)
              ? 'the name fits into the country at no width of the map'
              : 'the place does not lie in the country',
          )),
      ...sea.flatMap(({ from }, index) =>
        isUsed(from, false)
          ? []
          : unused(
              `.sea[${index}]`,
              standing.length === 0
                ? 'there the name meets land, another name or the edge of the map at every width'
                : 'at every width the name has a place before it: inside, or one listed above',
            ),
      ),
    ]
  })
}
