import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { METRIC_DIMENSION } from '../../src/budget/metric.ts'
import { parseBudget } from '../../src/budget/read/parse-budget.ts'

const text = readFileSync(new URL('../../docs/budget.md', import.meta.url), 'utf8')
const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml)

describe('docs/budget.md', () => {
  test.each(examples.map((yaml, index) => [index + 1, yaml] as const))(
    'example %i is a valid budget',
    (_index, yaml) => {
      expect(parseBudget(yaml, 'flopgate.yml')).toMatchObject({ ok: true, diagnostics: [] })
    },
  )

  test('names every metric', () => {
    expect(Object.keys(METRIC_DIMENSION).filter(metric => !text.includes(`| \`${metric}\` |`))).toEqual([])
  })
})
