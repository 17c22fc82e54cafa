import { drawnMap } from '../../../beijingFixture.testing.ts'
import { coarseOutline } from '../../../geo/coarseOutline.testing.ts'
import { once } from '../../../once.testing.ts'
import type { PageKind } from '../../../scene/map/labelBands.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'

/** The map with very coarse outlines and three small places besides: short enough to be reviewed as text. */
export function smallMap(kind: PageKind): MapScene {
  return once(`small map of ${kind}`, () => coarser(drawnMap(kind)))
}

function coarser(map: MapScene): MapScene {
  const coarse = <Drawn extends { path: string }>(shape: Drawn) => ({
    ...shape,
    path: coarseOutline(shape.path, 60),
  })
  return {
    ...map,
    named: map.named.map(coarse),
    others: map.others.filter(({ code }) => ['XCR', 'CYP', 'VAT'].includes(code)),
    borders: 'm1700 300 20 10',
    dashed: 'm2400 380 9 4',
  }
}
