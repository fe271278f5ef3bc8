/**
 * How many of the known operators have a rule, per domain: `node scripts/coverage-operators.ts`. Lists those without a rule, and
 * those whose rule says that they cannot be counted, with the reason. Exits with 1 when an operator has no rule.
 */
import type { CostRule } from '../src/analyzer/ops/contract/operator.ts'
import { operatorFor } from '../src/analyzer/ops/registry.ts'
import { knownOperators, schemaVersions } from '../src/analyzer/ops/contract/schema.ts'

interface Row {
  readonly name: string
  readonly versions: number
  readonly cost: CostRule | undefined
}

const domains = new Map<string, Row[]>()
for (const { domain, name } of knownOperators()) {
  const row = { name, versions: schemaVersions(domain, name).length, cost: operatorFor(domain, name)?.cost }
  const rows = domains.get(domain)
  if (rows === undefined) domains.set(domain, [row])
  else rows.push(row)
}

const KINDS = ['counted', 'moves', 'free', 'bodies', 'uncounted'] as const
const columns = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(28) : String(cell).padStart(10))).join('')

console.log(columns(['domain', 'operators', 'versions', 'rules', ...KINDS]))
const print = (domain: string, rows: readonly Row[]): void => {
  const versions = rows.reduce((sum, row) => sum + row.versions, 0)
  const ruled = rows.filter(row => row.cost !== undefined).length
  const kinds = KINDS.map(kind => rows.filter(row => row.cost?.kind === kind).length)
  console.log(columns([domain, rows.length, versions, ruled, ...kinds]))
}
for (const [domain, rows] of domains) print(domain || 'ai.onnx', rows)
print('all', [...domains.values()].flat())

let isComplete = true
for (const [domain, rows] of domains) {
  for (const { name, cost } of rows) {
    if (cost === undefined) {
      isComplete = false
      console.log(`no rule: ${domain || 'ai.onnx'} ${name}`)
    } else if (cost.kind === 'uncounted') console.log(`uncounted: ${domain || 'ai.onnx'} ${name}: ${cost.reason}`)
  }
}
process.exitCode = isComplete ? 0 : 1
