/** Walks the nodes of a graph in execution order and infers each: the heart of the engine. */
import { DiagnosticError, diagnostic } from '../../diagnostic.ts'
import type { Dim } from '../dim/dim.ts'
import type { Graph, Node } from '../onnx/model.ts'
import type { Fact } from '../ops/contract/fact.ts'
import type { Inference, Operator, RunKind, Reader } from '../ops/contract/operator.ts'
import { type Schema, schemaFor, schemaVersions } from '../ops/contract/schema.ts'
import { fillFromAnnotation } from './annotations.ts'
import { checkAgainstSchema, checkExtents } from './check.ts'
import {
  type Context,
  type Frame,
  MAX_NESTING,
  markWalked,
  type NodeRun,
  Scope,
  type Walkable,
  type WalkedGraph,
} from './context.ts'
import { callFunction, functionFor } from './functions.ts'
import { NodeCall } from './node-call.ts'
import { nodeName } from './names.ts'
import { finish } from './finish.ts'
import { executionOrder } from './order.ts'
import { failureOf, kindOfRun } from './run-kind.ts'
import { pinUnknown } from './pin.ts'
import { factOfType } from '../ops/contract/declared-type.ts'
import { factOfTensor } from './tensor-fact.ts'

export const walkGraph = (graph: Walkable, scope: Scope, frame: Frame, context: Context): WalkedGraph => {
  for (const [name, constant] of graph.initializers) if (!scope.own.has(name)) scope.set(name, factOfTensor(constant))
  const annotations = new Map([...graph.valueInfos, ...graph.outputs].map(info => [info.name, info.type]))
  const { nodes, cyclic, moved } = executionOrder(graph.nodes)
  if (moved !== undefined) reportUnsorted(moved, context)
  if (cyclic.length > 0) {
    const names = cyclic.slice(0, 3).map(node => `"${node.name || node.opType}"`)
    context.diagnostics.push(
      diagnostic('graph-cycle', {}, `Cannot order ${cyclic.length} nodes: they form a cycle`, {
        why: `Among them ${names.join(', ')}.`,
      }),
    )
  }
  const runs: NodeRun[] = []
  nodes.forEach((node, index) => {
    const run = walkNode(node, index, { scope, frame, context, nodes })
    const named = new Map<string, Dim>()
    const outputs = node.outputs.map((name, position) => {
      const filled = fillFromAnnotation(run.outputs[position], annotations.get(name), { name, run, context })
      return pinUnknown(filled, { name, node: run.name, context, named })
    })
    node.outputs.forEach((name, position) => {
      if (name !== '') scope.set(name, outputs[position])
    })
    run.call.complete(outputs)
    runs.push(outputs.every((fact, position) => fact === run.outputs[position]) ? run : { ...run, outputs })
  })
  return markWalked(
    walkedGraph({
      graph,
      nodes: runs,
      facts: scope.own,
      outputs: graph.outputNames.map(name => scope.get(name)),
    }),
  )
}

/** With what only loops and branches ask for, worked out when they do. */
const walkedGraph = (walked: Omit<WalkedGraph, 'kind' | 'failure'>): WalkedGraph => {
  let kind: RunKind | undefined
  return {
    ...walked,
    get kind() {
      return (kind ??= kindOfRun(walked))
    },
    get failure() {
      return failureOf(walked)
    },
  }
}

const reportUnsorted = (node: Node, context: Context): void => {
  context.diagnostics.push(
    diagnostic('graph-unsorted', {}, 'Sorting the nodes of a graph: the file does not list them in execution order', {
      why: `Node "${node.name || node.opType}" stands before one whose result it reads.`,
    }),
  )
}

/** A walked node whose call still takes its outputs. */
type WalkedNode = NodeRun & { readonly call: NodeCall }

interface Surroundings {
  readonly scope: Scope
  readonly frame: Frame
  readonly context: Context
  /** The nodes of the graph, in execution order. */
  readonly nodes: readonly Node[]
}

const walkNode = (node: Node, index: number, around: Surroundings): WalkedNode => {
  const { frame, context } = around
  const name = nodeName(node, index)
  const inputs = node.inputs.map(input => readInput(input, name, around))
  const definition = functionFor(node, frame, context)
  const schema = definition === undefined ? schemaOf(node, frame, context) : undefined
  const call = new NodeCall({
    node,
    name,
    schema,
    inputs,
    frame,
    context,
    readersOf: value => readersOf(value, around),
    runBody: (graph, bodyInputs) => walkBody(graph, bodyInputs, around),
  })
  const base = { node, name, call, bodies: undefined, isFunctionCall: false }
  if (--context.budget.walks < 0)
    return { ...base, operator: undefined, outputs: [], problem: 'limit: too many node walks' }

  if (definition !== undefined) {
    const body = callFunction(definition, call, { ...around, walk: walkGraph })
    if (typeof body === 'string') return { ...base, operator: undefined, outputs: [], problem: body }
    const bodies = { combine: 'sum' as const, items: [{ label: node.opType, run: body, times: 1n }] }
    return { ...base, operator: undefined, outputs: body.outputs, bodies, isFunctionCall: true, problem: undefined }
  }
  const operator = context.operatorOf(node.domain, node.opType)
  if (operator === undefined || (schema === undefined && schemaVersions(node.domain, node.opType).length === 0)) {
    return { ...base, operator, outputs: [], problem: unknownOperator(node, name, context) }
  }
  const result = applyRule(operator, call, schema)
  return { ...base, operator, ...result, outputs: finish(result.outputs, { node, inputs, budget: context.budget }) }
}

