import { z } from 'zod'
import { recordSchema } from './recordSchema.ts'

/**
 * The text of `data/record.schema.json`, by which editors complete and check a record while it is written.
 * `npx vitest run src/model/record/recordSchemaText.test.ts -u` writes it anew.
 */
export function recordSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(recordSchema, { io: 'input' }), null, 2)}\n`
}
