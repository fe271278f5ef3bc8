/**
 * Reads real models twice: with the two-stage reader, and with plain onnx-proto over the whole bytes as the oracle.
 * FLOPGATE_MODELS names another folder of models.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import onnxProto from 'onnx-proto'
import { describe, expect, test } from 'vitest'
import type { Attribute, Graph, Node, Tensor } from '../../../src/analyzer/onnx/model.ts'
import { isSet, toNumber } from '../../../src/analyzer/onnx/protobuf.ts'
import { readModelFile } from '../../../src/analyzer/onnx/read-file.ts'

type Proto = typeof onnxProto.onnx
type GraphProto = InstanceType<Proto['GraphProto']>
type NodeProto = onnxProto.onnx.INodeProto
type AttributeProto = onnxProto.onnx.IAttributeProto

const folder = process.env['FLOPGATE_MODELS'] ?? join(import.meta.dirname, '../../models')
/** A text and a Git LFS pointer, committed upstream in place of a model. */
const unreadable = /corrupt_model|lfs_pointer/
const files = globSync('**/*.onnx', { cwd: folder }).filter(file => !unreadable.test(file))

const domainOf = (domain: string | null | undefined): string => (domain === 'ai.onnx' ? '' : (domain ?? ''))

const expectGraph = (graph: Graph, proto: onnxProto.onnx.IGraphProto): void => {
  expect(graph.inputs.map(input => input.name)).toEqual((proto.input ?? []).map(input => input.name))
  expect(graph.outputs.map(output => output.name)).toEqual((proto.output ?? []).map(output => output.name))
  expect(graph.valueInfos).toHaveLength((proto.valueInfo ?? []).length)
  for (const initializer of proto.initializer ?? []) {
    const tensor = graph.initializers.get(initializer.name ?? '')
    expect(tensor?.dims).toEqual((initializer.dims ?? []).map(toNumber))
    if (tensor !== undefined) expectTensor(tensor, initializer)
  }
  expectNodes(graph.nodes, proto.node ?? [])
}

const expectNodes = (nodes: readonly Node[], protos: readonly NodeProto[]): void => {
  expect(nodes.map(node => [node.name, node.opType, node.domain, node.inputs, node.outputs])).toEqual(
    protos.map(proto => [proto.name, proto.opType, domainOf(proto.domain), proto.input, proto.output]),
  )
  for (const [index, proto] of protos.entries()) {
    for (const attribute of proto.attribute ?? []) {
      const built = nodes[index]?.attributes.get(attribute.name ?? '')
      expect(built).toBeDefined()
      if (built !== undefined) expectAttribute(built, attribute)
    }
  }
}

const expectTensor = (tensor: Tensor, proto: onnxProto.onnx.ITensorProto): void => {
  const raw = proto.rawData?.length ?? 0
  if (raw > 0) expect(tensor.storedBytes).toBe(raw)
  const integers = (proto.int64Data ?? []).map(toNumber)
  if (tensor.values !== undefined && tensor.elementType === 'int64' && integers.length > 0)
    expect(tensor.values).toEqual(integers)
  if (tensor.values !== undefined && tensor.elementType === 'int64' && raw > 0) {
    const copy = Uint8Array.from(proto.rawData ?? [])
    expect(tensor.values).toEqual([...new BigInt64Array(copy.buffer)].map(Number))
  }
}

const expectAttribute = (attribute: Attribute, proto: AttributeProto): void => {
  switch (attribute.type) {
    case 'float':
      return expect(attribute.value).toBe(proto.f)
    case 'int':
      return expect(attribute.value).toBe(toNumber(proto.i))
    case 'string':
      return expect(attribute.byteLength).toBe(proto.s?.length)
    case 'floats':
      return expectList(attribute, proto.floats ?? [])
    case 'ints':
      return expectList(attribute, (proto.ints ?? []).map(toNumber))
    case 'strings':
      return expectList(
        attribute,
        (proto.strings ?? []).map(bytes => new TextDecoder().decode(bytes)),
      )
    case 'tensor':
      if (isSet(proto.t)) expectTensor(attribute.value, proto.t)
      return
    case 'graph':
      return expectGraph(attribute.value, proto.g ?? {})
    case 'graphs':
      return attribute.value.forEach((graph, index) => expectGraph(graph, proto.graphs?.[index] ?? {}))
    case 'reference':
      return expect(attribute.name).toBe(proto.refAttrName)
    case 'tensors':
      return expect(attribute.value).toHaveLength((proto.tensors ?? []).length + (proto.sparseTensors ?? []).length)
    case 'type':
      return expect(proto.tp).toBeTruthy()
    case 'types':
      return expect(attribute.value).toHaveLength((proto.typeProtos ?? []).length)
  }
}

const expectList = (
  list: { readonly value: readonly unknown[] | undefined; readonly count: number },
  items: readonly unknown[],
): void => {
  expect(list.count).toBe(items.length)
  if (list.value !== undefined) expect(list.value).toEqual(items)
}

describe('the two-stage reader agrees with onnx-proto', () => {
  test.each(files)('%s', file => {
    const result = readModelFile(join(folder, file))
    const proto = onnxProto.onnx.ModelProto.decode(readFileSync(join(folder, file)))
    if (!result.ok) throw new Error(result.diagnostics.map(diagnostic => diagnostic.what).join())
    expect(result.model.irVersion).toBe(toNumber(proto.irVersion))
    expect(result.model.producerName).toBe(proto.producerName)
    expect(result.model.functions.size).toBe(proto.functions.length)
    expectGraph(result.model.graph, proto.graph ?? ({} satisfies Partial<GraphProto>))
    for (const definition of proto.functions) {
      const built = [...result.model.functions.values()].find(
        ({ name, domain }) => name === definition.name && domain === domainOf(definition.domain),
      )
      if (definition.name !== '' && built?.nodes.length === definition.node?.length)
        expectNodes(built?.nodes ?? [], definition.node ?? [])
    }
  })
})
