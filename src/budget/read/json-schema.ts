/** The published JSON Schema of flopgate.yml, for editors and other tools. */
import * as z from 'zod'
import { budgetSchema } from './schema.ts'

export const budgetJsonSchema = (): z.core.JSONSchema.JSONSchema =>
  z.toJSONSchema(budgetSchema, { io: 'input', reused: 'ref' })
