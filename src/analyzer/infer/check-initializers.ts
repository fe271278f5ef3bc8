/** What the file says twice or not at all about its initializers. */
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'
import { isKept } from '../onnx/elements.ts'
import type { Graph, Tensor, ValueInfo } from '../onnx/model.ts'

export const checkInitializers = (graph: Graph): readonly Diagnostic[] => [
  ...graph.inputs.flatMap(input => conflictWith(input, graph.initializers.get(input.name)) ?? []),
  ...withoutData([...graph.initializers.values()]),
]

/** An initializer that is also an input is a default value (IR 4 on): it is used, whatever the input declares. */
const conflictWith = ({ name, type }: ValueInfo, initializer: Tensor | undefined): Diagnostic | undefined => {
  if (initializer === undefined || type?.kind !== 'tensor') return undefined
  const { shape, elementType } = type
  const { dims } = initializer
  const fits =
    (elementType === undefined || elementType === initializer.elementType) &&
    (shape === undefined ||
      (shape.length === dims.length && shape.every((dim, axis) => typeof dim !== 'number' || dim === dims[axis])))
  if (fits) return undefined
  const declared = `${elementType ?? '?'}[${shape?.map(dim => dim ?? '?').join(', ') ?? '?'}]`
  return diagnostic('annotation-stale', {}, `The declaration of input "${name}" contradicts its initializer`, {
    why: `It says ${declared}; the initializer is ${initializer.elementType}[${dims.join(', ')}].`,
  })
}

/** Small tensors are always kept when the file has their data. */
const withoutData = (initializers: readonly Tensor[]): readonly Diagnostic[] => {
  const missing = initializers.filter(isWithoutData)
  const [first] = missing
  if (first === undefined) return []
  return [
    diagnostic(
      'initializer-without-data',
      {},
      `The values of ${missing.length} small initializers are unknown: they have no data`,
      { why: `The first is "${first.name}", ${first.elementType}[${first.dims.join(', ')}].` },
    ),
  ]
}

const isWithoutData = ({ dims, elementType, values, external, nonZeros }: Tensor): boolean =>
  values === undefined &&
  external === undefined &&
  nonZeros === undefined &&
  isKept(
    elementType,
    dims.reduce((product, dim) => product * dim, 1),
  )
