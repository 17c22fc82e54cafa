import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { drawnMap, NAMED, story, telling, timeline } from '../../beijingFixture.testing.ts'
import { coarseOutline } from '../../geo/coarseOutline.testing.ts'
import { type CountryCode, countryCode } from '../../model/country/countryCode.ts'
import { shapeStates } from '../../scene/map/shapeStates.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { captionAt } from '../../scene/strip/caption.ts'
import type { Step } from '../../timeline/step.ts'
import { en } from '../../words/english.testing.ts'
import { MapPicture } from './MapPicture.tsx'

/** The map with very coarse outlines and three small places besides: short enough to be reviewed as text. */
function smallScene() {
  const map = drawnMap('page')
  const coarser = <Drawn extends { path: string }>(shape: Drawn) => ({
    ...shape,
    path: coarseOutline(shape.path, 60),
  })
  return {
    ...map,
    named: map.named.map(coarser),
    others: map.others.filter(({ code }) => ['XCR', 'CYP', 'VAT'].includes(code)),
    borders: 'm1700 300 20 10',
    dashed: 'm2400 380 9 4',
  }
}

const scene = smallScene()
const texts = standingTexts(story, en)

function picture(step: number, chosen: CountryCode | null = null): string {
  return renderToStaticMarkup(
    <MapPicture
      scene={scene}
      states={shapeStates(timeline, step as Step)}
      chosen={chosen}
      name={captionAt(story, timeline, en, step as Step).mapName}
      optionName={(code, { later, stance }) => `${telling.nameOf(code)}, ${texts[later ? 'later' : stance]}`}
    />,
  )
}

const elements = (html: string, pattern: RegExp) =>
  html.match(new RegExp(`<[a-z]+[^>]*${pattern.source}[^>]*>`, 'g')) ?? []
const attribute = (element: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1]

test.each([0, 3, 6])('the picture at step %d is as it was reviewed', async step => {
  const svg = picture(step)
    .replace('<div class="map-frame">', '<svg xmlns="http://www.w3.org/2000/svg">')
    .replace(/<\/div>$/, '</svg>')
  const lines = svg.replace(/><\/(path|line|circle)>/g, '/>').replaceAll('><', '>\n<')
  await expect(`${lines}\n`).toMatchFileSnapshot(`__pictures__/map-${step}.svg`)
})

describe('the map', () => {
  test('is one listbox, named by the step, with an option for each named country', () => {
    const html = picture(3)
    const [list = ''] = elements(html, /role="listbox"/)
    expect(attribute(list, 'aria-label')).toBe('Map, Britain joins, step 3 of 6, 3 boycott')
    expect(attribute(list, 'aria-describedby')).toBe('map-help')
    expect(elements(html, /role="option"/).map(option => attribute(option, 'aria-label'))).toEqual([
      'United States, Boycott: no officials sent',
      'Australia, Boycott: no officials sent',
      'Britain, Boycott: no officials sent',
      'Canada, Named at a later step',
      'China, Host',
      'Russia, Named at a later step',
    ])
  })

  test.each([null, ...NAMED])('has one tab stop and the right selection when %s is chosen', chosen => {
    const options = elements(picture(6, chosen), /role="option"/)
    const stops = options.filter(option => attribute(option, 'tabindex') === '0')
    expect(stops.map(option => attribute(option, 'data-country'))).toEqual([chosen ?? NAMED[0]])
    const selected = options.filter(option => attribute(option, 'aria-selected') === 'true')
    expect(selected.map(option => attribute(option, 'data-country'))).toEqual(chosen === null ? [] : [chosen])
  })

  test('has one element for every country, with its stance', () => {
    const shapes = elements(picture(3), /data-country="\w+"/).map(shape =>
      [attribute(shape, 'data-country'), attribute(shape, 'data-stance'), attribute(shape, 'data-named')]
        .join(' ')
        .trim(),
    )
    expect(shapes).toEqual([
      'CYP none',
      'XCR disputed',
      'VAT none',
      'USA boycott',
      'AUS boycott',
      'GBR boycott',
      'CAN none later',
      'CHN host',
      'RUS none later',
    ])
  })

  test('hatches disputed ground and draws a dot for a state too small to be seen', () => {
    const shape = (code: string) => elements(picture(6), new RegExp(`data-country="${code}"`))[0] ?? ''
    expect(attribute(shape('XCR'), 'fill')).toBe('url(#hatch)')
    expect(attribute(shape('CYP'), 'fill')).toBeUndefined()
    expect(attribute(shape('VAT'), 'class')).toBe('dot')
  })

  test('outlines the four that China’s answer addresses, at that step alone', () => {
    const addressed = (step: number) => [
      ...new Set(
        elements(picture(step), /data-addressed="true"/).map(
          each => attribute(each, 'data-outline') ?? attribute(each, 'data-label'),
        ),
      ),
    ]
    expect(addressed(5).toSorted()).toEqual(['AUS', 'CAN', 'GBR', 'USA'])
    expect([...addressed(4), ...addressed(6)]).toEqual([])
  })

  test.each(['AUS', 'GBR', 'XCR', 'VAT'])(
    'marks %s, chosen, by its whole shape drawn again on its lines',
    code => {
      const html = picture(6, countryCode(code))
      const shape = [...scene.named, ...scene.others].find(drawn => drawn.code === code)
      const marks = elements(html, / class="chosen[^"]*"/)
      expect(marks.map(mark => attribute(mark, 'class')?.split(' ')[0])).toEqual([
        'chosen-halo',
        'chosen',
        'chosen-again',
      ])
      for (const mark of marks) {
        expect(attribute(mark, 'd')).toBe(shape?.path)
        expect(attribute(mark, 'class')?.endsWith(' dot')).toBe(shape?.dot)
      }
      const [drawn = ''] = elements(html, new RegExp(`data-country="${code}"`))
      expect(attribute(marks[2] ?? '', 'data-stance')).toBe(attribute(drawn, 'data-stance'))
    },
  )

  test('draws every named country again on all lines around named countries', () => {
    const [world = ''] = picture(5).split('class="labels"')
    const drawn = elements(world, /data-outline="\w+"/).map(each => attribute(each, 'class'))
    expect(drawn).toEqual([...NAMED.map(() => 'outline'), ...NAMED.map(() => 'again')])
  })

  test('hides its names from assistive technology: the options carry them', () => {
    const [labels = ''] = elements(picture(6), /class="labels"/)
    expect(attribute(labels, 'aria-hidden')).toBe('true')
  })
})
