/**
 * Small real ONNX files, written byte by byte: a stack of `MatMul` with a stored weight and an activation. Its MACs are
 * batch × Σ widths[i] × widths[i + 1], its parameters Σ widths[i] × widths[i + 1]: numbers that a test can state.
 */
import { field, join, message, tensorFields } from './protobuf-bytes.ts'

export interface Layers {
  /** Features from the input to the output; each neighbouring pair is one MatMul. */
  readonly widths: readonly number[]
  /** A number, or the name of a symbolic dimension. */
  readonly batch?: number | string
  /** Activation after each product. */
  readonly activation?: string
  readonly domain?: string
  readonly opset?: number
  /** Stores the weights in this file beside the model. */
  readonly externalFile?: string
  /** Scope that the node names begin with. */
  readonly scope?: string
}

const FLOAT = 1
const EXTERNAL = 1

const dimension = (size: number | string): Uint8Array =>
  message(1, typeof size === 'number' ? field(1, size) : field(2, size))

const value = (name: string, dims: readonly (number | string)[]): Uint8Array =>
  join(field(1, name), message(2, message(1, field(1, FLOAT), message(2, ...dims.map(dimension)))))

const node = (name: string, op: string, inputs: readonly string[], output: string, domain = ''): Uint8Array =>
  join(
    ...inputs.map(input => field(1, input)),
    field(2, output),
    field(3, name),
    field(4, op),
    ...(domain === '' ? [] : [field(7, domain)]),
  )

const weight = (name: string, rows: number, columns: number, externalFile: string | undefined): Uint8Array =>
  externalFile === undefined
    ? tensorFields(name, FLOAT, [rows, columns], field(9, new Uint8Array(4 * rows * columns)))
    : tensorFields(
        name,
        FLOAT,
        [rows, columns],
        message(13, field(1, 'location'), field(2, externalFile)),
        field(14, EXTERNAL),
      )

export const layeredModel = ({ widths, batch = 1, activation = 'Relu', domain, ...more }: Layers): Uint8Array => {
  const [first = 1] = widths
  const scope = more.scope ?? 'layer'
  const layers = widths.slice(1).map((width, index) => ({ index, rows: widths[index] ?? 1, width }))
  const last = layers.at(-1)
  const graph = join(
    ...layers.flatMap(({ index }) => [
      message(1, node(`/${scope}.${index}/MatMul`, 'MatMul', [`y${index}`, `w${index}`], `p${index}`)),
      message(1, node(`/${scope}.${index}/${activation}`, activation, [`p${index}`], `y${index + 1}`, domain)),
    ]),
    field(2, 'graph'),
    ...layers.map(({ index, rows, width }) => message(5, weight(`w${index}`, rows, width, more.externalFile))),
    message(11, value('y0', [batch, first])),
    message(12, value(`y${layers.length}`, [batch, last?.width ?? 1])),
  )
  const domains = domain === undefined ? [] : [message(8, field(1, domain), field(2, 1))]
  return join(field(1, 8), message(7, graph), message(8, field(2, more.opset ?? 17)), ...domains)
}
