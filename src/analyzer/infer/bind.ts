/** Gives every graph input its dimensions: from the file, from bound symbols, or from whole shapes the user states. */
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'
import { type Dim, freshSymbol, isKnown } from '../dim/dim.ts'
import { symbolsOf } from '../dim/evaluate.ts'
import { substitute } from '../dim/substitute.ts'
import type { DeclaredShape, Model, ValueInfo, ValueType } from '../onnx/model.ts'
import type { Fact } from '../ops/contract/fact.ts'
import { dimensionNamesIn, namesIn } from './names.ts'
import { factOfType } from '../ops/contract/declared-type.ts'
import { symbolicDim } from './tensor-fact.ts'

export interface BindingRequest {
  /** Symbol → value; also pinned names such as `NonMaxSuppression_12.n`. */
  readonly symbols: Readonly<Record<string, number>>
  /** Input name → whole shape. */
  readonly inputs: Readonly<Record<string, readonly number[]>>
  /** `bound`: an input dimension without value is an error. `symbolic`: it stays a symbol. */
  readonly mode: 'bound' | 'symbolic'
  /** Inputs whose facts are known already: they win over declared types. */
  readonly facts?: ReadonlyMap<string, Fact>
}

export interface BoundInputs {
  readonly facts: ReadonlyMap<string, Fact | undefined>
  readonly symbols: ReadonlyMap<string, Dim>
  readonly diagnostics: readonly Diagnostic[]
}

/** The inputs a caller must feed: before IR 4 initializers are listed as inputs, too. */
export const modelInputs = (model: Model): readonly ValueInfo[] =>
  model.graph.inputs.filter(input => !model.graph.initializers.has(input.name))

export const bindInputs = (model: Model, request: BindingRequest): BoundInputs => {
  const binder = new Binder(model, request)
  const facts = new Map(modelInputs(model).map(input => [input.name, binder.bindInput(input)]))
  return { facts, symbols: binder.symbols, diagnostics: binder.finish() }
}

/** Names come from the file: `toString` is not a shape that anybody gave. */
const givenShape = ({ inputs }: BindingRequest, name: string): readonly number[] | undefined =>
  Object.hasOwn(inputs, name) ? inputs[name] : undefined

class Binder {
  readonly symbols: Map<string, Dim>
  readonly #request: BindingRequest
  readonly #diagnostics: Diagnostic[] = []
  /** Input name → its dimensions as text, the unbound ones marked. */
  readonly #unbound = new Map<string, readonly string[]>()
  readonly #missing = new Set<string>()
  readonly #named = new Set<string>()
  /** Symbol → the values that whole shapes give it. */
  readonly #stated = new Map<string, Set<number>>()

  constructor(model: Model, request: BindingRequest) {
    this.#request = request
    this.symbols = new Map(Object.entries(request.symbols))
    for (const input of modelInputs(model)) this.#takeSymbols(input)
    this.#settleSymbols()
    this.#checkNames(model)
  }

