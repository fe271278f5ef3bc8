/** The equation of Einsum: which label each dimension of each operand bears (docs/sources/onnx.md §2.4). */
import { broadcastDims, type Dim } from '../../dim/dim.ts'
import { showShape } from './broadcast.ts'
import type { Shape } from './fact.ts'
import type { Call } from './operator.ts'

/** Letters, and for the dimensions under an ellipsis ".0" (the last), ".1", … */
export type Labels = readonly string[]

export interface Equation {
  readonly inputs: readonly Labels[]
  readonly output: Labels
  readonly sizes: ReadonlyMap<string, Dim>
}

const ELLIPSIS = '...'
const TERM = /^[A-Za-z]*(\.\.\.)?[A-Za-z]*$/

const letters = (term: string): string[] => [...term.replace(ELLIPSIS, '')]

/** A term with its ellipsis written out as `width` labels. */
const spell = (term: string, width: number): Labels => {
  const at = term.indexOf(ELLIPSIS)
  if (at < 0) return [...term]
  const hidden = Array.from({ length: width }, (_, axis) => `.${width - 1 - axis}`)
  return [...term.slice(0, at), ...hidden, ...term.slice(at + ELLIPSIS.length)]
}

/** Without "->": letters that occur once, in alphabetical order (upper case first), after the ellipsis. */
const implicitOutput = (terms: readonly string[]): string => {
  const all = terms.flatMap(letters)
  const once = all.filter(letter => all.indexOf(letter) === all.lastIndexOf(letter))
  return (terms.some(term => term.includes(ELLIPSIS)) ? ELLIPSIS : '') + [...once].sort().join('')
}

interface Terms {
  readonly inputs: readonly string[]
  readonly output: string
}

const readTerms = (call: Call): Terms => {
  const text = (call.string('equation') ?? '').replaceAll(/\s/g, '')
  const refuse = (why: string): never => call.fail('attribute-invalid', `Cannot read the equation "${text}"`, why)
  const [left = '', right, ...rest] = text.split('->')
  const inputs = left.split(',')
  const output = right ?? implicitOutput(inputs)
  if (rest.length > 0 || ![...inputs, output].every(term => TERM.test(term)))
    refuse('Terms are letters and at most one "...", separated by ","; the output follows "->"')
  if (inputs.length !== call.inputs.length) refuse(`It has ${inputs.length} terms for ${call.inputs.length} inputs`)
  const known = new Set(inputs.flatMap(letters))
  if (letters(output).some(letter => !known.has(letter))) refuse('The output names a letter that no input has')
  return { inputs, output }
}

/** Number of dimensions that the ellipsis of `term` stands for in an operand of this rank. */
const ellipsisWidth = (call: Call, term: string, shape: Shape): number => {
  const width = shape.length - letters(term).length
  if (width < 0 || (width > 0 && !term.includes(ELLIPSIS)))
    call.fail('shape-mismatch', `Cannot read ${showShape(shape)} as "${term}"`, 'The rank differs')
  return width
}

/** The size of each label: equal everywhere, where 1 gives way to the other size. */
const labelSizes = (
  call: Call,
  inputs: readonly Labels[],
  shapes: readonly (Shape | undefined)[],
): Map<string, Dim> => {
  const sizes = new Map<string, Dim>()
  for (const [index, shape] of shapes.entries())
    for (const [axis, dim] of (shape ?? []).entries()) {
      const label = inputs[index]?.[axis] ?? ''
      const before = sizes.get(label)
      const joined = before === undefined ? dim : broadcastDims(before, dim)
      sizes.set(
        label,
        joined ??
          call.fail(
            'shape-mismatch',
            `Cannot contract ${shapes.map(showShape).join(', ')}`,
            `The sizes of "${label}" differ`,
          ),
      )
    }
  return sizes
}

/** Reads the equation against the operands; undefined when an operand's rank is unknown and an ellipsis depends on it. */
export const readEquation = (call: Call, shapes: readonly (Shape | undefined)[]): Equation | undefined => {
  const terms = readTerms(call)
  const widths = terms.inputs.map((term, index) => {
    const shape = shapes[index]
    return shape === undefined ? (term.includes(ELLIPSIS) ? undefined : 0) : ellipsisWidth(call, term, shape)
  })
  if (widths.includes(undefined)) return undefined
  const width = Math.max(0, ...widths.map(own => own ?? 0))
  const inputs = terms.inputs.map((term, index) => spell(term, widths[index] ?? 0))
  return { inputs, output: spell(terms.output, width), sizes: labelSizes(call, inputs, shapes) }
}
