/**
 * Writes what is generated from the source: docs/operators.md, docs/errors.md, the tables of docs/action.md, and the
 * JSON schema of the budget. `--check` writes nothing and fails when a file differs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { actionDoc } from './generate/action-doc.ts'
import { errorsDoc } from './generate/errors-doc.ts'
import { operatorsDoc } from './generate/operators-doc.ts'
import { budgetJsonSchema } from '../src/budget/read/json-schema.ts'

const root = join(import.meta.dirname, '..')

const files: readonly (readonly [string, () => string])[] = [
  ['docs/operators.md', operatorsDoc],
  ['docs/errors.md', errorsDoc],
  ['docs/action.md', () => actionDoc(readFileSync(join(root, 'action.yml'), 'utf8'))],
  ['schema/flopgate.schema.json', () => `${JSON.stringify(budgetJsonSchema(), null, 2)}\n`],
]

/** Number of files that were stale; they are written unless `isCheck`. */
export const generate = (isCheck: boolean): number => {
  let stale = 0
  for (const [path, make] of files) {
    const text = make()
    const target = join(root, path)
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    stale++
    if (isCheck) console.error(`${path} is stale: run npm run build`)
    else {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
      console.log(`wrote ${path}`)
    }
  }
  return stale
}

if (import.meta.main) {
  const isCheck = process.argv.includes('--check')
  const stale = generate(isCheck)
  process.exitCode = isCheck && stale > 0 ? 1 : 0
}
