/** TypeProto and ValueInfoProto → ValueType and ValueInfo. */
import type onnxProto from 'onnx-proto'
import { elementTypeOf } from './element-type.ts'
import type { DeclaredShape, ValueInfo, ValueType } from './model.ts'
import { type Problems, quote } from './problems.ts'
import { isSet, toNumber } from './protobuf.ts'

export const buildValueInfo = (proto: onnxProto.onnx.IValueInfoProto, problems: Problems): ValueInfo => {
  const name = proto.name ?? ''
  return { name, type: buildType(proto.type, `The declaration of ${quote(name)}`, problems) }
}

/** `place` begins a sentence about what is wrong. */
export const buildType = (
  proto: onnxProto.onnx.ITypeProto | null | undefined,
  place: string,
  problems: Problems,
): ValueType | undefined => {
  if (!isSet(proto)) return undefined
  const tensor = proto.tensorType ?? proto.sparseTensorType
  if (isSet(tensor)) {
    const kind = isSet(proto.tensorType) ? 'tensor' : 'sparse-tensor'
    return {
      kind,
      elementType: knownType(tensor.elemType, place, problems),
      shape: buildShape(tensor.shape, place, problems),
    }
  }
  if (isSet(proto.sequenceType))
    return { kind: 'sequence', element: buildType(proto.sequenceType.elemType, place, problems) }
  if (isSet(proto.optionalType))
    return { kind: 'optional', element: buildType(proto.optionalType.elemType, place, problems) }
  if (isSet(proto.mapType)) {
    const { keyType, valueType } = proto.mapType
    return { kind: 'map', keyType: knownType(keyType, place, problems), value: buildType(valueType, place, problems) }
  }
  // onnx-proto does not know opaque types: nothing can be computed on them anyway
  return undefined
}

/** 0 (UNDEFINED) is how files leave a type open. */
const knownType = (code: number | null | undefined, place: string, problems: Problems) => {
  const type = elementTypeOf(code ?? 0)
  if (type === undefined && isSet(code) && code !== 0) {
    problems.report('model-malformed', `${place} has the element type ${code}, which ONNX does not define`, {
      severity: 'warning',
      why: 'The type is taken as unknown.',
      fix: 'Export the model again; if the type is new in ONNX, update Flopgate.',
    })
  }
  return type
}

const buildShape = (
  proto: onnxProto.onnx.ITensorShapeProto | null | undefined,
  place: string,
  problems: Problems,
): DeclaredShape | undefined => {
  if (!isSet(proto)) return undefined
  return (proto.dim ?? []).map(dim => {
    if (isSet(dim.dimParam)) return dim.dimParam === '' ? undefined : dim.dimParam
    if (!isSet(dim.dimValue)) return undefined
    const value = toNumber(dim.dimValue)
    if (Number.isSafeInteger(value) && value >= 0) return value
    // -1 is what several exporters write for "unknown"
    if (value !== -1) {
      problems.report('model-malformed', `${place} has the impossible dimension ${value}`, {
        severity: 'warning',
        why: 'It is taken as unknown.',
        fix: 'Export the model again.',
      })
    }
    return undefined
  })
}
