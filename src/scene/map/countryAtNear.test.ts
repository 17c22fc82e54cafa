import { describe, expect, test } from 'vitest'
import { NAMED } from '../../beijingFixture.testing.ts'
import { drawnWorld } from '../../geo/drawnWorld.testing.ts'
import { distanceToRings, insideRings, type Point } from '../../geo/outlineRings.ts'
import { countryAt, type HitShape } from './countryAt.ts'
import { drawnRings } from './drawnShape.ts'
import { hitShape } from './hitShape.testing.ts'

/*
 * The promise of a press off every shape, tried all along the coast of every named country on the map as it is drawn: full
 * 10 px round it. On another shape a press means that one. Mouse and finger go the same way.
 */

const { shapes, width: frame } = drawnWorld()
const hits: HitShape[] = shapes.map(({ code, path }) =>
  hitShape(code, NAMED.includes(code), drawnRings(path)),
)
const named = hits.filter(shape => shape.named)

/** Outlines have thousands of points: about so many of each country's are tried, spread over all of it. */
const TRIED = 70

/** Points all round a country, so many px off its outline, on both sides of it. */
function around({ rings }: HitShape, perPx: number, off: number): Point[] {
  const edges = rings.flatMap(ring =>
    ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const),
  )
  const every = Math.max(1, Math.floor(edges.length / TRIED))
  return edges
    .filter((_, index) => index % every === 0)
    .flatMap(([[x, y], [nextX, nextY]]): Point[] => {
      const length = Math.hypot(nextX - x, nextY - y) || 1
      const [outX, outY] = [((nextY - y) / length) * off * perPx, ((x - nextX) / length) * off * perPx]
      const [middleX, middleY] = [(x + nextX) / 2, (y + nextY) / 2]
      return [
        [middleX + outX, middleY + outY],
        [middleX - outX, middleY - outY],
      ]
    })
}

const distance = ({ rings }: HitShape, point: Point, perPx: number) =>
  insideRings(point, rings) ? 0 : distanceToRings(point, rings) / perPx

describe.each([320, 640, 960])('on a map %d px wide', width => {
  const perPx = frame / width

  test.each(named)('a press within 10 px of $code means it', country => {
    let tried = 0
    const strays: string[] = []
    for (const off of [2, 6, 9.9]) {
      for (const point of around(country, perPx, off)) {
        const away = distance(country, point, perPx)
        // Nearer to another named country, which means that one; or more than 10 px off where a coast bends.
        if (away > 10 || named.some(other => other !== country && distance(other, point, perPx) <= away))
          continue
        if (hits.some(shape => shape !== country && insideRings(point, shape.rings))) continue
        tried += 1
        const code = countryAt(hits, point, perPx)
        if (code !== country.code) strays.push(`${code ?? 'nothing'} ${away.toFixed(1)} px off`)
      }
    }
    expect(tried).toBeGreaterThan(20)
    expect(strays).toEqual([])
  })
})
