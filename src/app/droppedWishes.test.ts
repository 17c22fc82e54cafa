import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../model/fixtures/propertyRuns.ts'
import { sourceText } from '../sourceFiles.testing.ts'
import { droppedWishes, PARTS } from './droppedWishes.ts'

const languages = ['en', 'id', 'zh-Hans', 'ru']

test.each([
  ['?theme=dark&view=table&lang=zh-CN&dark=false&utm_source=x', []],
  ['?theme=auto&lang=RU', []],
  ['?theme=light&view=map', []],
  ['?view=article', []],
  ['?plain=0&play=1&dark=auto', []],
  [
    '?dark=maybe&plain=yes&play=now',
    [
      { what: 'theme', value: 'maybe' },
      { what: 'plain', value: 'yes' },
      { what: 'play', value: 'now' },
    ],
  ],
  ['?theme=blue', [{ what: 'theme', value: 'blue' }]],
  ['?view=constructor', [{ what: 'view', value: 'constructor' }]],
  [
    '?lang=tlh&view=',
    [
      { what: 'view', value: '' },
      { what: 'languageAsked', value: 'tlh' },
    ],
  ],
])('%s', (query, dropped) => {
  expect(droppedWishes(query, languages)).toEqual(dropped)
})

test('every part that an address may open is on the page', () => {
  for (const id of Object.values(PARTS)) expect(sourceText('app/Page.tsx')).toContain(`id="${id}"`)
})

test('never throws, and repeats at most 40 printable characters', propertyTime, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (theme, lang) => {
      for (const { value } of droppedWishes(`?theme=${theme}&lang=${lang}`, languages))
        expect([...value].length).toBeLessThanOrEqual(40)
    }),
    propertyRuns,
  )
})
