import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

test.each([
  ['en', `It's "so"`, 'It’s “so”'],
  ['en-GB', `It's "so"`, 'It’s “so”'],
  ['de', '„So“, sagt er', '„So“, sagt er'],
  ['fr', "L'« effet domino » : non ; oui !", 'L’«\u202feffet domino\u202f»\u00a0: non\u202f; oui\u202f!'],
  ['fr', '[boycott](boycott) : deux pays', '[boycott](boycott)\u00a0: deux pays'],
  ['ru', '«Эффект домино»: нет', '«Эффект домино»: нет'],
  ['zh-Hans', '“多米诺效应”：不', '“多米诺效应”：不'],
  ['xx', '"left" as it is', '"left" as it is'],
])('in %s %s is set as %s', (language, written, set) => {
  expect(typeset(written, language)).toBe(set)
})
