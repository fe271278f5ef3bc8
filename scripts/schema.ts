/** Writes schema/flopgate.schema.json from the zod schema; `--check` fails when the file is not fresh. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { budgetJsonSchema } from '../src/budget/json-schema.ts'

const FILE = fileURLToPath(new URL('../schema/flopgate.schema.json', import.meta.url))

const text = `${JSON.stringify(budgetJsonSchema(), null, 2)}\n`
if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('schema/flopgate.schema.json is not fresh: run `node scripts/schema.ts`')
  process.exitCode = 1
}
