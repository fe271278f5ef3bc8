/** What every rule's result gets: sizes within the budget, and what it was computed from. */
import { isKnown } from '../dim/dim.ts'
import { syntheticOrigins } from '../dim/evaluate.ts'
import type { Node } from '../onnx/model.ts'
import type { Fact, TensorFact } from '../ops/contract/fact.ts'
import { type Budget, spendOn } from './budget.ts'

interface Origin {
  readonly node: Node
  readonly inputs: readonly (Fact | undefined)[]
  readonly budget: Budget
}

/** Results that depend on nothing but constants are constants, unless drawn at random. */
const RANDOM = /^(Random|Bernoulli|Multinomial|Dropout)/

export const finish = (
  outputs: readonly (Fact | undefined)[],
  { node, inputs, budget }: Origin,
): readonly (Fact | undefined)[] => {
  const isFixed = !RANDOM.test(node.opType)
  const isConstant = isFixed && inputs.every((fact, i) => node.inputs[i] === '' || isConstantFact(fact))
  const isPlanned =
    isFixed &&
    (isConstant ||
      readsShapeAlone(node, inputs) ||
      inputs.every((fact, i) => node.inputs[i] === '' || isPlannedFact(fact)))
  // Results of a body also depend on what the body captures: its facts say so themselves.
  const ownsBody = [...node.attributes.values()].some(({ type }) => type === 'graph')
  return node.outputs.map((_, i) => {
    const fact = outputs[i]
    if (fact === undefined || (fact.kind !== 'tensor' && fact.kind !== 'sparse-tensor')) return fact
    const kept = spendOn(fact, budget)
    return ownsBody ? kept : withOrigin(kept, isConstant, isPlanned)
  })
}

const withOrigin = (fact: TensorFact, constant: boolean, planned: boolean): TensorFact =>
  constant === (fact.constant === true) && planned === (fact.planned === true) ? fact : { ...fact, constant, planned }

const isConstantFact = (fact: Fact | undefined): boolean => fact?.kind === 'tensor' && fact.constant === true

const isPlannedFact = (fact: Fact | undefined): boolean =>
  fact?.kind === 'tensor' && (fact.constant === true || fact.planned === true)

/** Shape and Size read no data, as long as no dimension comes from data. */
const readsShapeAlone = ({ opType, domain }: Node, [fact]: readonly (Fact | undefined)[]): boolean =>
  domain === '' &&
  (opType === 'Shape' || opType === 'Size') &&
  fact?.kind === 'tensor' &&
  fact.shape !== undefined &&
  fact.shape.every(dim => isKnown(dim) || syntheticOrigins(dim).every(({ reason }) => reason === 'unbound-symbol'))
