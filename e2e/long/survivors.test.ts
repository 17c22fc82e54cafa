import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { SURVIVORS } from './survivors.ts'

const ROOT = resolve(import.meta.dirname, '../..')

test('every explanation is of code that still stands there', () => {
  const gone = SURVIVORS.filter(({ file, line, from }) => {
    const source = readFileSync(resolve(ROOT, file), 'utf8')
    const stands = source.split('\n').some(each => each.trim() === line)
    return !stands || !source.replace(/\s+/g, ' ').includes(from)
  })
  expect(gone).toEqual([])
})

test('no mutant is explained twice, and none without a word', () => {
  const keys = SURVIVORS.map(({ file, line, from, to }) => JSON.stringify([file, line, from, to]))
  expect(new Set(keys).size).toBe(keys.length)
  expect(SURVIVORS.filter(({ why }) => why.length < 20)).toEqual([])
})
