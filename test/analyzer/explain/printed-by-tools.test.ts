/** Small networks, run through the tools themselves (test/models/conventions/printed.json: versions and command). */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyzeFile } from '../../../src/analyzer/analyze-file.ts'
import { countByConvention } from '../../../src/analyzer/explain/convention-count.ts'
import { CONVENTIONS } from '../../../src/analyzer/explain/conventions.ts'

const folder = new URL('../../models/conventions/', import.meta.url)
const { printed }: { readonly printed: Readonly<Record<string, Readonly<Record<string, number>>>> } = JSON.parse(
  readFileSync(new URL('printed.json', folder), 'utf8'),
)

const rows = Object.entries(printed).flatMap(([network, tools]) =>
  Object.entries(tools).map(([tool, number]) => [network, tool, BigInt(number)] as const),
)

describe('conventions equal what the tools print', () => {
  test.each(rows)('%s, %s', (network, tool, number) => {
    const analysis = analyzeFile(new URL(`${network}.onnx`, folder).pathname)
    const convention = CONVENTIONS.find(({ name }) => name === tool)
    if (!analysis.ok || convention === undefined) throw new Error(`cannot compare ${network} with ${tool}`)
    expect(countByConvention(analysis.profile, convention).total).toBe(number)
  })
})
