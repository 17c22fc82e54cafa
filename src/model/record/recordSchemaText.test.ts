import { expect, test } from 'vitest'
import { record } from './fixtures/realRecord.ts'
import { recordSchemaText } from './recordSchemaText.ts'

test('data/record.schema.json is the schema that records are parsed by', async () => {
  await expect(recordSchemaText()).toMatchFileSnapshot('../../../data/record.schema.json')
})

test('the real record refers to the schema, which describes all its fields', () => {
  expect(record.$schema).toBe('../record.schema.json')
  const { properties, required, additionalProperties } = JSON.parse(recordSchemaText())
  expect(Object.keys(record).filter(key => !(key in properties))).toEqual([])
  expect(required).toEqual(expect.arrayContaining(['id', 'source', 'sentences', 'stances', 'words']))
  expect(additionalProperties).toBe(false)
})
