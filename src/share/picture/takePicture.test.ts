import { describe, expect, test } from 'vitest'
import {
  drawnMap,
  LAST,
  loaded,
  NAMED,
  STEPS,
  stepAt,
  story,
  telling,
  territories,
} from '../../beijingFixture.testing.ts'
import { type CountryCode, countryCode } from '../../model/country/countryCode.ts'
import { plainText } from '../../model/text/richText.ts'
import { contrast } from '../../scene/colourDistance.testing.ts'
import { overlap } from '../../scene/map/box.ts'
import { DARK, LIGHT } from '../../scene/palette.ts'
import type { Step } from '../../timeline/step.ts'
import { en } from '../../words/english.testing.ts'
import { smallMap } from './map/smallMap.testing.ts'
import type { PictureParts } from './pictureParts.ts'
import { PICTURE_FONTS, placedTexts } from './placedTexts.testing.ts'
import { HOSTILE, poisonedStory } from './poisoned.testing.ts'
import { svgText } from './svgText.ts'
import { takePicture } from './takePicture.ts'
import type { Measure } from './text/measure.ts'
import { elementsOf, wordsOf, type XmlElement, xmlTree } from './xmlTree.testing.ts'

/** Quick, and about as wide as a font; marks stand above their letter. */
const measure: Measure = (text, { size }) => [...text.replace(/\p{M}/gu, '')].length * size * 0.52

function parts(step: number, country: string | null = null, more: Partial<PictureParts> = {}): PictureParts {
  return {
    ...telling,
    map: smallMap('page'),
    isState: code => !territories.includes(code),
    place: { step: step as Step, country: country === null ? null : countryCode(country) },
    policy: loaded.policy,
    address: 'https://example.org/?step=chn',
    measure,
    fonts: PICTURE_FONTS,
    ...more,
  }
}

const picture = (...of: Parameters<typeof parts>): XmlElement => xmlTree(svgText(takePicture(parts(...of))))
const words = (svg: XmlElement) =>
  placedTexts(svg, measure)
    .map(({ text }) => text)
    .join(' ')
const first = (svg: XmlElement, tag: string) => elementsOf(svg).find(element => element.tag === tag)

