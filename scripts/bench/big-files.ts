/** Generated models that are too big to commit: real weights inside, two gigabytes, tens of thousands of nodes. */
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import onnxProto from 'onnx-proto'
import { field, join as joinBytes, message, modelOf, tensorFields, varint } from '../../test/support/protobuf-bytes.ts'

const { onnx } = onnxProto
const BYTES_OF_FLOAT = 4

/** The stripped model with every external tensor filled with zeros: the file as it was exported. */
export const withWeights = (stripped: string, target: string): void => {
  const model = onnx.ModelProto.decode(readFileSync(stripped))
  for (const tensor of model.graph?.initializer ?? []) {
    if (tensor.dataLocation !== onnx.TensorProto.DataLocation.EXTERNAL) continue
    const elements = (tensor.dims ?? []).reduce((product: number, dim) => product * Number(dim), 1)
    tensor.rawData = new Uint8Array(elements * BYTES_OF_FLOAT)
    tensor.externalData = []
    tensor.dataLocation = onnx.TensorProto.DataLocation.DEFAULT
  }
  writeFileSync(target, onnx.ModelProto.encode(model).finish())
}

const LARGEST = 2 ** 31 - 64 * 1024

/** The stripped model plus one tensor that fills the file to the 2 GiB that protobuf allows; the payload is a hole. */
export const twoGigabytes = (stripped: string, target: string): void => {
  const model = onnx.ModelProto.decode(readFileSync(stripped))
  const graph = onnx.GraphProto.encode(model.graph ?? new onnx.GraphProto()).finish()
  const opsets = onnx.ModelProto.encode(
    new onnx.ModelProto({ irVersion: 8, opsetImport: model.opsetImport ?? [] }),
  ).finish()
  const payload = Math.floor((LARGEST - graph.length) / BYTES_OF_FLOAT) * BYTES_OF_FLOAT
  const tensor = tensorFields('filler', 1, [payload / BYTES_OF_FLOAT])
  const rawHeader = joinBytes(varint(9 * 8 + 2), varint(payload))
  const initializerHeader = joinBytes(varint(5 * 8 + 2), varint(tensor.length + rawHeader.length + payload))
  const graphLength = graph.length + initializerHeader.length + tensor.length + rawHeader.length + payload
  const head = joinBytes(opsets, varint(7 * 8 + 2), varint(graphLength), graph, initializerHeader, tensor, rawHeader)
  const file = openSync(target, 'w')
  writeSync(file, head)
  ftruncateSync(file, head.length + payload)
  closeSync(file)
}

/** A chain of Conv and Relu on a small map. */
export const chain = (nodes: number, target: string): void => {
  const parts: Uint8Array[] = [
    message(
      11,
      field(1, 'x0'),
      message(2, message(1, field(1, 1), message(2, ...[1, 8, 16, 16].map(dim => message(1, field(1, dim)))))),
    ),
    message(12, field(1, `x${nodes}`)),
  ]
  for (let index = 0; index < nodes; index++) {
    const isConv = index % 2 === 0
    if (isConv) parts.push(message(5, tensorFields(`w${index}`, 1, [8, 8, 1, 1], field(9, new Uint8Array(256)))))
    const inputs = isConv ? [`x${index}`, `w${index}`] : [`x${index}`]
    parts.push(
      message(
        1,
        ...inputs.map(name => field(1, name)),
        field(2, `x${index + 1}`),
        field(3, `node_${index}`),
        field(4, isConv ? 'Conv' : 'Relu'),
      ),
    )
  }
  writeFileSync(target, modelOf(joinBytes(...chunked(parts))))
}

/** Joins in steps: a call takes only so many arguments. */
const chunked = (parts: readonly Uint8Array[], size = 1_000): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(parts.length / size) }, (_, index) =>
    joinBytes(...parts.slice(index * size, (index + 1) * size)),
  )
