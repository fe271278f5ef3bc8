/** A rule is judged by the prediction that it asks for, whatever stands beside it. */
import * as fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { estimatesWanted, judge } from '../../../src/budget/judge/judge.ts'
import type { BudgetModel } from '../../../src/budget/budget.ts'
import { measureModel } from '../../../src/gate/measure/measure.ts'
import { first, parsed } from '../../budget/sample-profile.ts'
import { temporaryFolder } from '../../support/git.ts'
import { layeredModel } from '../../support/layered-model.ts'

let folder: ReturnType<typeof temporaryFolder>
const file = (): string => join(folder.path, 'net.onnx')
beforeAll(() => {
  folder = temporaryFolder()
  writeFileSync(file(), layeredModel({ widths: [512, 512, 256], batch: 'batch' }))
})
afterAll(() => folder.remove())

const modelWith = (rules: readonly string[]): BudgetModel =>
  first(
    parsed(
      `version: 1\nmodels:\n  - path: net.onnx\n    bind: { batch: 1 }\n    budget:\n      latency:\n        nvidia-t4:\n${rules.map(rule => `          - ${rule}\n`).join('')}`,
    ).models,
  )

/** Each verdict by the limit that it is about. */
const verdicts = (rules: readonly string[]): Readonly<Record<string, string>> => {
  const model = modelWith(rules)
  const found = measureModel({
    file: file(),
    bind: { batch: 1 },
    scenario: null,
    estimates: estimatesWanted(model, null),
    customDevices: new Map(),
  })
  if (!found.ok) throw new Error('measured')
  const judged = judge(model, found.measured, found.measured)
  return Object.fromEntries(
    judged.map(({ rule, kind, status, text }) => [`${rule.position.text ?? ''}${kind} ${text}`, status]),
  )
}

const rule = fc
  .record({
    max: fc.constantFrom('1 us', '20 ms', '10 s'),
    precision: fc.option(fc.constantFrom('fp32', 'fp16', 'int8'), { nil: undefined }),
    batch: fc.option(fc.constantFrom(1, 64, 100_000), { nil: undefined }),
    runtime: fc.option(fc.constantFrom('tensorrt'), { nil: undefined }),
  })
  .map(fields => {
    const stated = Object.entries(fields).filter(([, value]) => value !== undefined)
    return `{ ${stated.map(([key, value]) => `${key}: ${value}`).join(', ')} }`
  })

test('the order of rules changes no verdict', () => {
  fc.assert(
    fc.property(fc.uniqueArray(rule, { minLength: 2, maxLength: 4 }), rules => {
      const forwards = Object.values(verdicts(rules)).sort()
      const backwards = Object.values(verdicts(rules.toReversed())).sort()
      expect(backwards).toEqual(forwards)
      const alone = rules.flatMap(one => Object.keys(verdicts([one])).map(key => key.replace(/^\{.*\}/, '')))
      const together = Object.keys(verdicts(rules)).map(key => key.replace(/^\{.*\}/, ''))
      expect(new Set(together)).toEqual(new Set(alone))
    }),
    { numRuns: 40 },
  )
})

test.each([[0], [1]])('a rule without a batch speaks of the bound one, also after one with a large batch', index => {
  const rules = ['{ max: 20 ms, precision: fp32 }', '{ max: 100000 ms, precision: fp32, batch: 100000 }']
  expect(new Set(Object.values(verdicts(index === 0 ? rules : rules.toReversed())))).toEqual(new Set(['pass']))
})
