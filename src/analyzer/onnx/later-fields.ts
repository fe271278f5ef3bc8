/**
 * The fields that ONNX gained after 1.10, the version onnx-proto was generated from: node and function overloads, node
 * metadata, attribute defaults and value annotations of functions. They are read from the same slim bytes in the order
 * of the file, so that the n-th entry here belongs to the n-th message there.
 * Field numbers: docs/sources/onnx.md §6.5.
 */
import { Reader } from './protobuf.ts'
import onnxProto from 'onnx-proto'

const { onnx } = onnxProto

export interface LaterModel {
  readonly graph: LaterGraph | undefined
  readonly functions: readonly LaterFunction[]
}

export interface LaterGraph {
  readonly nodes: readonly LaterNode[]
}

export interface LaterNode {
  readonly overload: string
  readonly metadata: ReadonlyMap<string, string>
  readonly attributes: readonly LaterAttribute[]
}

/** The subgraphs of one attribute. */
export interface LaterAttribute {
  readonly graph: LaterGraph | undefined
  readonly graphs: readonly LaterGraph[]
}

export interface LaterFunction {
  readonly overload: string
  readonly nodes: readonly LaterNode[]
  readonly attributeDefaults: readonly onnxProto.onnx.IAttributeProto[]
  readonly valueInfos: readonly onnxProto.onnx.IValueInfoProto[]
}

export const NO_METADATA: ReadonlyMap<string, string> = new Map()
const NO_GRAPHS: LaterAttribute = { graph: undefined, graphs: [] }

/** Source positions in the exporter's machine: long, and no shape or report needs them. */
const OMITTED_METADATA = 'pkg.torch.onnx.stack_trace'

export const readLaterFields = (slim: Uint8Array): LaterModel => {
  let graph: LaterGraph | undefined
  const functions: LaterFunction[] = []
  const reader = Reader.create(slim)
  eachField(reader, slim.length, field => {
    if (field === 7) graph = readGraph(reader, messageEnd(reader))
    else if (field === 25) functions.push(readFunction(reader, messageEnd(reader)))
    else return false
    return true
  })
  return { graph, functions }
}

/** Visits the fields of a message; those that `visit` declines are skipped. */
const eachField = (reader: Reader, end: number, visit: (field: number) => boolean): void => {
  while (reader.pos < end) {
    const tag = reader.uint32()
    if (!visit(tag >>> 3)) reader.skipType(tag & 7)
  }
}

const messageEnd = (reader: Reader): number => {
  const length = reader.uint32()
  return reader.pos + length
}

const readGraph = (reader: Reader, end: number): LaterGraph => {
  const nodes: LaterNode[] = []
  eachField(reader, end, field => {
    if (field !== 1) return false
    nodes.push(readNode(reader, messageEnd(reader)))
    return true
  })
  return { nodes }
}

const readNode = (reader: Reader, end: number): LaterNode => {
  let overload = ''
  let metadata: Map<string, string> | undefined
  const attributes: LaterAttribute[] = []
  eachField(reader, end, field => {
    if (field === 5) attributes.push(readAttribute(reader, messageEnd(reader)))
    else if (field === 8) overload = reader.string()
    else if (field === 9) {
      const { key, value } = onnx.StringStringEntryProto.decode(reader, reader.uint32())
      if (key !== OMITTED_METADATA) (metadata ??= new Map()).set(key, value)
    } else return false
    return true
  })
  return { overload, metadata: metadata ?? NO_METADATA, attributes }
}

const readAttribute = (reader: Reader, end: number): LaterAttribute => {
  let graph: LaterGraph | undefined
  const graphs: LaterGraph[] = []
  eachField(reader, end, field => {
    if (field === 6) graph = readGraph(reader, messageEnd(reader))
    else if (field === 11) graphs.push(readGraph(reader, messageEnd(reader)))
    else return false
    return true
  })
  return graph === undefined && graphs.length === 0 ? NO_GRAPHS : { graph, graphs }
}

const readFunction = (reader: Reader, end: number): LaterFunction => {
  let overload = ''
  const nodes: LaterNode[] = []
  const attributeDefaults: onnxProto.onnx.IAttributeProto[] = []
  const valueInfos: onnxProto.onnx.IValueInfoProto[] = []
  eachField(reader, end, field => {
    if (field === 7) nodes.push(readNode(reader, messageEnd(reader)))
    else if (field === 11) attributeDefaults.push(onnx.AttributeProto.decode(reader, reader.uint32()))
    else if (field === 12) valueInfos.push(onnx.ValueInfoProto.decode(reader, reader.uint32()))
    else if (field === 13) overload = reader.string()
    else return false
    return true
  })
  return { overload, nodes, attributeDefaults, valueInfos }
}
