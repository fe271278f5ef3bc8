/**
 * Operations per element of the activations that com.microsoft operators carry inside. The same numbers as the
 * standard operators (ops/activation.ts; a test holds the two together), so that fused and unfused exports match.
 */
import { times, volume, type Count, type Dim } from '../../dim/dim.ts'
import type { CountCall } from '../contract/operator.ts'

export interface ElementCost {
  readonly vector: number
  /** How many of them are exp, log, erf, tanh or a division. */
  readonly special: number
}

/** 0.5 · x · (1 + erf(x / √2)). */
export const GELU: ElementCost = { vector: 5, special: 2 }
/** 0.5 · x · (1 + tanh(√(2/π) · (x + 0.044715 · x³))). */
export const FAST_GELU: ElementCost = { vector: 8, special: 2 }
/** x · sigmoid(alpha · x). */
export const QUICK_GELU: ElementCost = { vector: 3, special: 1 }
/** x · sigmoid(x). */
export const SILU: ElementCost = { vector: 2, special: 1 }
/** Subtract the maximum, exponentiate, sum, divide, and the search for the maximum. */
export const SOFTMAX: ElementCost = { vector: 5, special: 2 }

/** By lower-case name; `Clip` compares with two bounds. */
export const ACTIVATION_COSTS: ReadonlyMap<string, ElementCost> = new Map([
  ['', { vector: 0, special: 0 }],
  ['none', { vector: 0, special: 0 }],
  ['identity', { vector: 0, special: 0 }],
  ['relu', { vector: 1, special: 0 }],
  ['leakyrelu', { vector: 2, special: 0 }],
  ['thresholdedrelu', { vector: 1, special: 0 }],
  ['clip', { vector: 2, special: 0 }],
  ['sigmoid', { vector: 1, special: 1 }],
  ['tanh', { vector: 1, special: 1 }],
  ['hardsigmoid', { vector: 4, special: 0 }],
  ['hardswish', { vector: 5, special: 0 }],
  ['elu', { vector: 4, special: 1 }],
  ['selu', { vector: 6, special: 1 }],
  ['softplus', { vector: 3, special: 2 }],
  ['softsign', { vector: 3, special: 1 }],
  ['scaledtanh', { vector: 3, special: 1 }],
  ['gelu', GELU],
  ['fastgelu', FAST_GELU],
  ['quickgelu', QUICK_GELU],
  ['silu', SILU],
  ['swish', SILU],
])

/** The activation an attribute names; a name nobody knows leaves the node uncounted. */
export const namedActivation = (call: CountCall, name: string): ElementCost =>
  ACTIVATION_COSTS.get(name.toLowerCase()) ?? call.giveUp(`the activation "${name}" is not known`)

/** Work of `cost` on `elements` elements. */
export const onElements = (
  { vector, special }: ElementCost,
  elements: Count | Dim,
): { readonly vector: Count; readonly special: Count } => ({
  vector: times(vector, elements),
  special: times(special, elements),
})

/** The activation in attribute `activation`, applied to every element of output 0. */
export const fusedActivation = (call: CountCall): { readonly vector: Count; readonly special: Count } =>
  onElements(namedActivation(call, call.string('activation') ?? ''), volume(call.outDims()))
