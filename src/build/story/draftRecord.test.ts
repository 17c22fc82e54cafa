import { expect, test } from 'vitest'
import { articleText, world } from '../../model/record/fixtures/recordFile.ts'
import { parseRecord } from '../../model/record/parseRecord.ts'
import { countriesIn } from './countriesIn.ts'
import { draftRecord } from './draftRecord.ts'
import { loadNames } from './loadWorld.ts'
import { sentencesOf } from './sentencesOf.ts'

const names = ['en', 'id', 'zh-Hans', 'ru', 'fr', 'es', 'ar'].map(loadNames)
const draft = (article: string, language = 'en') => draftRecord({ article, id: 'x', language, names })

test('splits our article as its record does, whether or not its lines are wrapped', () => {
  const wrapped = articleText.replace(/\n/g, '\n\n').replace(/(.{1,72}) /g, '$1\n')
  for (const article of [articleText, wrapped]) {
    const sentences = sentencesOf(article, 'en')
    expect(sentences).toHaveLength(15)
    expect(sentences[0]).toMatchObject({ number: 'headline', kind: 'headline' })
    expect(sentences[11]).toMatchObject({ number: '11', kind: 'boilerplate', text: 'SEE ALSO:' })
  }
})

test.each([
  ['en', 'A head\nMr. Smith of the U.S. Senate left. “We stay,” he said.', 2],
  ['zh-Hans', '标题\n中国表示反对。美国不参加。', 2],
  ['ar', 'عنوان\nقالت الصين إنها ترفض. وهل تشارك فرنسا؟', 2],
  ['fr', 'Un titre\nLa France reste. « Nous irons », dit-elle.', 2],
])('splits by the rules of %s: %s', (language, article, count) => {
  expect(sentencesOf(article, language)).toHaveLength(count + 1)
})

test.each([
  ['The White House and Canadian officials left Qatar', ['USA', 'CAN', 'QAT']],
  ['Papua New Guinea stays', ['PNG']],
  ['L’Espagne et les Français', ['ESP', 'FRA']],
  ['Россия и китайский посол', ['RUS', 'CHN']],
  ['قالت السعودية وقطر', ['SAU', 'QAT']],
  ['中国和加拿大', ['CHN', 'CAN']],
  ['Nobody here, us neither', []],
])('in "%s" finds %j', (text, codes) => {
  expect(countriesIn(text, names)).toEqual(expect.arrayContaining(codes))
  expect(countriesIn(text, names)).toHaveLength(codes.length)
})

test('suggests quotations with their speakers, also where one goes on', () => {
  const { statements } = draft(
    'A head\n"They must pay the price for it. We do not worry at all," said Wang Wenbin of China.\nCanada stays away.',
  )
  expect(statements).toMatchObject([
    { sentence: '1', speech: 'direct', speaker: { name: 'Wang Wenbin' }, draft: true },
    { sentence: '2', speech: 'direct', continues: 'F01', clause: 'We do not worry at all,"' },
    { sentence: '3', speech: 'reported', concerns: ['CAN'], clause: 'Canada stays away' },
  ])
})

test('a draft is a record that is refused only until it is judged', () => {
  const record = draft(articleText)
  const text = JSON.stringify(record, null, 2)
  const parsed = parseRecord({ file: 'record.json', text, article: articleText }, world)
  const fields = parsed.ok ? [] : parsed.faults.map(({ field }) => field)
  expect(fields).toEqual(['stances[0].id', 'statements[0].draft'])
})
