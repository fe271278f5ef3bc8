/** TensorProto and SparseTensorProto → Tensor: checked dims, stored bytes, and elements when they are few. */
import type onnxProto from 'onnx-proto'
import { type DroppedFields, readNote } from './dropped.ts'
import { bitsOf, type ElementType, elementTypeOf, storedBytes } from './element-type.ts'
import { decodeRaw, decodeTyped, isKept } from './elements.ts'
import { type ExternalReader, type ExternalReference, parseExternalData } from './external-data.ts'
import type { Element, Tensor } from './model.ts'
import { type Problems, quote } from './problems.ts'
import { toNumber } from './protobuf.ts'

type TensorProto = onnxProto.onnx.ITensorProto

export interface TensorContext {
  readonly problems: Problems
  readonly readExternal: ExternalReader | undefined
}

const RAW_DATA = 9
const STRING_DATA = 6
/** TensorProto.DataLocation.EXTERNAL */
const EXTERNAL = 1

/** What the facts of a tensor are derived from. */
interface Draft {
  readonly proto: TensorProto
  readonly name: string
  readonly elementType: ElementType
  readonly dims: readonly number[]
  readonly count: number
  readonly dropped: DroppedFields
}

/** Undefined, and reported, when type or dims are impossible: nothing could be said about such a tensor. */
export const buildTensor = (proto: TensorProto, context: TensorContext): Tensor | undefined => {
  const draft = draftTensor(proto, context.problems)
  if (draft === undefined) return undefined
  return proto.dataLocation === EXTERNAL ? buildExternal(draft, context) : buildInline(draft, context.problems)
}

export const buildSparseTensor = (
  proto: onnxProto.onnx.ISparseTensorProto,
  context: TensorContext,
): Tensor | undefined => {
  const name = proto.values?.name ?? ''
  const dims = checkDims((proto.dims ?? []).map(toNumber), `sparse tensor ${quote(name)}`, context.problems)
  const values = buildTensor(proto.values ?? {}, context)
  const indices = buildTensor(proto.indices ?? {}, context)
  if (dims === undefined || values === undefined || indices === undefined) return undefined
  return {
    name,
    elementType: values.elementType,
    dims,
    storedBytes: values.storedBytes + indices.storedBytes,
    nonZeros: volumeOf(values.dims),
  }
}

const draftTensor = (proto: TensorProto, problems: Problems): Draft | undefined => {
  const name = proto.name ?? ''
  const code = proto.dataType ?? 0
  const elementType = elementTypeOf(code)
  if (elementType === undefined) {
    problems.report(
      'model-malformed',
      `The tensor ${quote(name)} has the element type ${code}, which ONNX does not define`,
      {
        why: 'Its size cannot be known, so it is left out.',
        fix: 'Export the model again; if the type is new in ONNX, update Flopgate.',
      },
    )
    return undefined
  }
  const dims = checkDims((proto.dims ?? []).map(toNumber), `tensor ${quote(name)}`, problems)
  if (dims === undefined) return undefined
  return { proto, name, elementType, dims, count: volumeOf(dims), dropped: readNote(proto.docString ?? '') }
}

const volumeOf = (dims: readonly number[]): number => dims.reduce((volume, dim) => volume * dim, 1)

/** Number.MAX_SAFE_INTEGER elements of 16 bytes would not be exact; no real tensor has 2^48 elements. */
const MAX_ELEMENTS = 2 ** 48

const checkDims = (dims: readonly number[], what: string, problems: Problems): readonly number[] | undefined => {
  const isSane = dims.every(dim => Number.isSafeInteger(dim) && dim >= 0) && volumeOf(dims) <= MAX_ELEMENTS
  if (isSane) return dims
  const shown = dims.slice(0, 8).join('×')
  problems.report('model-malformed', `The ${what} has impossible dimensions`, {
    why: `They are ${shown}${dims.length > 8 ? '×…' : ''}; it is left out.`,
    fix: 'Export the model again.',
  })
  return undefined
}

/** Bytes the elements take by dims and type; 0 for strings. */
const expectedBytes = ({ elementType, count }: Draft): number => Number(storedBytes(elementType, BigInt(count)))

