/** Everything that a verdict hangs on is in the table of budget changes. */
import { expect, test } from 'vitest'
import { compareBudgets } from '../../../src/budget/trust/compare-budgets.ts'
import { parsed } from '../sample-profile.ts'

const budget = (more: string) => parsed(`version: 1\n${more}models: [{ path: a.onnx, budget: { flops: 1 GFLOPs } }]\n`)

test.each<[string, string, string, string, string]>([
  ['a faster device', device(33.8), device(3380), 'devices.board.memoryBandwidth', 'changed'],
  ['another anchor', 'anchor: last-tag\n', 'anchor: old.json\n', 'anchor', 'changed'],
  ['a label of its own', '', 'override: { label: mine }\n', 'override', 'new'],
  ['no comments', '', 'comment: never\n', 'comment.mode', 'new'],
  ['its own policy', 'policy: base\n', 'policy: head\n', 'policy', 'changed'],
  ['models may leave', '', 'on-removed: allow\n', 'on-removed', 'looser'],
  ['old overruns fail', '', 'on-existing: fail\n', 'on-existing', 'tighter'],
])('%s', (_, base, head, rule, direction) => {
  expect(compareBudgets(budget(base), budget(head))).toMatchObject([{ rule, direction }])
})

test('nothing changed', () => {
  const text = `${device(33.8)}on-removed: fail\noverride: off\n`
  expect(compareBudgets(budget(text), budget(text))).toEqual([])
})

function device(bandwidth: number): string {
  return `devices: { board: { extends: nvidia-t4, memory_bandwidth: ${bandwidth} } }\n`
}
