import { expect, test } from 'vitest'
import { parseText, recordText } from './fixtures/recordFile.ts'

test.each([
  ['curly marks', recordText.replaceAll('"', '”'), 'straight quotation marks'],
  ['a curly mark at a field', recordText.replace('"events"', '“events”'), 'straight quotation marks'],
  ['a curly mark at an end', recordText.replace('"headline",', '"headline”,'), 'straight quotation marks'],
  ['single marks', recordText.replace('"events"', "'events'"), 'double quotation marks'],
  ['marks of HTML', recordText.replaceAll('"', '&quot;'), 'this is how HTML writes them'],
  [
    'a mark within a text',
    recordText.replaceAll('\\"cruelty\\"', '"cruelty"'),
    '\\" for a quotation mark within',
  ],
  [
    'a mark that begins a text',
    recordText.replace('"\\"I would', '""I would'),
    '\\" for a quotation mark within',
  ],
  ['a no-break space', recordText.replace('"events": ', '"events":\u00A0'), 'take this character out'],
  ['a zero-width space', recordText.replace('"events"', '\u200B"events"'), 'take this character out'],
  ['signs of another width', recordText.replace('"id":', '"id"：'), 'of another width'],
  ['a capital', recordText.replace('true', 'True'), 'in small letters'],
  ['a text over two lines', recordText.replace('political boycott', 'political\nboycott'), 'one line'],
])('%s are told in one line that says what to do', (_, text, told) => {
  const parsed = parseText(text)
  expect(parsed.ok ? [] : parsed.faults).toMatchObject([
    { field: '(JSON)', expected: expect.stringContaining(told) },
  ])
})
