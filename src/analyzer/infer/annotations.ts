/** Types written in the file (value_info, graph outputs): compared with what was inferred, used only where policy says. */
import { diagnostic } from '../../diagnostic.ts'
import { type Dim, isKnown } from '../dim/dim.ts'
import { syntheticOrigins } from '../dim/evaluate.ts'
import type { ValueType } from '../onnx/model.ts'
import type { Fact, TensorFact } from '../ops/contract/fact.ts'
import type { Context } from './context.ts'
import { factOfType } from '../ops/contract/declared-type.ts'
import { symbolicDim } from './tensor-fact.ts'

interface Annotated {
  readonly name: string
  readonly run: { readonly name: string; readonly problem: string | undefined; readonly isFunctionCall: boolean }
  readonly context: Context
}

/** The fact to go on with: the inferred one, completed from the annotation where the policy allows. */
export const fillFromAnnotation = (
  inferred: Fact | undefined,
  declared: ValueType | undefined,
  at: Annotated,
): Fact | undefined => {
  const { context, run } = at
  if (declared === undefined || context.annotations === 'ignore') return inferred
  const annotation = factOfType(declared, dim => readDim(dim, at))
  if (annotation?.kind !== 'tensor') return inferred ?? annotation
  if (inferred !== undefined && inferred.kind !== 'tensor') return inferred
  compare(inferred, annotation, at)
  const mayFill = context.annotations === 'keep' || run.problem?.startsWith('unknown-op') === true
  return mayFill ? merge(inferred, annotation) : withBound(inferred, annotation, declared)
}

/** Sizes that only data gives have the value that the user binds to their declared names. */
const withBound = (
  inferred: TensorFact | undefined,
  annotation: TensorFact,
  declared: ValueType,
): TensorFact | undefined => {
  if (declared.kind !== 'tensor' || inferred?.shape?.length !== declared.shape?.length) return inferred
  if (inferred?.shape?.some(isSynthetic) !== true) return inferred
  const shape = inferred.shape.map((dim, axis) => {
    const bound = annotation.shape?.[axis]
    const isNamed = typeof declared.shape?.[axis] === 'string'
    return isNamed && isSynthetic(dim) && bound !== undefined && isKnown(bound) ? bound : dim
  })
  return { ...inferred, shape }
}

const readDim = (dim: number | string | undefined, { name, context }: Annotated): Dim => {
  if (typeof dim === 'number' && dim >= 0) return dim
  if (typeof dim !== 'string' || dim === '') return context.anonymousDim(name)
  return context.bindings.get(dim) ?? context.bind(symbolicDim(dim))
}

/** True when the dimension is a symbol that nobody named. */
const isSynthetic = (dim: Dim): boolean => !isKnown(dim) && syntheticOrigins(dim).length > 0

const merge = (inferred: TensorFact | undefined, annotation: TensorFact): TensorFact => {
  if (inferred === undefined) return annotation
  const type = inferred.type ?? annotation.type
  if (inferred.shape === undefined) return { ...inferred, type, shape: annotation.shape }
  if (annotation.shape?.length !== inferred.shape.length) return { ...inferred, type }
  const shape = inferred.shape.map((dim, axis) => {
    const other = annotation.shape?.[axis]
    return other !== undefined && isSynthetic(dim) && !isSynthetic(other) ? other : dim
  })
  return { ...inferred, type, shape }
}

/** A contradiction between two numbers, ranks or types means that the annotation is stale. */
const compare = (inferred: TensorFact | undefined, annotation: TensorFact, { name, run, context }: Annotated): void => {
  if (inferred === undefined) return
  const stale = (why: string): void => {
    context.diagnostics.push(
      diagnostic('annotation-stale', { node: run.name }, `The annotation of "${name}" contradicts the inferred type`, {
        why,
      }),
    )
  }
  if (inferred.type !== undefined && annotation.type !== undefined && inferred.type !== annotation.type) {
    stale(`It says ${annotation.type}; inferred is ${inferred.type}.`)
  }
  if (inferred.shape === undefined || annotation.shape === undefined) return
  const text = (shape: readonly Dim[]): string => `[${shape.map(dim => (isKnown(dim) ? dim : '?')).join(', ')}]`
  const differs =
    inferred.shape.length !== annotation.shape.length ||
    inferred.shape.some((dim, axis) => {
      const other = annotation.shape?.[axis]
      return other !== undefined && isKnown(dim) && isKnown(other) && dim !== other
    })
  if (differs) stale(`It says ${text(annotation.shape)}; inferred is ${text(inferred.shape)}.`)
}
