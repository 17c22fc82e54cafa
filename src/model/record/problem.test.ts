import { expect, test } from 'vitest'
import { problemsText, problemText } from './problem.ts'

const problem = { file: 'r.json', line: 7, field: 'events[0].takes', found: '"boycot"', expected: 'a stance' }

test('says where it is, what was found, what was expected and what may have been meant', () => {
  expect(problemText(problem)).toBe('r.json:7  events[0].takes\n  found "boycot"\n  expected a stance')
  expect(problemText({ ...problem, suggestion: 'boycott' })).toMatch(
    /expected a stance\n {2}did you mean boycott\?$/,
  )
})

test('lists problems with an empty line between them, and their count', () => {
  expect(problemsText([problem])).toBe(`${problemText(problem)}\n\n1 problem`)
  expect(problemsText([problem, problem])).toBe(
    `${problemText(problem)}\n\n${problemText(problem)}\n\n2 problems`,
  )
})