const readersOf = (value: string, around: Surroundings): readonly Reader[] =>
  value === ''
    ? []
    : around.nodes
        .filter(node => node.inputs.includes(value))
        .map(node => ({
          node,
          input: index => around.scope.get(node.inputs[index] ?? ''),
          readers: index => readersOf(node.outputs[index] ?? '', around),
        }))

const readInput = (input: string, node: string, { scope, context }: Surroundings): Fact | undefined => {
  if (input === '') return undefined
  if (!scope.has(input)) {
    context.diagnostics.push(
      diagnostic('value-undefined', { node }, `Cannot find the value "${input}"`, {
        why: 'No node, initializer or graph input produces it.',
      }),
    )
  }
  return scope.get(input)
}

const schemaOf = (node: Node, frame: Frame, context: Context): Schema | undefined => {
  const version = frame.opsetImports.get(node.domain)
  if (version !== undefined) return schemaFor(node.domain, node.opType, version) ?? olderThan(node, version, context)
  if (!context.missingOpsets.has(node.domain)) {
    context.missingOpsets.add(node.domain)
    context.diagnostics.push(
      diagnostic('opset-missing', {}, `Assuming version 1 of domain "${node.domain || 'ai.onnx'}"`, {
        why: `Node "${node.name || node.opType}" uses it, and the model does not import it.`,
      }),
    )
  }
  return schemaFor(node.domain, node.opType, 1)
}

/** Runtimes accept operators before their first version (LayerNormalization at opset 14): the first is taken. */
const olderThan = (node: Node, version: number, context: Context): Schema | undefined => {
  const [first] = schemaVersions(node.domain, node.opType)
  const id = node.domain === '' ? node.opType : `${node.domain}:${node.opType}`
  if (first === undefined || context.tooNewOperators.has(id)) return first
  context.tooNewOperators.add(id)
  context.diagnostics.push(
    diagnostic('operator-too-new', { node: node.name }, `Using ${id} of version ${first.since}`, {
      why: `The model imports version ${version}, which does not have it yet.`,
    }),
  )
  return first
}

const unknownOperator = (node: Node, name: string, context: Context): string => {
  const id = node.domain === '' ? node.opType : `${node.domain}:${node.opType}`
  if (!context.unknownOperators.has(id)) {
    context.unknownOperators.add(id)
    context.diagnostics.push(
      diagnostic('unknown-operator', { node: name }, `Cannot count operator ${id}`, {
        why: 'It is in no known schema and the model holds no local function of that name.',
      }),
    )
  }
  return `unknown-op: ${id}`
}

type Applied = Pick<NodeRun, 'outputs' | 'bodies' | 'problem'>

const applyRule = (operator: Operator, call: NodeCall, schema: Schema | undefined): Applied => {
  try {
    checkAgainstSchema(call, schema)
    const result = operator.infer(call)
    const inference: Inference = isInference(result) ? result : { outputs: result }
    checkExtents(call, inference.outputs)
    return { outputs: inference.outputs, bodies: inference.bodies, problem: undefined }
  } catch (error) {
    if (error instanceof DiagnosticError) {
      const { code, what, why } = error.diagnostic
      call.report(code, what, why)
      return { outputs: [], bodies: undefined, problem: `${code}: ${what}` }
    }
    // what the engine of the language says about its own code tells a reader of the report nothing
    call.report('rule-failed', `Cannot infer ${call.opType}: its rule does not cover these values`)
    return { outputs: [], bodies: undefined, problem: 'rule-failed: its rule does not cover these values' }
  }
}

const isInference = (result: readonly (Fact | undefined)[] | Inference): result is Inference => 'outputs' in result

/** Infers a subgraph: it sees the names around it, its formal inputs are bound by position. */
const walkBody = (
  graph: Graph,
  inputs: readonly (Fact | undefined)[],
  { scope, frame, context }: Surroundings,
): WalkedGraph => {
  if (frame.depth >= MAX_NESTING) {
    throw new DiagnosticError(diagnostic('model-limit', {}, `Cannot follow more than ${MAX_NESTING} nested graphs`))
  }
  const inner = new Scope(scope)
  graph.inputs.forEach((input, position) => {
    const given = inputs[position]
    const declared = factOfType(input.type, dim =>
      typeof dim === 'number' && dim >= 0 ? dim : context.anonymousDim(input.name),
    )
    inner.set(input.name, given ?? declared)
  })
  return walkGraph(walkable(graph), inner, { ...frame, depth: frame.depth + 1 }, context)
}

export const walkable = (graph: Graph): Walkable => ({
  ...graph,
  inputNames: graph.inputs.map(input => input.name),
  outputNames: graph.outputs.map(output => output.name),
})
