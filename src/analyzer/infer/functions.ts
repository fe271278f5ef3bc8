/** Local functions: bodies inferred once per input signature, attributes bound before the body is walked. */
import { diagnostic } from '../../diagnostic.ts'
import { format } from '../dim/format.ts'
import { type Attribute, type FunctionDefinition, functionKey, type Node } from '../onnx/model.ts'
import type { Fact } from '../ops/contract/fact.ts'
import { schemaFor } from '../ops/contract/schema.ts'
import { type Context, type Frame, MAX_NESTING, Scope, type Walkable, type WalkedGraph } from './context.ts'
import type { NodeCall } from './node-call.ts'

/**
 * The local function a node calls. ONNX leaves open which of a function and an operator of the same name runs
 * (onnx.proto, ModelProto.functions); ONNX Runtime and the reference evaluator take the operator when the imported
 * version has it, and the function when it is newer or unknown.
 */
export const functionFor = (node: Node, frame: Frame, context: Context): FunctionDefinition | undefined => {
  const key = functionKey(node.domain, node.opType, node.overload)
  const definition = context.model.functions.get(key)
  if (definition === undefined || !hasOperator(node, frame, context)) return definition
  if (!context.shadowedOperators.has(key)) {
    context.shadowedOperators.add(key)
    context.diagnostics.push(
      diagnostic('function-shadowed', { node: node.name }, `Counting the operator ${node.opType}, not the function`, {
        why: 'The model holds a local function of that name, too; runtimes take their own operator.',
      }),
    )
  }
  return undefined
}

const hasOperator = ({ domain, opType }: Node, { opsetImports }: Frame, context: Context): boolean =>
  schemaFor(domain, opType, opsetImports.get(domain) ?? 1) !== undefined &&
  context.operatorOf(domain, opType) !== undefined

export interface FunctionCaller {
  readonly frame: Frame
  readonly context: Context
  /** walkGraph: handed in, since it is what calls functions. */
  readonly walk: (graph: Walkable, scope: Scope, frame: Frame, context: Context) => WalkedGraph
}

/** Walks the body of a function for this call; a string says why that cannot be done. */
export const callFunction = (
  definition: FunctionDefinition,
  call: NodeCall,
  { frame, context, walk }: FunctionCaller,
): WalkedGraph | string => {
  const key = functionKey(definition.domain, definition.name, definition.overload)
  if (frame.functionStack.includes(key) || frame.depth >= MAX_NESTING) {
    context.diagnostics.push(
      diagnostic(
        'function-recursion',
        { node: call.node },
        `Cannot expand function "${definition.name}": it calls itself`,
        {
          why: `The calls are ${[...frame.functionStack, key].map(k => k.split('::')[1]).join(' → ')}.`,
        },
      ),
    )
    return 'function-recursion'
  }
  const attributes = boundAttributes(definition, call)
  const signature = signatureOf(key, call.inputs, attributes)
  const known = context.functionRuns.get(signature)
  if (known !== undefined) return known
  const scope = new Scope()
  definition.inputs.forEach((name, position) => scope.set(name, call.inputs[position]))
  const body = walk(
    {
      nodes: definition.nodes,
      initializers: new Map(),
      valueInfos: definition.valueInfos,
      inputNames: definition.inputs,
      outputNames: definition.outputs,
      outputs: [],
    },
    scope,
    {
      opsetImports: definition.opsetImports.size > 0 ? definition.opsetImports : frame.opsetImports,
      attributes,
      functionStack: [...frame.functionStack, key],
      depth: frame.depth + 1,
    },
    context,
  )
  context.functionRuns.set(signature, body)
  return body
}

const boundAttributes = (definition: FunctionDefinition, call: NodeCall): ReadonlyMap<string, Attribute> => {
  const bound = new Map(definition.attributeDefaults)
  for (const name of [...definition.attributes, ...definition.attributeDefaults.keys()]) {
    const given = call.attribute(name)
    if (given !== undefined) bound.set(name, given)
  }
  return bound
}

const signatureOf = (
  key: string,
  inputs: readonly (Fact | undefined)[],
  attributes: ReadonlyMap<string, Attribute>,
): string =>
  `${key}|${inputs.map(factKey).join(';')}|${[...attributes].map(([name, value]) => `${name}=${attributeKey(value)}`).join(';')}`

const factKey = (fact: Fact | undefined): string => {
  if (fact === undefined) return '-'
  if (fact.kind !== 'tensor' && fact.kind !== 'sparse-tensor') return objectId(fact)
  const shape = fact.shape?.map(dim => (typeof dim === 'number' ? dim : format(dim))).join(',') ?? '?'
  const value =
    fact.value === undefined
      ? ''
      : fact.value.length <= 64
        ? fact.value.map(elementKey).join(',')
        : objectId(fact.value)
  return `${fact.type}[${shape}]${fact.constant === true ? 'c' : ''}${fact.planned === true ? 'p' : ''}${value}`
}

const elementKey = (element: unknown): string =>
  typeof element === 'object' && element !== null && 'key' in element
    ? `e${String(element.key)}`
    : `${typeof element}${String(element)}`

const attributeKey = (attribute: Attribute): string => {
  switch (attribute.type) {
    case 'float':
    case 'int':
    case 'string':
      return `${attribute.value}`
    case 'floats':
    case 'ints':
    case 'strings':
      return attribute.value === undefined ? objectId(attribute) : attribute.value.join(',')
    default:
      return objectId(attribute)
  }
}

const ids = new WeakMap<object, number>()
let lastId = 0
const objectId = (value: object): string => {
  const id = ids.get(value) ?? ++lastId
  ids.set(value, id)
  return `#${id}`
}