describe('a picture taken', () => {
  test.each(STEPS)('says what the page says at step %i', step => {
    const text = words(picture(step))
    const finding = (story.events[step - 1] ?? story.start).finding
    for (const said of [
      story.words.kicker,
      story.words.headline,
      plainText(finding),
      story.words.definition,
      story.words.notFullList,
      story.territoryNote,
      ...loaded.policy,
      'Source: VOI (Jakarta), https://voi.id/en/amp/114399',
      'Map: Natural Earth',
      'https://example.org/?step=chn',
      'Not named in this article',
      'Disputed',
    ]) {
      expect(text).toContain(said)
    }
    expect(text.includes('Named at a later step')).toBe(step < LAST)
    expect(text.includes('Addressed by China')).toBe(step === stepAt('chn'))
  })

  test('counts the stances in its legend', () => {
    expect(words(picture(LAST))).toContain(
      'Boycott: no officials sent 4 Host Support: accepts the invitation 1',
    )
    expect(words(picture(0))).not.toContain('Boycott: no officials sent')
  })

  test.each(NAMED)('carries the words that colour %s when it is chosen, and no threat', code => {
    const text = words(picture(LAST, code))
    expect(text).toContain(telling.nameOf(code))
    expect(text).toMatch(/The article’s own words, sentence [457]/)
    expect(text).not.toContain('pay the price')
  })

  test('says of any other country that it is not named', () => {
    expect(words(picture(LAST, 'BRA'))).toContain(en.notNamedMeans)
    expect(words(picture(LAST, 'TWN'))).toContain(en.notNamedPlace)
    expect(words(picture(1, 'CAN'))).toContain('Canada Named at a later step')
  })

  test('tells itself in words', () => {
    const svg = picture(stepAt('gbr'), 'GBR')
    expect(wordsOf(first(svg, 'title') as XmlElement)).toBe(
      'Four governments send no officials to Beijing 2022 – Britain joins – Britain',
    )
    const told = wordsOf(first(svg, 'desc') as XmlElement)
    expect(told).toContain('Britain: Boycott: no officials sent.')
    expect(told).toContain('Canada: Named at a later step.')
    expect(told).toContain('China: Host.')
  })

  test('has every shape with its stance', () => {
    const svg = picture(LAST, null, { map: drawnMap('page') })
    const shapes = elementsOf(svg).filter(({ attributes }) => attributes['data-country'] !== undefined)
    expect(shapes.length).toBeGreaterThan(230)
    const stances = Object.fromEntries(
      shapes.map(({ attributes }) => [attributes['data-country'], attributes['data-stance']]),
    )
    expect(stances).toMatchObject({
      USA: 'boycott',
      CHN: 'host',
      RUS: 'support',
      XCR: 'disputed',
      BRA: 'none',
    })
  })

  test.each([
    [1200, null],
    [1200, 'GBR'],
    [640, 'CHN'],
    [300, 'BRA'],
  ])('fits its width of %i, and nothing covers another, %s chosen', (width, country) => {
    const svg = picture(stepAt('chn'), country, { width })
    const [, , wide = 0, high = 0] = (svg.attributes.viewBox ?? '').split(' ').map(Number)
    expect(wide).toBe(Math.max(640, width))
    const texts = placedTexts(svg, measure)
    const outside = texts.filter(
      ({ box: [left, top, right, bottom] }) => left < 0 || top < 0 || right > wide || bottom > high - 16,
    )
    expect(outside).toEqual([])
    const covered = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter(b => overlap(a.box, b.box))
        .map(b => [a.text, b.text]),
    )
    expect(covered).toEqual([])
  })

  test.each(HOSTILE.map((text, index) => [index, text] as const))(
    'holds whatever the words are, %i',
    (_, text) => {
      const svg = picture(LAST, 'USA', {
        story: poisonedStory(story, text),
        nameOf: () => text,
        address: text,
      })
      const [, , wide = 0, high = 0] = (svg.attributes.viewBox ?? '').split(' ').map(Number)
      const texts = placedTexts(svg, measure).filter(({ onMap }) => !onMap)
      const outside = texts.filter(({ box: [, , right, bottom] }) => right > wide || bottom > high)
      expect(outside).toEqual([])
      expect(elementsOf(svg).every(({ tag }) => !/script|foreign|image/i.test(tag))).toBe(true)
    },
  )

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('has words that stand out from its ground, %s', (_, theme) => {
    const svg = picture(stepAt('chn'), 'RUS', { theme })
    expect(first(svg, 'rect')?.attributes.fill).toBeDefined()
    for (const { fill, onMap, text } of placedTexts(svg, measure)) {
      if (!onMap) expect([text, contrast(fill, theme.page) >= 4.5]).toEqual([text, true])
    }
  })

  test('shows the closer look where that is seen', () => {
    const map = { ...smallMap('page'), closer: 'GBR' as CountryCode }
    expect(words(picture(LAST, 'GBR', { map }))).toContain('Britain')
  })

  test('is as it was reviewed', async () => {
    const svg = svgText(takePicture(parts(stepAt('gbr'), 'GBR')))
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('__pictures__/taken-gbr.svg')
  })
})

test('in a right-to-left language its own words begin at the right, the article’s at the left', () => {
  const svg = picture(6, 'CAN', { words: { ...en, direction: 'rtl' } })
  const texts = elementsOf(svg).filter(
    ({ tag, attributes }) => tag === 'text' && attributes['font-size'] !== undefined,
  )
  const own = texts.filter(({ attributes }) => attributes.direction === 'rtl')
  const article = texts.filter(({ attributes }) => attributes.lang === 'en')
  expect(own.length).toBeGreaterThan(8)
  expect(article.length).toBeGreaterThan(0)
  for (const { attributes } of own) expect(Number(attributes.x)).toBeGreaterThan(600)
  for (const { attributes } of article) expect(attributes.direction).toBeUndefined()
})
