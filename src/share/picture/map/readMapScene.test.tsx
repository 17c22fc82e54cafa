import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { drawnMap, LAST, timeline } from '../../../beijingFixture.testing.ts'
import { countryCode } from '../../../model/country/countryCode.ts'
import { LABEL_BANDS, type PageKind } from '../../../scene/map/labelBands.ts'
import type { PlacedLabel } from '../../../scene/map/placeLabels.ts'
import { shapeStates } from '../../../scene/map/shapeStates.ts'
import { MapPicture } from '../../../view/map/MapPicture.tsx'
import { asMapElement, xmlTree } from '../xmlTree.testing.ts'
import { readMapScene } from './readMapScene.ts'

function pageMap(kind: PageKind, edit = (html: string) => html) {
  const html = renderToStaticMarkup(
    <MapPicture
      scene={drawnMap(kind)}
      states={shapeStates(timeline, LAST)}
      chosen={countryCode('AUS')}
      name="Map"
      optionName={code => code}
    />,
  )
  return asMapElement(xmlTree(edit(html)))
}

/** A label as it is after a trip through the page: places to a hundredth of the frame, px to a tenth. */
function rounded({ at, leader, textAt, ...rest }: PlacedLabel) {
  const px = ([x, y]: readonly [number, number]) =>
    // No zero below zero: a text has none.
    [Math.round(x * 10) / 10 || 0, Math.round(y * 10) / 10 || 0]
  return {
    ...rest,
    textAt: px(textAt),
    ...(leader && { leader: { from: px(leader.from), to: px(leader.to) } }),
  }
}

describe('the map read back from the page', () => {
  test.each(['page', 'embed'] as const)('is the map that was drawn, %s', kind => {
    const { textures: _, labels, ...geometry } = drawnMap(kind)
    const { labels: seen, ...read } = readMapScene(pageMap(kind))
    expect(read).toEqual(geometry)
    expect(seen.map(rounded)).toEqual(labels.map(rounded))
    for (const [index, { at }] of seen.entries()) {
      expect(at[0]).toBeCloseTo(labels[index]?.at[0] ?? Number.NaN, 0)
      expect(at[1]).toBeCloseTo(labels[index]?.at[1] ?? Number.NaN, 0)
    }
  })

  test('is the closer look while that is seen: its shapes, its names', () => {
    const layer =
      '<svg class="labels closer"><text class="halo" data-label="IRL" x="40%" y="50%" dy=".35em">Ireland</text>' +
      '<text class="" data-label="IRL" x="40%" y="50%" dy=".35em">Ireland</text>' +
      '<text class="" data-label="GBR" x="60%" y="25%" dy=".35em" data-stance="boycott">Britain</text></svg>'
    const frame = pageMap('page', html =>
      html
        .replace('<svg class="labels"', `${layer}<svg class="labels"`)
        .replace(/(<path data-country="BRA"[^>]*?) d="[^"]*"/, '$1 d="" hidden=""'),
    )
    const { closer, height, labels, others, width } = readMapScene(frame, countryCode('GBR'))
    expect(closer).toBe('GBR')
    expect(others.some(({ code }) => code === 'BRA')).toBe(false)
    const all = LABEL_BANDS.map((_, band) => band)
    const name = { bands: all, textAt: [0, 0], anchor: 'middle' }
    expect(labels).toEqual([
      { ...name, code: 'IRL', text: 'Ireland', at: [0.4 * width, 0.5 * height], inside: false },
      { ...name, code: 'GBR', text: 'Britain', at: [0.6 * width, 0.25 * height], inside: true },
    ])
  })

  test('is asked for where there is one', () => {
    expect(() => readMapScene(asMapElement(xmlTree('<div><svg class="labels"/></div>')))).toThrow(RangeError)
  })
})
