import { beforeAll, describe, expect, test } from 'vitest'
import { loaded, NAMED, stepAt, story, telling, timeline } from '../../beijingFixture.testing.ts'
import { drawnWorld } from '../../geo/drawnWorld.testing.ts'
import { sentenceOf } from '../../model/story.ts'
import { plainText } from '../../model/text/richText.ts'
import { contrast } from '../../scene/colourDistance.testing.ts'
import { overlap } from '../../scene/map/box.ts'
import { shapeStates } from '../../scene/map/shapeStates.ts'
import { LIGHT } from '../../scene/palette.ts'
import { type CardWords, cardWords } from '../../scene/quotes/cardWords.ts'
import { cardNode } from '../../share/picture/cardNode.ts'
import { CARD, type CardSetting } from '../../share/picture/cardSetting.ts'
import { smallMap } from '../../share/picture/map/smallMap.testing.ts'
import { type PlacedText, placedTexts } from '../../share/picture/placedTexts.testing.ts'
import { HOSTILE, poisonedStory } from '../../share/picture/poisoned.testing.ts'
import { svgText } from '../../share/picture/svgText.ts'
import type { Measure } from '../../share/picture/text/measure.ts'
import { elementsOf, xmlTree } from '../../share/picture/xmlTree.testing.ts'
import { en } from '../../words/english.testing.ts'
import { tellingOf } from '../story/tellingOf.ts'
import { BUILD_FONTS, fontMeasure } from './fontMeasure.ts'
import { type ShareCard, shareCards } from './shareCards.ts'

const measure = fontMeasure()
const setting: CardSetting = {
  ...telling,
  story,
  map: smallMap('embed'),
  theme: LIGHT,
  measure,
  fonts: BUILD_FONTS,
}
/** Quick, for words that no font is made for. */
const roughly: Measure = (text, { size }) => [...text.replace(/\p{M}/gu, '')].length * size * 0.6
const CARDS = cardWords(story, timeline, en, telling.nameOf)

const svgOf = (card: CardWords, of = setting) => svgText(cardNode(card, shapeStates(timeline, card.step), of))
const textsOf = (card: CardWords, of = setting) => placedTexts(xmlTree(svgOf(card, of)), measure)
const said = (texts: readonly PlacedText[]) =>
  texts
    .filter(({ onMap }) => !onMap)
    .map(({ text }) => text)
    .join(' ')
const isInside = ({ box: [left, top, right, bottom] }: PlacedText) =>
  left >= 0 && top >= 0 && right <= CARD.width && bottom <= CARD.height

