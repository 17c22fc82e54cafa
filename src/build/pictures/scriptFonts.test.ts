import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { GULF_IN_ARABIC, GULF_IN_CHINESE } from '../../gulfAbroad.testing.ts'
import { GULF } from '../../gulfFixture.testing.ts'
import { once } from '../../once.testing.ts'
import { LIGHT } from '../../scene/palette.ts'
import { CARD, MARGIN } from '../../share/picture/cardSetting.ts'
import { elementsOf, xmlTree } from '../../share/picture/xmlTree.testing.ts'
import { loadStory } from '../story/loadStory.ts'
import { loadWorld } from '../story/loadWorld.ts'
import { type ShortStory, writtenStory } from '../story/writtenStory.testing.ts'
import { buildFontsOf, fontFiles, fontMeasure } from './fontMeasure.ts'
import { lettersOf } from './lettersOf.ts'
import { missingLetters } from './missingLetters.ts'
import { cardTexts, shareCards } from './shareCards.ts'

/* Pictures to share of articles in scripts that the families of the pictures lack. */

const world = once('loaded world', loadWorld)
const cardsOf = (name: string, story: ShortStory) =>
  once(`cards ${name}`, () => cardTexts(loadStory(writtenStory(story)), world.outlines))
const elements = (cards: ReturnType<typeof cardsOf>, name: string) =>
  elementsOf(xmlTree(cards.find(({ card }) => card.name === name)?.svg ?? '')).map(element => ({
    ...element,
    text: element.children.filter(child => typeof child === 'string').join(''),
  }))
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

describe('a font file', () => {
  const [inter = ''] = fontFiles()
  test('tells which letters it has', () => {
    const has = lettersOf(inter)
    for (const letter of 'AzÉж€’') expect([letter, has(letter.codePointAt(0) ?? 0)]).toEqual([letter, true])
    for (const letter of 'قطر沙한') expect([letter, has(letter.codePointAt(0) ?? 0)]).toEqual([letter, false])
  })

  test.each([
    ['ar', 'قطعت السعودية، «غير مبررة»؛ ٢٠١٧'],
    ['he', 'ארבע מדינות ניתקו את יחסיהן'],
    ['hi', 'चार देशों ने संबंध तोड़े।'],
    ['zh-Hans', '沙特阿拉伯与卡塔尔断绝外交关系，“毫无道理”。'],
    ['ja', 'カタールとの国交を断絶した、「不当」。'],
    ['ru', 'Четыре государства разорвали отношения'],
    ['fr', 'Émirats, « œuvre »'],
  ])('is there for every letter of %s', (language, text) => {
    expect(missingLetters(text, fontFiles(text, [language]))).toEqual([])
  })

  test('that is not there is told, each letter once; what nobody sees is not missed', () => {
    expect(missingLetters('한국 한 A\u2067\u00a0\u200d', fontFiles())).toEqual(['한', '국'])
  })
})

test('a build stops at letters that no font has, and names them', () => {
  const story = { ...GULF, words: { headline: 'Qatar 카타르' } }
  expect(() => shareCards(loadStory(writtenStory(story)), world.outlines)).toThrow(
    /pictures\/map\.png: no font of the build has 카 \(U\+CE74\), 타 \(U\+D0C0\), 르 \(U\+B974\)/,
  )
})

