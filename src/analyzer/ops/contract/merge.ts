/** The join of facts: what holds whichever of several values a node yields (branches of If, elements of a sequence). */
import { equals, type Dim } from '../../dim/dim.ts'
import type { Element } from '../../onnx/model.ts'
import type { Fact, SequenceFact, Shape, TensorFact } from './fact.ts'

/** Makes the dimension that stands where the facts differ. */
export type Differs = () => Dim

/** What holds for every one of `facts`. No facts, or an unknown one: nothing is known. */
export const mergeFacts = (facts: readonly (Fact | undefined)[], differs: Differs): Fact | undefined => {
  const [first, ...rest] = facts
  return rest.reduce<Fact | undefined>((merged, fact) => mergeTwo(merged, fact, differs), first)
}

const mergeTwo = (a: Fact | undefined, b: Fact | undefined, differs: Differs): Fact | undefined => {
  if (a === undefined || b === undefined) return undefined
  if (a === b) return a
  if (isTensor(a) && isTensor(b)) return a.kind === b.kind ? mergeTensors(a, b, differs) : undefined
  if (a.kind === 'sequence' && b.kind === 'sequence') return mergeSequences(a, b, differs)
  if (a.kind === 'optional' && b.kind === 'optional')
    return {
      kind: 'optional',
      element: mergeTwo(a.element, b.element, differs),
      present: a.present === b.present ? a.present : undefined,
    }
  if (a.kind === 'map' && b.kind === 'map')
    return {
      kind: 'map',
      keyType: a.keyType === b.keyType ? a.keyType : undefined,
      value: mergeTwo(a.value, b.value, differs),
    }
  return a.kind === b.kind ? a : undefined
}

const isTensor = (fact: Fact): fact is TensorFact => fact.kind === 'tensor' || fact.kind === 'sparse-tensor'

const mergeTensors = (a: TensorFact, b: TensorFact, differs: Differs): TensorFact => {
  const shape = mergeShapes(a.shape, b.shape, differs)
  const value = a.value !== undefined && b.value !== undefined ? mergeValues(a, b) : undefined
  return {
    kind: a.kind,
    type: a.type === b.type ? a.type : undefined,
    shape,
    ...(value === undefined ? {} : { value }),
    ...(a.constant === true && b.constant === true ? { constant: true } : {}),
    ...(a.planned === true && b.planned === true ? { planned: true } : {}),
  }
}

const mergeShapes = (a: Shape | undefined, b: Shape | undefined, differs: Differs): Shape | undefined => {
  if (a === undefined || b === undefined || a.length !== b.length) return undefined
  return a.map((dim, axis) => (sameDim(dim, b[axis]) ? dim : differs()))
}

const sameDim = (a: Dim, b: Dim | undefined): boolean => b !== undefined && equals(a, b) === true

/** Element by element; undefined when the shapes differ, since the elements then have no common place. */
const mergeValues = (a: TensorFact, b: TensorFact): readonly Element[] | undefined => {
  const same = a.shape?.length === b.shape?.length && a.shape?.every((dim, axis) => sameDim(dim, b.shape?.[axis]))
  if (same !== true) return undefined
  return a.value?.map((element, index) => (sameElement(element, b.value?.[index]) ? element : undefined))
}

const sameElement = (a: Element, b: Element): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.key === b.key : a === b

const mergeSequences = (a: SequenceFact, b: SequenceFact, differs: Differs): SequenceFact => {
  const sameLength = equals(a.length, b.length) === true
  const merged: SequenceFact = {
    kind: 'sequence',
    element: mergeElements(a, b, differs),
    length: sameLength ? a.length : differs(),
  }
  if (!sameLength || a.elements === undefined || b.elements === undefined) return merged
  const other = b.elements
  return { ...merged, elements: a.elements.map((fact, index) => mergeTwo(fact, other[index], differs)) }
}

/** An empty sequence says nothing about the shape of elements, so the other side's holds for all. */
const mergeElements = (a: SequenceFact, b: SequenceFact, differs: Differs): Fact | undefined => {
  if (a.length === 0) return b.element
  if (b.length === 0) return a.element
  return mergeTwo(a.element, b.element, differs)
}