describe('the cards', () => {
  test('are the page, the start, each event and each country', () => {
    expect(CARDS.map(({ name }) => name)).toEqual([
      'map',
      'at-start',
      ...story.events.map(({ id }) => `at-${id}`),
      ...NAMED.map(code => `of-${code.toLowerCase()}`),
    ])
  })

  test.each(CARDS.map(card => [card.name, card] as const))(
    '%s: every text fits and none covers another',
    (_, card) => {
      const texts = textsOf(card)
      expect(texts.filter(text => !isInside(text))).toEqual([])
      const covered = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter(b => overlap(a.box, b.box))
          .map(b => [a.text, b.text]),
      )
      expect(covered).toEqual([])
    },
  )

  test.each(CARDS.map(card => [card.name, card] as const))(
    '%s says where it is from and what it is not',
    (_, card) => {
      const text = said(textsOf(card))
      expect(text).toContain('As one news article reported it')
      expect(text).toContain('Source: VOI (Jakarta)')
      expect(text).toContain('Not the full list: one article.')
    },
  )

  test.each(CARDS.map(card => [card.name, card] as const))('%s is read at a third of its size', (_, card) => {
    const texts = textsOf(card)
    const largest = Math.max(...texts.map(({ size }) => size))
    expect(largest).toBeGreaterThanOrEqual(card.country === null ? 44 : 34)
    for (const { size, onMap } of texts) expect(size).toBeGreaterThanOrEqual(onMap ? 20.9 : 20)
  })

  test('the page says its headline, a step its label and finding', () => {
    expect(said(textsOf(CARDS[0] as CardWords))).toContain(story.words.headline)
    for (const [index, { finding, label }] of story.events.entries()) {
      const text = said(textsOf(CARDS[index + 2] as CardWords))
      expect(text).toContain(label)
      expect(text).toContain(plainText(finding))
      expect(text).toContain(`Step ${index + 1} of 6`)
    }
  })

  test.each([
    ['USA', '7', 'the United States declared a political boycott of the Beijing 2022 Winter Olympics'],
    ['AUS', '7', 'Australia, Britain, and Canada also declared a boycott'],
    ['GBR', '7', 'Australia, Britain, and Canada also declared a boycott'],
    ['CAN', '7', 'Australia, Britain, and Canada also declared a boycott'],
    ['CHN', '5', 'he hoped to meet President Xi at the Winter Olympics in Beijing in February 2022'],
    ['RUS', '4', 'President Putin accepted the invitation to attend the winter games with open arms'],
  ])('%s carries the whole sentence %s and its stance, the clause underlined', (code, number, clause) => {
    const card = CARDS.find(({ country }) => country === code) as CardWords
    const text = said(textsOf(card))
    expect(text).toContain(sentenceOf(story, number).text)
    expect(text).toContain(`The article’s own words, sentence ${number}`)
    expect(text).toContain(card.heading)
    expect(card.colouring?.quotation.runs.find(({ mark }) => mark)?.text).toBe(clause)
    const lines = elementsOf(xmlTree(svgOf(card))).filter(
      ({ tag, attributes }) => tag === 'line' && attributes['stroke-width'] !== '1',
    )
    const length = lines.reduce((sum, { attributes: { x1, x2 } }) => sum + Number(x2) - Number(x1), 0)
    const size = Math.max(...textsOf(card).map(each => each.size))
    expect(length).toBeCloseTo(measure(clause, { family: 'serif', size, weight: 400 }), -2)
    expect(new Set(lines.map(({ attributes }) => attributes.stroke)).size).toBe(1)
    // Prose of the article is not in quotation marks.
    expect(text).not.toMatch(/^“|“As previously|“In the midst|“He said/)
  })

  test.each(['USA', 'AUS', 'GBR', 'CAN'])('%s does not carry the threat against it', code => {
    const card = CARDS.find(({ country }) => country === code) as CardWords
    expect(svgOf(card)).not.toMatch(/pay the price|political manipulation/)
    expect(card.alt).not.toMatch(/pay the price|political manipulation/)
  })

  test('their texts stand out from the page', () => {
    for (const card of CARDS) {
      for (const { fill, onMap, text } of textsOf(card)) {
        if (!onMap) expect([text, contrast(fill, LIGHT.page) >= 4.5]).toEqual([text, true])
      }
    }
  })

  test('explain the looks that occur', () => {
    const legend = (name: string) => said(textsOf(CARDS.find(card => card.name === name) as CardWords))
    expect(legend('at-chn')).toContain('Addressed by China')
    expect(legend('at-chn')).toContain('Named at a later step')
    expect(legend('map')).not.toMatch(/Addressed by China|Named at a later step/)
    expect(legend('map')).toContain('Boycott: no officials sent 4 Host Support: accepts the invitation 1')
  })

  test.each(
    HOSTILE.flatMap((text, index) => ['map', 'at-rus', 'of-usa'].map(name => [name, index, text] as const)),
  )('%s holds whatever the words are, %i', (name, _, text) => {
    const poisoned = { ...setting, story: poisonedStory(story, text), measure: roughly }
    const card = cardWords(poisoned.story, timeline, en, () => text).find(each => each.name === name)
    const svg = xmlTree(svgOf(card as CardWords, poisoned))
    const texts = placedTexts(svg, roughly).filter(({ onMap }) => !onMap)
    expect(texts.filter(each => !isInside(each))).toEqual([])
    // A quotation is whole or not there.
    const quoted = texts.filter(({ weight, size }) => weight === 400 && size > 24 && card?.country !== null)
    expect(quoted.map(each => each.text).join('')).not.toContain('…')
  })

  test('the card of the answer is as it was reviewed', async () => {
    const card = CARDS.find(({ step, country }) => step === stepAt('chn') && country === null) as CardWords
    await expect(`${svgOf(card).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('__pictures__/at-chn.svg')
  })
})

describe('the files', () => {
  let cards: ShareCard[]
  beforeAll(() => {
    cards = shareCards(loaded, drawnWorld())
  })

  test('are PNG of 1200 by 630 under 120 kB, each with its words', () => {
    for (const { alt, name, png } of cards) {
      const view = new DataView(png.buffer, png.byteOffset)
      expect([view.getUint32(16), view.getUint32(20)]).toEqual([CARD.width, CARD.height])
      expect([name, png.length < 120_000]).toEqual([name, true])
      expect(alt.length).toBeGreaterThan(40)
    }
    expect(cards.find(({ name }) => name === 'of-rus')?.alt).toBe(
      'Russia. Support: accepts the invitation. In the midst of a diplomatic boycott by a number of state leaders, President Putin accepted the invitation to attend the winter games with open arms. (The article’s own words, sentence 4)',
    )
  })

  test('are the same bytes from the same record', () => {
    const short = { ...story, events: [], countries: story.countries.slice(0, 1) }
    const told = { ...loaded, story: short, telling: tellingOf({ ...loaded, story: short }) }
    const again = shareCards(told, drawnWorld())
    const twice = shareCards(told, drawnWorld())
    expect(again.map(({ png }) => Buffer.from(png).toString('base64'))).toEqual(
      twice.map(({ png }) => Buffer.from(png).toString('base64')),
    )
  })

  test('hold the colours of the stances', () => {
    const map = cards.find(({ name }) => name === 'map')?.png ?? new Uint8Array()
    const palette = paletteOf(map)
    for (const colour of [
      LIGHT.page,
      LIGHT.fill.vermilion,
      LIGHT.fill.gold,
      LIGHT.fill.blue,
      LIGHT.ink,
      LIGHT.land,
    ]) {
      expect(palette).toContain(colour)
    }
  })
})

/** The colours of a PNG with a palette. */
function paletteOf(png: Uint8Array): string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    if (Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1') !== 'PLTE') continue
    const channels = png.subarray(at + 8, at + 8 + view.getUint32(at))
    return Array.from(
      { length: channels.length / 3 },
      (_, index) => `#${Buffer.from(channels.subarray(3 * index, 3 * index + 3)).toString('hex')}`,
    )
  }
  return []
}
