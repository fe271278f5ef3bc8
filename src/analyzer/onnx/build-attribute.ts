/** AttributeProto → Attribute. */
import type onnxProto from 'onnx-proto'
import type { BuildContext } from './build-context.ts'
import { buildSparseTensor, buildTensor } from './build-tensor.ts'
import { buildType } from './build-type.ts'
import { readNote } from './dropped.ts'
import { decodeText } from './elements.ts'
import type { LaterAttribute } from './later-fields.ts'
import { KEPT_ELEMENTS } from './limits.ts'
import type { Attribute, Tensor } from './model.ts'
import { quote } from './problems.ts'
import { isSet, toNumber } from './protobuf.ts'

type AttributeProto = onnxProto.onnx.IAttributeProto

/** AttributeProto.AttributeType, by the field that holds the value. */
const TYPE_OF_FIELD: readonly (readonly [field: keyof AttributeProto, type: number])[] = [
  ['f', 1],
  ['i', 2],
  ['s', 3],
  ['t', 4],
  ['g', 5],
  ['floats', 6],
  ['ints', 7],
  ['strings', 8],
  ['tensors', 9],
  ['graphs', 10],
  ['sparseTensor', 11],
  ['sparseTensors', 12],
  ['tp', 13],
  ['typeProtos', 14],
]

const FLOATS = 7
const INTS = 8
const STRINGS = 9
const STRING = 4

/** The same by field number, for payload that was dropped. */
const TYPE_OF_DROPPED: readonly (readonly [field: number, type: number])[] = [
  [STRING, 3],
  [FLOATS, 6],
  [INTS, 7],
  [STRINGS, 8],
]

/** Undefined, and reported, when the attribute holds nothing that can be used. */
export const buildAttribute = (
  proto: AttributeProto,
  later: LaterAttribute | undefined,
  context: BuildContext,
): Attribute | undefined => {
  const reference = proto.refAttrName ?? ''
  if (reference !== '') return { type: 'reference', name: reference }
  const declared = proto.type ?? 0
  const type = declared === 0 ? inferType(proto) : declared
  const attribute = buildScalar(proto, type) ?? buildList(proto, type) ?? buildNested(proto, type, { later, context })
  if (attribute === undefined) {
    context.problems.report('model-malformed', `The attribute ${quote(proto.name ?? '')} has no usable value`, {
      severity: 'warning',
      node: context.node,
      why: type === undefined ? 'It has neither a type nor a value.' : `Its type is ${type}.`,
      fix: 'Export the model again.',
    })
  }
  return attribute
}

/** Files of IR version 1 have no type (docs/sources/onnx.md §6.1). */
const inferType = (proto: AttributeProto): number | undefined => {
  const found = TYPE_OF_FIELD.find(([field]) => Object.hasOwn(proto, field))
  if (found !== undefined) return found[1]
  const [dropped] = readNote(proto.docString ?? '').keys()
  return TYPE_OF_DROPPED.find(([field]) => field === dropped)?.[1]
}

const buildScalar = (proto: AttributeProto, type: number | undefined): Attribute | undefined => {
  switch (type) {
    case 1:
      return { type: 'float', value: proto.f ?? 0 }
    case 2:
      return { type: 'int', value: toNumber(proto.i) }
    case 3: {
      const dropped = readNote(proto.docString ?? '').get(STRING)
      if (dropped !== undefined) return { type: 'string', value: '', byteLength: dropped.bytes }
      const bytes = proto.s ?? new Uint8Array(0)
      return { type: 'string', value: decodeText(bytes), byteLength: bytes.length }
    }
    default:
      return undefined
  }
}

const buildList = (proto: AttributeProto, type: number | undefined): Attribute | undefined => {
  const note = readNote(proto.docString ?? '')
  switch (type) {
    case 6:
      return { type: 'floats', ...keptList(proto.floats ?? [], note.get(FLOATS)?.count) }
    case 7:
      return { type: 'ints', ...keptList((proto.ints ?? []).map(toNumber), note.get(INTS)?.count) }
    case 8:
      return { type: 'strings', ...keptList((proto.strings ?? []).map(decodeText), note.get(STRINGS)?.count) }
    default:
      return undefined
  }
}

interface List<Item> {
  readonly value: readonly Item[] | undefined
  readonly count: number
}

const keptList = <Item>(items: readonly Item[], droppedCount: number | undefined): List<Item> => {
  if (droppedCount !== undefined) return { value: undefined, count: droppedCount }
  return { value: items.length <= KEPT_ELEMENTS ? items : undefined, count: items.length }
}

interface Nested {
  readonly later: LaterAttribute | undefined
  readonly context: BuildContext
}

const buildNested = (
  proto: AttributeProto,
  type: number | undefined,
  { later, context }: Nested,
): Attribute | undefined => {
  const place = `The attribute ${quote(proto.name ?? '')}`
  switch (type) {
    case 4:
      return tensorAttribute(isSet(proto.t) ? buildTensor(proto.t, context) : undefined)
    case 11:
      return tensorAttribute(isSet(proto.sparseTensor) ? buildSparseTensor(proto.sparseTensor, context) : undefined)
    case 5:
      return isSet(proto.g) ? { type: 'graph', value: context.buildGraph(proto.g, later?.graph, context) } : undefined
    case 9:
      return { type: 'tensors', value: present((proto.tensors ?? []).map(tensor => buildTensor(tensor, context))) }
    case 12:
      return {
        type: 'tensors',
        value: present((proto.sparseTensors ?? []).map(tensor => buildSparseTensor(tensor, context))),
      }
    case 10:
      return {
        type: 'graphs',
        value: (proto.graphs ?? []).map((graph, index) => context.buildGraph(graph, later?.graphs[index], context)),
      }
    case 13: {
      const value = buildType(proto.tp, place, context.problems)
      return value === undefined ? undefined : { type: 'type', value }
    }
    case 14:
      return {
        type: 'types',
        value: present((proto.typeProtos ?? []).map(item => buildType(item, place, context.problems))),
      }
    default:
      return undefined
  }
}

const tensorAttribute = (value: Tensor | undefined): Attribute | undefined =>
  value === undefined ? undefined : { type: 'tensor', value }

const present = <Item>(items: readonly (Item | undefined)[]): readonly Item[] =>
  items.filter(item => item !== undefined)
