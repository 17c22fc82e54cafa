import { expect, test } from 'vitest'
import { plainText, richText } from './richText.ts'

test('reads marks at the start, in the middle and at the end', () => {
  expect(richText('[Four](boycott) say no; one [accepts](in-part)')).toEqual([
    { text: 'Four', stance: 'boycott' },
    { text: ' say no; one ' },
    { text: 'accepts', stance: 'in-part' },
  ])
})

test.each([
  '',
  'no mark',
  '[sic] stays',
  '(so) does this',
  '[words] (boycott)',
  '[](boycott)',
  '<b>[x](</b>',
])('leaves "%s" as it is written', source => {
  const runs = richText(source)
  expect(plainText(runs)).toBe(source)
  expect(runs.some(({ stance }) => stance !== undefined)).toBe(false)
})

test('returns the text without its marks', () => {
  expect(plainText(richText('Four [do not go](boycott).'))).toBe('Four do not go.')
})