const tensorOf = (draft: Draft, bytes: number, values: readonly Element[] | undefined): Tensor => {
  const { name, elementType, dims } = draft
  const base = { name, elementType, dims, storedBytes: bytes }
  return values === undefined ? base : { ...base, values }
}

const buildInline = (draft: Draft, problems: Problems): Tensor => {
  if (draft.elementType === 'string') return tensorOf(draft, textBytes(draft), valuesOf(draft, problems))
  const raw = draft.dropped.get(RAW_DATA)?.bytes ?? draft.proto.rawData?.length ?? 0
  if (raw > 0 && raw !== expectedBytes(draft)) {
    reportSize(draft, problems, `${raw} bytes of data`)
    return tensorOf(draft, raw, undefined)
  }
  return tensorOf(draft, expectedBytes(draft), valuesOf(draft, problems))
}

const textBytes = ({ proto, dropped }: Draft): number => {
  const note = dropped.get(STRING_DATA)
  // the skim counted one byte more for each element
  if (note !== undefined) return note.bytes - note.count
  return (proto.stringData ?? []).reduce((sum, text) => sum + text.length, 0)
}

const valuesOf = (draft: Draft, problems: Problems): readonly Element[] | undefined => {
  const { proto, elementType, count, dropped } = draft
  if (dropped.size > 0 || !isKept(elementType, count)) return undefined
  if (count === 0) return []
  const raw = proto.rawData ?? new Uint8Array(0)
  if (raw.length > 0 && elementType !== 'string') return decodeRaw(elementType, raw, count)
  if (!hasTypedData(proto)) return undefined
  const values = decodeTyped(elementType, proto, count)
  if (values === undefined) reportSize(draft, problems, 'another number of elements')
  return values
}

/** Models published without weights have dims but no data: the value is unknown, nothing is wrong. */
const hasTypedData = (proto: TensorProto): boolean =>
  [proto.floatData, proto.int32Data, proto.stringData, proto.int64Data, proto.doubleData, proto.uint64Data].some(
    data => (data?.length ?? 0) > 0,
  )

const reportSize = (draft: Draft, problems: Problems, found: string): void => {
  const bits = bitsOf(draft.elementType)
  problems.report('model-malformed', `The data of tensor ${quote(draft.name)} does not fit its dimensions`, {
    severity: 'warning',
    why: `${draft.count} elements of ${bits} bits are declared, but the file holds ${found}.`,
    fix: 'Export the model again.',
  })
}

const buildExternal = (draft: Draft, context: TensorContext): Tensor => {
  const expected = expectedBytes(draft)
  const parsed = parseExternalData(draft.proto.externalData ?? [])
  const report = (problem: string): void =>
    context.problems.report(
      'external-data-invalid',
      `The external data of tensor ${quote(draft.name)} cannot be used`,
      {
        why: `In its reference, ${problem}.`,
        fix: 'Save the model again with its data in a file beside it.',
      },
    )
  if ('problem' in parsed) {
    report(parsed.problem)
    return tensorOf(draft, expected, undefined)
  }
  const { reference } = parsed
  if (draft.elementType === 'string') report('the data is text, which ONNX does not store externally')
  else if (reference.length !== undefined && reference.length !== expected) {
    report(`the length is ${reference.length} bytes, but dims and type make ${expected}`)
  }
  const external = {
    ...tensorOf(draft, reference.length ?? expected, externalValues(draft, reference, context)),
    external: reference,
  }
  return external
}

const externalValues = (
  draft: Draft,
  reference: ExternalReference,
  context: TensorContext,
): readonly Element[] | undefined => {
  const { elementType, count } = draft
  if (context.readExternal === undefined || elementType === 'string' || !isKept(elementType, count)) return undefined
  if (count === 0) return []
  const expected = expectedBytes(draft)
  if (reference.length !== undefined && reference.length !== expected) return undefined
  const bytes = context.readExternal(reference, expected)
  return bytes?.length === expected ? decodeRaw(elementType, bytes, count) : undefined
}
