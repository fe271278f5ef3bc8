/** Shape, type and value inference of a whole model. */
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'
import { type Dim, freshSymbol, isKnown } from '../dim/dim.ts'
import { substitute } from '../dim/substitute.ts'
import type { Model } from '../onnx/model.ts'
import type { Fact } from '../ops/contract/fact.ts'
import type { Operator } from '../ops/contract/operator.ts'
import { operatorFor } from '../ops/registry.ts'
import { bindInputs, type BindingRequest } from './bind.ts'
import { type AnnotationPolicy, type Context, Scope, type WalkedGraph } from './context.ts'
import { MAX_SIZE, nodeLimit } from './budget.ts'
import { defaultFacts } from './defaults.ts'
import { checkInitializers } from './check-initializers.ts'
import { walkable, walkGraph } from './walk.ts'

export interface InferOptions extends Partial<BindingRequest> {
  /** Default `fallback`. */
  readonly annotations?: AnnotationPolicy
  readonly operatorOf?: (domain: string, opType: string) => Operator | undefined
}

export interface Inferred {
  readonly main: WalkedGraph
  readonly inputs: ReadonlyMap<string, Fact | undefined>
  /** Every symbol with its value or what it stands for. */
  readonly symbols: ReadonlyMap<string, Dim>
  readonly diagnostics: readonly Diagnostic[]
  /** Nodes that may be walked, and may execute once all functions and loops are unfolded. */
  readonly limit: number
}

/**
 * Infers the facts of every value of a model.
 * Never throws for bad models: what cannot be known is missing, with a diagnostic.
 */
export const infer = (model: Model, options: InferOptions = {}): Inferred => {
  const bound = bindInputs(model, {
    symbols: options.symbols ?? {},
    inputs: options.inputs ?? {},
    mode: options.mode ?? 'bound',
    ...(options.facts === undefined ? {} : { facts: options.facts }),
  })
  const limit = nodeLimit(model)
  const context: Context = {
    model,
    operatorOf: options.operatorOf ?? operatorFor,
    bindings: bound.symbols,
    annotations: options.annotations ?? 'fallback',
    diagnostics: [...bound.diagnostics, ...checkInitializers(model.graph)],
    functionRuns: new Map(),
    budget: { walks: limit, size: MAX_SIZE },
    missingOpsets: new Set(),
    unknownOperators: new Set(),
    tooNewOperators: new Set(),
    shadowedOperators: new Set(),
    anonymousDim: name => freshSymbol({ reason: 'missing-value', node: name }),
    bind: dim => (isKnown(dim) ? dim : substitute(dim, bound.symbols)),
  }
  const scope = new Scope()
  for (const [name, fact] of bound.facts) scope.set(name, fact)
  for (const [name, fact] of defaultFacts(model, bound.symbols, context.diagnostics)) scope.set(name, fact)
  const frame = { opsetImports: model.opsetImports, attributes: undefined, functionStack: [], depth: 0 }
  const main = walkGraph(walkable(model.graph), scope, frame, context)
  if (context.budget.walks < 0) {
    context.diagnostics.push(
      diagnostic('model-limit', {}, `Cannot follow more than ${limit} nodes: functions or loops unfold without end`),
    )
  }
  return { main, inputs: bound.facts, symbols: bound.symbols, diagnostics: withoutRepeats(context.diagnostics), limit }
}

/** A body that is walked for each step says the same each time. */
const withoutRepeats = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(
    diagnostics.map(entry => [`${entry.code}|${entry.where.node}|${entry.what}|${entry.why}`, entry]),
  ).values(),
]