  bindInput(input: ValueInfo): Fact | undefined {
    const known = this.#request.facts?.get(input.name)
    if (known !== undefined) return known
    const given = givenShape(this.#request, input.name)
    if (input.type === undefined)
      return given === undefined ? undefined : { kind: 'tensor', type: undefined, shape: given }
    if (given !== undefined) {
      const length = this.#bindDim(undefined, input.name, 'length')
      const whole = withShape(input.type, given, length)
      if (whole !== undefined) return whole
      this.#conflict(`Cannot give input "${input.name}" a shape`, `It holds a ${input.type.kind}, not a tensor.`)
    }
    if (input.type.kind === 'tensor' && input.type.elementType === undefined) this.#reportUntyped(input.name)
    const unbound: string[] = []
    const texts: string[] = []
    const fact = factOfType(input.type, (declared, axis) => {
      const dim = this.#bindDim(declared, input.name, axis)
      // 0 and −1 mean "any size": they are asked for by place.
      const open = typeof declared === 'string' && declared !== '' ? declared : '?'
      texts.push(isKnown(dim) ? `${dim}` : open)
      if (!isKnown(dim) && axis !== 'length' && !holdsSequence(input.type)) unbound.push(open)
      return dim
    })
    if (unbound.length > 0) this.#unbound.set(input.name, texts)
    return this.#withValue(input.name, fact)
  }

  finish(): readonly Diagnostic[] {
    if (this.#request.mode === 'bound' && this.#unbound.size > 0) this.#diagnostics.push(this.#unboundError())
    return this.#diagnostics
  }

  #bindDim(declared: number | string | undefined, input: string, axis: number | 'length'): Dim {
    // Old exporters write 0 or −1 for "dynamic" on graph inputs (docs/sources/onnx.md §2.1).
    if (typeof declared === 'number' && declared > 0) return declared
    if (typeof declared !== 'string' || declared === '') {
      const pin = `${input}.${axis}`
      const pinned = this.symbols.get(pin)
      if (pinned !== undefined) return pinned
      if (declared === 0) this.#reportPlaceholder(input, axis)
      return freshSymbol({ reason: axis === 'length' ? 'data-dependent' : 'unbound-symbol', node: input, pin })
    }
    const whole = this.symbols.get(declared)
    if (whole !== undefined) return whole
    const dim = substitute(symbolicDim(declared), this.symbols)
    if (isKnown(dim)) return dim
    for (const name of symbolsOf(dim)) this.#missing.add(name)
    return dim
  }

  /** The value of a scalar input, where the user states it: it may decide branches and trip counts. */
  #withValue(name: string, fact: Fact | undefined): Fact | undefined {
    const value = Object.hasOwn(this.#request.symbols, name) ? this.#request.symbols[name] : undefined
    if (value === undefined || this.#named.has(name)) return fact
    const valued = scalarWith(fact, value)
    if (valued === undefined)
      this.#conflict(
        `Cannot bind input "${name}" to ${value}`,
        'Only an input of one number takes a value; give others a shape.',
      )
    return valued ?? fact
  }

  /** A whole shape also states the values of the symbols it covers. */
  #takeSymbols(input: ValueInfo): void {
    const given = givenShape(this.#request, input.name)
    const declared = shapeIn(input.type)
    if (declared === undefined) return
    declared.forEach((dim, axis) => {
      if (typeof dim !== 'string') return
      this.#named.add(dim)
      for (const name of symbolsOf(symbolicDim(dim))) this.#named.add(name)
      const value = given?.[axis]
      if (value === undefined) return
      const before = this.symbols.get(dim)
      if (before !== undefined && before !== value) {
        this.#conflict(
          `Cannot bind "${dim}" to ${value}: it is already ${String(before)}`,
          `Input "${input.name}" has it at axis ${axis}.`,
        )
      }
      this.#stated.set(dim, (this.#stated.get(dim) ?? new Set()).add(value))
    })
    if (given !== undefined && given.length !== declared.length) {
      this.#conflict(
        `Cannot give input "${input.name}" ${given.length} dimensions`,
        `The model declares ${declared.length}.`,
      )
    } else if (given !== undefined) this.#checkFixed(input.name, given, declared)
  }

  /** A name that whole shapes give several values (`?`, `None`) is no symbol: each axis keeps its own. */
  #settleSymbols(): void {
    for (const [name, values] of this.#stated) {
      const [value] = values
      if (values.size === 1 && value !== undefined) this.symbols.set(name, value)
      else if (values.size > 1)
        this.#diagnostics.push(
          diagnostic('symbol-ambiguous', {}, `Taking "${name}" as a placeholder: whole shapes give it several sizes`, {
            why: `They are ${[...values].join(', ')}.`,
          }),
        )
    }
  }

  #checkFixed(name: string, given: readonly number[], declared: readonly (number | string | undefined)[]): void {
    declared.forEach((dim, axis) => {
      if (typeof dim === 'number' && dim > 0 && dim !== given[axis]) {
        this.#conflict(`Cannot set axis ${axis} of input "${name}" to ${given[axis]}`, `The model fixes it at ${dim}.`)
      }
    })
  }

  #checkNames(model: Model): void {
    const inputs = model.graph.inputs.map(input => input.name)
    const unnamed = Object.keys(this.#request.symbols).filter(name => !this.#named.has(name) && !inputs.includes(name))
    const annotated = unnamed.length > 0 ? dimensionNamesIn(model) : new Set<string>()
    const others = unnamed.filter(name => !annotated.has(name))
    const pinnable = others.some(isPin) ? namesIn(model) : new Set<string>()
    const strange = [
      ...others.filter(name => !isPin(name) || !pinnable.has(name.slice(0, name.lastIndexOf('.')))),
      ...Object.keys(this.#request.inputs).filter(name => !inputs.includes(name)),
    ]
    for (const name of strange) {
      const known = [...this.#named, ...inputs]
      const why =
        known.length > 0
          ? `Its symbols are ${[...this.#named].join(', ') || 'none'}; its inputs ${inputs.join(', ') || 'none'}.`
          : 'It has no inputs.'
      this.#diagnostics.push(
        diagnostic('binding-unknown', {}, `The model has no symbol or input "${name}" to bind`, { why }),
      )
    }
  }

  #conflict(what: string, why: string): void {
    this.#diagnostics.push(diagnostic('binding-conflict', {}, what, { why }))
  }

  #reportPlaceholder(input: string, axis: number | 'length'): void {
    this.#diagnostics.push(
      diagnostic('dimension-placeholder', {}, `Taking axis ${axis} of input "${input}" as open: the model writes 0`, {
        why: 'Exporters write 0 for "any size"; an input without elements makes no sense.',
        fix: `bind "${input}.${axis}" to a number.`,
      }),
    )
  }

  #reportUntyped(input: string): void {
    this.#diagnostics.push(
      diagnostic('type-mismatch', {}, `Cannot know the element type of input "${input}": the model gives none`, {
        severity: 'warning',
      }),
    )
  }

  #unboundError(): Diagnostic {
    const list = [...this.#unbound].map(([name, dims]) => `${name}[${dims.join(', ')}]`).join(', ')
    const unnamed = [...this.#unbound].filter(([, dims]) => dims.includes('?'))
    const symbols = [...this.#missing].map(name => `${quoteKey(name)}: 1`)
    const shapes = unnamed.map(
      ([name, dims]) => `${quoteKey(name)}: [${dims.map(dim => (/^\d+$/.test(dim) ? dim : '1')).join(', ')}]`,
    )
    const options = [
      ...[...this.#missing].map(name => `--bind ${shellWord(name)}=1`),
      ...unnamed.map(
        ([name, dims]) => `--input ${shellWord(name)}=${dims.map(dim => (/^\d+$/.test(dim) ? dim : '1')).join('x')}`,
      ),
    ]
    return diagnostic('unbound-dimension', {}, `Cannot count with open dimensions: ${list}`, {
      why: 'Counts depend on them, and the budget binds no value.',
      fix: `add "bind: { ${[...symbols, ...shapes].join(', ')} }" to the model in flopgate.yml (or ${options.join(' ')}), with your values.`,
    })
  }
}

/** The declared shape of the tensors that an input holds, itself or inside a sequence or optional. */
const shapeIn = (type: ValueType | undefined): DeclaredShape | undefined => {
  if (type?.kind === 'tensor' || type?.kind === 'sparse-tensor') return type.shape
  return type?.kind === 'sequence' || type?.kind === 'optional' ? shapeIn(type.element) : undefined
}

/** A whole shape is that of the tensor; a sequence has it in every element. */
const withShape = (type: ValueType | undefined, shape: readonly number[], length: Dim): Fact | undefined => {
  switch (type?.kind) {
    case 'tensor':
    case 'sparse-tensor':
      return { kind: type.kind, type: type.elementType, shape }
    case 'sequence':
      return { kind: 'sequence', element: withShape(type.element, shape, length), length }
    case 'optional':
      return { kind: 'optional', element: withShape(type.element, shape, length), present: undefined }
    default:
      return undefined
  }
}

/** The fact of one number with its value. */
export const scalarWith = (fact: Fact | undefined, value: number): Fact | undefined => {
  if (fact?.kind !== 'tensor' || fact.shape === undefined || !fact.shape.every(dim => dim === 1)) return undefined
  return { ...fact, value: [fact.type === 'bool' ? value !== 0 : value] }
}

/** Elements of a sequence may differ in every dimension: none of them is asked for. */
const holdsSequence = (type: ValueType | undefined): boolean =>
  type?.kind === 'sequence' || (type?.kind === 'optional' && holdsSequence(type.element))

/** `<node>.<what>` or `<value>.<axis>`: a size that only the data gives. */
const isPin = (name: string): boolean => name.includes('.')

/** As a shell takes it: names such as `past seq` need quotes. */
const shellWord = (name: string): string => (/^[\w./:-]+$/.test(name) ? name : `'${name}'`)

const quoteKey = (name: string): string => (/^[\w.-]+$/.test(name) ? name : JSON.stringify(name))
