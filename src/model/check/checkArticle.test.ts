import { expect, test } from 'vitest'
import { foundBy } from '../record/fixtures/foundBy.ts'
import { checkArticle } from './checkArticle.ts'

/** What is said of these sentences beside an article. */
const found = (article: string, sentences: string[]) =>
  foundBy(
    (record, report) => checkArticle(record, article, report),
    [
      {
        path: ['sentences'],
        value: sentences.map((text, index) => ({ number: String(index + 1), kind: 'content', text })),
      },
    ],
  )

const ARTICLE = '\nOne. Two. Three.\n\n  Four.\n'

test.each([
  ['all of them, whatever space is between', ['One.', 'Two.', 'Three.', 'Four.'], []],
  [
    'the first left out',
    ['Two.', 'Three.', 'Four.'],
    [['sentences[0]', '"1"', 'before it a sentence that is left out: "One."']],
  ],
  [
    'one in the middle left out',
    ['One.', 'Three.', 'Four.'],
    [['sentences[1]', '"2"', 'before it a sentence that is left out: "Two."']],
  ],
  [
    'the last left out',
    ['One.', 'Two.', 'Three.'],
    [['sentences', '3', `one more, for the article's last words: "Four."`]],
  ],
  [
    'one that differs: what follows it is not reported again',
    ['One.', 'Twa.', 'Three.', 'Four.'],
    [['sentences[1].text', '"Twa."', `the article's next words: "Two."`]],
  ],
  [
    'the last differs: what is left over is not reported again',
    ['One.', 'Two.', 'Three.', 'Five.'],
    [['sentences[3].text', '"Five."', `the article's next words: "Four."`]],
  ],
  [
    'one left out after one that differs and one that holds',
    ['Ono.', 'Two.', 'Four.'],
    [
      ['sentences[0].text', '"Ono."', `the article's next words: "One."`],
      ['sentences[2]', '"3"', 'before it a sentence that is left out: "Three."'],
    ],
  ],
  [
    'one too many',
    ['One.', 'Two.', 'Three.', 'Four.', 'Five.'],
    [['sentences[4].text', '"Five."', 'no more sentences: the article ends before it']],
  ],
  [
    'two that stand the other way round',
    ['Two.', 'One.', 'Three.', 'Four.'],
    [
      ['sentences[0]', '"1"', 'before it a sentence that is left out: "One."'],
      ['sentences[1].text', '"One."', `the article's next words: "Thre"`],
    ],
  ],
])('%s', (_, sentences, problems) => {
  expect(found(ARTICLE, sentences)).toEqual(problems)
})
