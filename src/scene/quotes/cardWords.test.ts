import { describe, expect, test } from 'vitest'
import { LAST, NAMED, story, telling, timeline } from '../../beijingFixture.testing.ts'
import { sentenceOf } from '../../model/story.ts'
import { plainText } from '../../model/text/richText.ts'
import { en } from '../../words/english.testing.ts'
import { cardWords } from './cardWords.ts'

const cards = cardWords(story, timeline, en, telling.nameOf)
const card = (name: string) => cards.find(each => each.name === name)

describe('the words of the cards', () => {
  test('the page has its headline, and the last finding for who cannot see it', () => {
    expect(card('map')).toMatchObject({ step: LAST, country: null, heading: story.words.headline })
    expect(card('map')?.alt).toContain('Australia, Britain and Canada joined the United States')
  })

  test('a step has its label, its finding and, but for the start, its number', () => {
    expect(card('at-start')).toMatchObject({ step: 0, heading: 'Before the first announcement' })
    expect(card('at-start')).not.toHaveProperty('number')
    for (const [index, { finding, id, label }] of story.events.entries()) {
      expect(card(`at-${id}`)).toEqual({
        name: `at-${id}`,
        step: index + 1,
        country: null,
        number: `Step ${index + 1} of 6`,
        heading: label,
        finding,
        alt: `${label}. ${plainText(finding)}`,
      })
    }
  })

  test.each(NAMED)('%s has a whole sentence that colours it, at the last step', code => {
    const { alt, colouring, step } = card(`of-${code.toLowerCase()}`) ?? {}
    const [number = ''] = colouring?.quotation.sentences ?? []
    const text = colouring?.quotation.runs.map(run => run.text).join('')
    expect(step).toBe(LAST)
    expect(text).toBe(sentenceOf(story, number).text)
    expect(colouring?.quotation.runs.map(({ mark }) => mark)).toContain(colouring?.stance)
    expect(alt).toContain(text)
    expect(alt).toContain(`(The article’s own words, sentence ${number})`)
  })

  test('a country without a stance says that it is not named', () => {
    const unheard = { ...story, events: [], given: [] }
    const [, , first] = cardWords(unheard, { ...timeline, events: [], given: {} }, en, telling.nameOf)
    expect(first).toMatchObject({ name: 'of-usa', alt: 'United States. Not named in this article' })
  })
})
