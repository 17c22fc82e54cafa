import { expect, test } from 'vitest'
import { typeset, typesetQuotation } from './typeset.ts'

test.each([
  ['en', `It's "so"`, 'It’s “so”'],
  ['en-GB', `It's "so"`, 'It’s “so”'],
  ['de', '„So“, sagt er', '„So“, sagt er'],
  ['fr', "L'« effet domino » : non ; oui !", 'L’«\u202feffet domino\u202f»\u00a0: non\u202f; oui\u202f!'],
  ['fr', '[boycott](boycott) : deux pays', '[boycott](boycott)\u00a0: deux pays'],
  ['fr', `dit "l'"effet"" et 'mot' d'1,5`, `dit "l’"effet"" et 'mot' d’1,5`],
  ['ru', '«Эффект домино»: нет', '«Эффект домино»: нет'],
  ['zh-Hans', '“多米诺效应”：不', '“多米诺效应”：不'],
  ['es', `¿"Qué"? 'No'`, `¿"Qué"? 'No'`],
  ['ar', `قال "لا"`, `قال "لا"`],
  ['id', `kata "Jum'at"`, `kata "Jum'at"`],
  ['xx', '"left" as it is', '"left" as it is'],
])('in %s %s is set as %s', (language, written, set) => {
  expect(typeset(written, language)).toBe(set)
})

test.each([
  ['fr', "L'« effet domino » : non !", 'L’« effet domino » : non !'],
  ['en', `"It's so : why ?"`, '“It’s so : why ?”'],
])('of a quotation in %s it sets the marks alone', (language, written, set) => {
  expect(typesetQuotation(written, language)).toBe(set)
})
