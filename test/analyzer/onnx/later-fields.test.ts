import { expect, it } from 'vitest'
import { functionKey } from '../../../src/analyzer/onnx/model.ts'
import { readModelBytes } from '../../../src/analyzer/onnx/read-model.ts'
import { field, join, message, modelOf } from '../../support/protobuf-bytes.ts'

const entry = (number: number, key: string, value: string): Uint8Array =>
  message(number, field(1, key), field(2, value))
const named = (name: string, ...more: readonly Uint8Array[]): Uint8Array =>
  message(1, field(3, name), field(4, 'Op'), ...more)

it('reads metadata and overload of nodes, in subgraphs too', () => {
  const inner = message(6, named('inner', entry(9, 'scope', 'then')))
  const result = readModelBytes(
    modelOf(
      named('first'),
      named(
        'second',
        field(8, 'fast'),
        entry(9, 'pkg.torch.onnx.name_scopes', "['', 'layer1']"),
        entry(9, 'namespace', ': M/layer1: L'),
      ),
      named(
        'third',
        message(5, field(1, 'alpha'), field(20, 2)),
        message(5, field(1, 'then_branch'), field(20, 5), inner),
      ),
    ),
  )
  if (!result.ok) throw new Error('unreadable')
  const [first, second, third] = result.model.graph.nodes
  expect([first?.overload, first?.metadata.size]).toEqual(['', 0])
  expect(second?.overload).toBe('fast')
  expect([...(second?.metadata ?? [])]).toEqual([
    ['pkg.torch.onnx.name_scopes', "['', 'layer1']"],
    ['namespace', ': M/layer1: L'],
  ])
  const branch = third?.attributes.get('then_branch')
  expect(branch?.type === 'graph' && branch.value.nodes[0]?.metadata.get('scope')).toBe('then')
})

it('leaves out stack traces and metadata beyond 4 KiB', () => {
  const result = readModelBytes(
    modelOf(named('n', entry(9, 'pkg.torch.onnx.stack_trace', 'File …'), entry(9, 'long', 'x'.repeat(5000)))),
  )
  expect(result.ok && [...(result.model.graph.nodes[0]?.metadata ?? [])]).toEqual([['long', '']])
})

it('reads overload, attribute defaults and value annotations of functions', () => {
  const alpha = message(11, field(1, 'alpha'), field(20, 2), field(3, 5))
  const info = message(12, field(1, 'hidden'), message(2, message(1, field(1, 1))))
  const definition = (overload: string) =>
    message(
      25,
      field(1, 'F'),
      field(10, 'local'),
      field(4, 'x'),
      field(5, 'y'),
      field(6, 'beta'),
      alpha,
      info,
      field(13, overload),
      message(7, field(4, 'Relu'), field(8, 'inside')),
    )
  const result = readModelBytes(join(modelOf(field(2, 'g')), definition(''), definition('v2')))
  if (!result.ok) throw new Error('unreadable')
  expect([...result.model.functions.keys()]).toEqual(['local::F::', 'local::F::v2'])
  const found = result.model.functions.get(functionKey('local', 'F', 'v2'))
  expect(found?.attributeDefaults.get('alpha')).toEqual({ type: 'int', value: 5 })
  expect(found).toMatchObject({ attributes: ['beta'], inputs: ['x'], outputs: ['y'] })
  expect(found?.valueInfos[0]).toMatchObject({ name: 'hidden', type: { kind: 'tensor', elementType: 'float' } })
  expect(found?.nodes[0]?.overload).toBe('inside')
})
