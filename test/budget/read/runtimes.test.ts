/** A rule that speaks of a runtime nobody measured is refused: it would be judged by another one. */
import { expect, test } from 'vitest'
import { parseBudget } from '../../../src/budget/read/parse-budget.ts'

const budget = (device: string, runtime: string, more = '') =>
  parseBudget(
    `version: 1\nmodels:\n  - path: a.onnx\n    budget: { latency: { ${device}: { max: 3 ms, runtime: ${runtime} } } }\n${more}`,
    'flopgate.yml',
  )

test.each([
  ['nvidia-t4', 'tensorrt', '', true],
  ['nvidia-t4', 'foo', '', false],
  ['nvidia-t4', 'toString', '', false],
  ['board', 'foo', 'devices: { board: { extends: nvidia-t4, profile: board.json } }\n', true],
  ['board', 'foo', 'devices: { board: { extends: nvidia-t4 } }\n', false],
])('%s, %s %s', (device, runtime, more, ok) => expect(budget(device, runtime, more).ok).toBe(ok))
