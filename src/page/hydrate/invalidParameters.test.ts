import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../../model/record/fixtures/propertyRuns.ts'
import { sourceText } from '../../sourceFiles.testing.ts'
import { PARTS } from '../inline/pageParameters.ts'
import { invalidParameters } from './invalidParameters.ts'

const languages = ['en', 'id', 'zh-Hans', 'ru']
const wayTo = ({ directory }: { directory: string }) => `../${directory}`

test.each([
  ['?theme=dark&view=table&lang=zh-CN&dark=false&utm_source=x', []],
  ['?theme=auto&lang=RU', []],
  ['?theme=light&view=map', []],
  ['?view=article', []],
  ['?plain=0&play=1&dark=auto', []],
  [
    '?dark=maybe&plain=perhaps&play=now',
    [
      { what: 'theme', value: 'maybe' },
      { what: 'plain', value: 'perhaps' },
      { what: 'play', value: 'now' },
    ],
  ],
  ['?theme=blue', [{ what: 'theme', value: 'blue' }]],
  ['?view=constructor', [{ what: 'view', value: 'constructor' }]],
  ['?lang=tlh&view=', [{ what: 'languageAsked', value: 'tlh' }]],
  ['?theme=&dark=&plain=&play=&view=&lang=', []],
  [
    '?plain=true&dark=1&play=no&theme=Dark&VIEW=Table.&lang=fr_FR)&LANG=x',
    [{ what: 'languageAsked', value: 'fr_FR)' }],
  ],
  ['?plain=yes&amp;dark=0&amp;view=map%26lang=ru_RU.UTF-8', []],
  // Flags that vendors append.
  ['?transparent=true&static=true&search=0&fitchart=1&abcnewsembedheight=600&embed=true&amp=1', []],
  [
    '?lang=zh-TW',
    [
      {
        what: 'languageAsked',
        value: 'zh-TW',
        near: { tag: 'zh-Hans', name: '简体中文', href: '../zh-Hans/' },
      },
    ],
  ],
])('%s', (query, dropped) => {
  expect(invalidParameters(query, languages, wayTo)).toEqual(dropped)
})

test('every part that an address may open is on the page', () => {
  for (const id of Object.values(PARTS)) expect(sourceText('build/pages/Page.tsx')).toContain(`id="${id}"`)
})

test('never throws, and repeats at most 40 printable characters', propertyTime, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (theme, lang) => {
      for (const { value } of invalidParameters(`?theme=${theme}&lang=${lang}`, languages, wayTo))
        expect([...value].length).toBeLessThanOrEqual(40)
    }),
    propertyRuns,
  )
})
