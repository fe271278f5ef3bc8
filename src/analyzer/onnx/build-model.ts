/** Slim bytes → Model: decodes them with onnx-proto and turns its messages into plain readonly data. */
import { isSet, Reader, toNumber } from './protobuf.ts'
import onnxProto from 'onnx-proto'
import { diagnostic, DiagnosticError } from '../../diagnostic.ts'
import type { BuildContext } from './build-context.ts'
import { buildAttributes, buildGraph, buildNode, normalizeDomain } from './build-graph.ts'
import { buildValueInfo } from './build-type.ts'
import type { ExternalReader } from './external-data.ts'
import { type LaterFunction, type LaterModel, readLaterFields } from './later-fields.ts'
import { type FunctionDefinition, functionKey, type Model } from './model.ts'
import { type Problems, quote } from './problems.ts'

export interface SlimModel {
  readonly bytes: Uint8Array
  readonly hasLaterFields: boolean
  readonly fileBytes: number
}

/** Undefined when there is no graph. `problems` receives what is wrong inside the model. */
export const buildModel = (slim: SlimModel, problems: Problems, readExternal?: ExternalReader): Model | undefined => {
  const proto = decode(slim.bytes, problems.file)
  if (!isSet(proto.graph)) return undefined
  const later = slim.hasLaterFields ? readLaterFields(slim.bytes) : undefined
  const context: BuildContext = { problems, readExternal, node: '', buildGraph }
  return {
    irVersion: toNumber(proto.irVersion),
    producerName: proto.producerName,
    producerVersion: proto.producerVersion,
    opsetImports: buildOpsets(proto.opsetImport),
    graph: buildGraph(proto.graph, later?.graph, context),
    functions: buildFunctions(proto.functions, later, context),
    metadata: new Map(proto.metadataProps.map(entry => [entry.key ?? '', entry.value ?? ''])),
    fileBytes: slim.fileBytes,
  }
}

/** protobufjs throws plain errors for bytes it cannot take. The skim lets none through that we know of. */
const decode = (bytes: Uint8Array, file: string): onnxProto.onnx.ModelProto => {
  try {
    return onnxProto.onnx.ModelProto.decode(Reader.create(bytes))
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown)
    const fix = 'Export the model again.'
    throw new DiagnosticError(diagnostic('model-malformed', { file }, 'The model cannot be decoded', { why, fix }))
  }
}

const buildOpsets = (protos: readonly onnxProto.onnx.IOperatorSetIdProto[]): ReadonlyMap<string, number> =>
  new Map(protos.map(({ domain, version }) => [normalizeDomain(domain), toNumber(version)]))

const buildFunctions = (
  protos: readonly onnxProto.onnx.IFunctionProto[],
  later: LaterModel | undefined,
  context: BuildContext,
): ReadonlyMap<string, FunctionDefinition> => {
  const functions = new Map<string, FunctionDefinition>()
  for (const [index, proto] of protos.entries()) {
    const definition = buildFunction(proto, later?.functions[index], context)
    const key = functionKey(definition.domain, definition.name, definition.overload)
    if (functions.has(key)) {
      context.problems.report('model-malformed', `Two local functions are named ${quote(definition.name)}`, {
        severity: 'warning',
        why: 'The last one is used.',
        fix: 'Export the model again.',
      })
    }
    functions.set(key, definition)
  }
  return functions
}

const buildFunction = (
  proto: onnxProto.onnx.IFunctionProto,
  later: LaterFunction | undefined,
  context: BuildContext,
): FunctionDefinition => {
  const name = proto.name ?? ''
  return {
    name,
    domain: normalizeDomain(proto.domain),
    overload: later?.overload ?? '',
    inputs: proto.input ?? [],
    outputs: proto.output ?? [],
    attributes: proto.attribute ?? [],
    attributeDefaults: buildAttributes(later?.attributeDefaults ?? [], undefined, {
      ...context,
      node: `function ${name}`,
    }),
    nodes: (proto.node ?? []).map((node, index) => buildNode(node, later?.nodes[index], { context, index })),
    opsetImports: buildOpsets(proto.opsetImport ?? []),
    valueInfos: (later?.valueInfos ?? []).map(info => buildValueInfo(info, context.problems)),
  }
}
