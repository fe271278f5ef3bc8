/** GraphProto and NodeProto → Graph and Node. */
import type onnxProto from 'onnx-proto'
import { buildAttribute } from './build-attribute.ts'
import type { BuildContext } from './build-context.ts'
import { buildSparseTensor, buildTensor } from './build-tensor.ts'
import { buildValueInfo } from './build-type.ts'
import { type LaterAttribute, type LaterGraph, type LaterNode, NO_METADATA } from './later-fields.ts'
import type { Attribute, Graph, Node, Tensor } from './model.ts'
import { quote } from './problems.ts'

export const buildGraph = (
  proto: onnxProto.onnx.IGraphProto,
  later: LaterGraph | undefined,
  context: BuildContext,
): Graph => ({
  name: proto.name ?? '',
  nodes: (proto.node ?? []).map((node, index) => buildNode(node, later?.nodes[index], { context, index })),
  inputs: (proto.input ?? []).map(info => buildValueInfo(info, context.problems)),
  outputs: (proto.output ?? []).map(info => buildValueInfo(info, context.problems)),
  valueInfos: (proto.valueInfo ?? []).map(info => buildValueInfo(info, context.problems)),
  initializers: buildInitializers(proto, context),
})

const buildInitializers = (proto: onnxProto.onnx.IGraphProto, context: BuildContext): ReadonlyMap<string, Tensor> => {
  const tensors = [
    ...(proto.initializer ?? []).map(tensor => buildTensor(tensor, context)),
    ...(proto.sparseInitializer ?? []).map(tensor => buildSparseTensor(tensor, context)),
  ]
  const initializers = new Map<string, Tensor>()
  for (const tensor of tensors) {
    if (tensor === undefined) continue
    if (initializers.has(tensor.name)) {
      context.problems.report('model-malformed', `Two initializers are named ${quote(tensor.name)}`, {
        severity: 'warning',
        why: 'The last one is used and counted.',
        fix: 'Give each initializer a name of its own.',
      })
    }
    initializers.set(tensor.name, tensor)
  }
  return initializers
}

interface NodePlace {
  readonly context: BuildContext
  readonly index: number
}

export const buildNode = (proto: onnxProto.onnx.INodeProto, later: LaterNode | undefined, place: NodePlace): Node => {
  const name = proto.name ?? ''
  const opType = proto.opType ?? ''
  const label = name === '' ? `${opType}#${place.index}` : name
  return {
    name,
    opType,
    domain: normalizeDomain(proto.domain),
    overload: later?.overload ?? '',
    inputs: proto.input ?? [],
    outputs: proto.output ?? [],
    attributes: buildAttributes(proto.attribute ?? [], later?.attributes, { ...place.context, node: label }),
    metadata: later?.metadata ?? NO_METADATA,
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map()

export const buildAttributes = (
  protos: readonly onnxProto.onnx.IAttributeProto[],
  later: readonly LaterAttribute[] | undefined,
  context: BuildContext,
): ReadonlyMap<string, Attribute> => {
  if (protos.length === 0) return NO_ATTRIBUTES
  const attributes = new Map<string, Attribute>()
  for (const [index, proto] of protos.entries()) {
    const attribute = buildAttribute(proto, later?.[index], context)
    if (attribute === undefined) continue
    const name = proto.name ?? ''
    if (attributes.has(name)) {
      context.problems.report('model-malformed', `A node has two attributes named ${quote(name)}`, {
        severity: 'warning',
        node: context.node,
        why: 'The last one is used.',
        fix: 'Export the model again.',
      })
    }
    attributes.set(name, attribute)
  }
  return attributes
}

/** The default domain has two spellings. */
export const normalizeDomain = (domain: string | null | undefined): string =>
  domain === 'ai.onnx' ? '' : (domain ?? '')
