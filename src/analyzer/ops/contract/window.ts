/** The geometry of sliding windows: strides, dilations, padding (docs/sources/onnx.md §2.3). */
import { add, ceilDivide, floorDivide, isKnown, multiply, subtract, type Dim } from '../../dim/dim.ts'
import { showDim } from './broadcast.ts'
import type { Call } from './operator.ts'

/** A window along each spatial axis, as the attributes of the node describe it. */
export interface Window {
  readonly kernel: readonly Dim[]
  readonly strides: readonly number[]
  readonly dilations: readonly number[]
  /** 'same': as many windows as strides fit into the input, whatever the kernel. */
  readonly padding: 'same' | { readonly begin: readonly number[]; readonly end: readonly number[] }
  readonly ceil: boolean
}

const isSame = (autoPad: string): boolean => autoPad === 'SAME_UPPER' || autoPad === 'SAME_LOWER'

/** An attribute with one number per spatial axis, each at least `least`; `otherwise` everywhere when it is absent. */
export const perAxis = (
  call: Call,
  name: string,
  rank: number,
  { least, otherwise }: { readonly least: number; readonly otherwise: number },
): readonly number[] => {
  const values = call.ints(name)
  if (values === undefined || values.length === 0) return Array<number>(rank).fill(otherwise)
  if (values.length !== rank)
    call.fail('attribute-invalid', `Cannot use ${name} [${values.join(',')}]`, `${rank} numbers are needed`)
  if (values.some(value => value < least))
    call.fail('attribute-invalid', `Cannot use ${name} [${values.join(',')}]`, `Each must be at least ${least}`)
  return values
}

/** Reports a kernel that, dilated, spans more cells than an integer holds: runtimes overflow. */
const checkSpan = (call: Call, kernel: Dim, dilation: number): void => {
  if (isKnown(kernel) && !Number.isSafeInteger(dilation * (kernel - 1) + 1))
    call.fail('attribute-invalid', `Cannot use a kernel of ${kernel} with dilation ${dilation}`, 'It spans too far')
}

/** `pads`, first all begins and then all ends; undefined when the attribute is absent. */
export const readPads = (
  call: Call,
  rank: number,
): { readonly begin: readonly number[]; readonly end: readonly number[] } | undefined => {
  if ((call.ints('pads')?.length ?? 0) === 0) return undefined
  const pads = perAxis(call, 'pads', 2 * rank, { least: 0, otherwise: 0 })
  if (!pads.every(Number.isSafeInteger))
    call.fail('attribute-invalid', `Cannot use pads [${pads.join(',')}]`, 'They lie beyond every tensor')
  return { begin: pads.slice(0, rank), end: pads.slice(rank) }
}

/** `strides` and `dilations` of a kernel, one by default. */
export const readSteps = (
  call: Call,
  kernel: readonly Dim[],
): { readonly strides: readonly number[]; readonly dilations: readonly number[] } => {
  const strides = perAxis(call, 'strides', kernel.length, { least: 1, otherwise: 1 })
  const dilations = perAxis(call, 'dilations', kernel.length, { least: 1, otherwise: 1 })
  kernel.forEach((cells, axis) => checkSpan(call, cells, dilations[axis] ?? 1))
  return { strides, dilations }
}

/** The window of a node, from its attributes `strides`, `dilations`, `pads`, `auto_pad` and `ceil_mode`. */
export const readWindow = (call: Call, kernel: readonly Dim[]): Window => {
  const rank = kernel.length
  const autoPad = call.string('auto_pad') ?? 'NOTSET'
  const pads = readPads(call, rank)
  const explicit = pads ?? { begin: Array<number>(rank).fill(0), end: Array<number>(rank).fill(0) }
  if (!isSame(autoPad) && autoPad !== 'NOTSET' && autoPad !== 'VALID')
    call.fail('attribute-invalid', `Cannot use auto_pad "${autoPad}"`, 'NOTSET, SAME_UPPER, SAME_LOWER or VALID')
  if (isSame(autoPad) && pads !== undefined)
    call.report('attribute-invalid', `Both auto_pad ${autoPad} and pads are set`, 'The pads are used')
  const none = { begin: explicit.begin.map(() => 0), end: explicit.end.map(() => 0) }
  const padding = isSame(autoPad) && pads === undefined ? 'same' : autoPad === 'VALID' ? none : explicit
  return { kernel, ...readSteps(call, kernel), padding, ceil: (call.int('ceil_mode') ?? 0) !== 0 }
}

/** Cells that a dilated kernel spans: d·(k − 1) + 1. */
export const kernelSpan = (kernel: Dim, dilation: number): Dim => add(multiply(dilation, subtract(kernel, 1)), 1)

/**
 * Number of window positions along `axis` of an input of `extent` cells.
 * Explicit pads: floor((extent + p0 + p1 − k′)/s) + 1. SAME: ceil(extent/s).
 * With ceil_mode a last window that would start beyond extent + p0 is dropped, at every opset, as runtimes do.
 */
const windowCount = (call: Call, window: Window, extent: Dim, axis: number): Dim => {
  const stride = window.strides[axis] ?? 1
  if (window.padding === 'same') return ceilDivide(extent, stride)
  const begin = window.padding.begin[axis] ?? 0
  const end = window.padding.end[axis] ?? 0
  const span = kernelSpan(window.kernel[axis] ?? 1, window.dilations[axis] ?? 1)
  const padded = add(extent, begin + end)
  const slack = subtract(padded, span)
  // With ceil_mode a window that hangs over by less than its stride is still one window.
  const overhang = window.ceil ? stride - 1 : 0
  if (isKnown(slack) && isKnown(extent) && slack + overhang < 0 && extent > 0)
    call.fail(
      'shape-mismatch',
      `Cannot slide a window of ${showDim(span)} over ${showDim(padded)}`,
      'The input with its padding is smaller than the kernel',
    )
  return window.ceil && isKnown(span)
    ? ceilCount(call, { extent, begin, end, span, stride })
    : add(floorDivide(slack, stride), 1)
}

/**
 * ceil((extent + p0 + p1 − k′)/s) + 1 windows, of which only those that start before extent + p0, that is
 * ceil((extent + p0)/s), may stay. Which of the two is smaller does not depend on the extent.
 */
const ceilCount = (
  call: Call,
  at: { readonly extent: Dim; begin: number; end: number; span: number; stride: number },
): Dim => {
  const started = add(at.extent, at.begin)
  const overhang = at.end - at.span + at.stride
  if (at.end <= at.span) return ceilDivide(add(started, Math.min(0, overhang)), at.stride)
  if (!isKnown(started)) return call.unknown('limit')
  const count = Math.ceil((started + at.end - at.span) / at.stride) + 1
  return (count - 1) * at.stride >= started ? count - 1 : count
}

/** Output extents of a window that slides over the `spatial` extents of the input. */
export const slideWindow = (call: Call, spatial: readonly Dim[], window: Window): readonly Dim[] => {
  if (spatial.length !== window.kernel.length)
    call.fail(
      'shape-mismatch',
      `Cannot slide a ${window.kernel.length}-dimensional window over ${spatial.length} spatial dimensions`,
    )
  return spatial.map((extent, axis) => windowCount(call, window, extent, axis))
}
