import { z } from 'zod'
import { recordSchema } from './recordSchema.ts'

/**
 * Returns the text of `data/record.schema.json`, with which code editors complete and check a record as it is written.
 * To update the file: `npx vitest run src/model/record/recordSchemaText.test.ts -u`.
 */
export function recordSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(recordSchema, { io: 'input' }), null, 2)}\n`
}