test.each([
  ['ar', 'قطعت السعودية والبحرين ومصر والإمارات علاقاتها مع قطر في 5 يونيو 2017'],
  ['zh-Hans', '沙特阿拉伯、巴林于2017年6月5日宣布断绝外交关系，涉及约1,000个航班。'],
])('the words of %s are as wide as they are drawn', (language, text) => {
  const measure = fontMeasure(language)
  const face = { family: 'sans', size: 100, weight: 400 } as const
  const words = (text.match(/[^\s，。、]+[，。、]?|\s/g) ?? []).map(word => measure(word, face))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text font-size="100" font-family="${buildFontsOf(language).sans}">|${text}|</text></svg>`
  const drawn = (inner: string) =>
    new Resvg(svg.replace(`|${text}|`, inner), {
      font: { fontFiles: fontFiles(text, [language]), loadSystemFonts: false },
    }).getBBox()?.width ?? 0
  const whole = drawn(`|${text}|`) - drawn('||')
  expect(Math.abs(words.reduce((a, b) => a + b, 0) - whole) / whole).toBeLessThan(0.01)
})

describe('a card in Arabic', () => {
  const cards = cardsOf('ar', GULF_IN_ARABIC)
  const side = CARD.width - MARGIN.side

  test('is mirrored: its words begin at the right, its map stands at the left', () => {
    const drawn = elements(cards, 'of-sau')
    const map = drawn.find(({ attributes }) => /^translate.* scale/.test(attributes.transform ?? ''))
    expect(Number(/translate\(([\d.]+)/.exec(map?.attributes.transform ?? '')?.[1])).toBeLessThan(100)
    const swatches = drawn.filter(({ attributes }) => attributes['data-stance'] && attributes.rx)
    expect(swatches.length).toBeGreaterThan(2)
    for (const { attributes } of swatches)
      expect(Number(attributes.x) + Number(attributes.width)).toBeGreaterThan(CARD.width / 2)
    const last = swatches.at(-1)?.attributes
    expect(Number(last?.x) + Number(last?.width)).toBeCloseTo(side, -1)
  })

  test('keeps each line in its own direction, whatever stands in it', () => {
    const lines = elements(cards, 'of-qat').filter(
      ({ attributes, tag }) => tag === 'text' && attributes['font-size'] && !attributes['text-anchor'],
    )
    expect(lines.length).toBeGreaterThan(5)
    for (const { text } of lines) expect(text).toMatch(/^\u2067.*\u2069$/)
    for (const { attributes } of lines) expect(attributes['font-family']).toBe('Noto Sans Arabic')
  })

  test('underlines the clause in the stance’s colour, from its right end on', () => {
    const lines = elements(cards, 'of-sau').filter(
      ({ attributes, tag }) => tag === 'line' && attributes.stroke === LIGHT.text.vermilion,
    )
    const measure = fontMeasure('ar')
    const clause = GULF_IN_ARABIC.statements.G1.clause
    const texts = elements(cards, 'of-sau').filter(
      ({ tag, text }) => tag === 'text' && clause.includes(plain(text).trim()) && plain(text).length > 8,
    )
    expect(lines.length).toBeGreaterThan(0)
    for (const { attributes } of lines) expect(Number(attributes.x2)).toBeCloseTo(side, 0)
    const size = Number(texts[0]?.attributes['font-size'])
    const long = lines.reduce((sum, { attributes }) => sum + Number(attributes.x2) - Number(attributes.x1), 0)
    const whole = measure(clause, { family: 'serif', size, weight: 400, lang: 'ar' })
    expect(Math.abs(long - whole)).toBeLessThan(size)
  })
})

describe('a card in Chinese', () => {
  const cards = cardsOf('zh', GULF_IN_CHINESE)

  test('begins no line with a mark that closes, and tears no number', () => {
    const lines = cards.flatMap(({ card }) =>
      elements(cards, card.name).flatMap(({ tag, text }) => (tag === 'text' ? [text] : [])),
    )
    expect(lines.filter(line => /^[，、。；：？！”）]/.test(line))).toEqual([])
    const said = elements(cards, 'of-sau').filter(
      ({ attributes, tag }) => tag === 'text' && attributes.lang === 'zh-Hans',
    )
    const texts = said.map(({ text }) => text)
    expect(texts.join('')).toContain(GULF_IN_CHINESE.sentences[0])
    for (const number of ['2017', '1,000', '14']) expect(texts.some(text => text.includes(number))).toBe(true)
  })
})
