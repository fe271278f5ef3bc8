/** If: the branch that its condition takes, the one that can run, or the costlier of both. */
import { isKnown } from '../../dim/dim.ts'
import { mergeFacts } from '../contract/merge.ts'
import type { Call, GraphRun, Inference } from '../contract/operator.ts'
import { elementOf } from '../contract/value.ts'
import { differs, requireGraph } from './bodies.ts'

/** The value that decides: known, or given by the user as `<node>.condition` (1 or 0). */
const conditionOf = (call: Call): boolean | undefined => {
  const condition = elementOf(call.tensor(0))
  if (typeof condition === 'boolean') return condition
  const pinned = call.pinned('condition')
  return isKnown(pinned) ? pinned !== 0 : undefined
}

export const inferIf = (call: Call): Inference => {
  const graphs = [requireGraph(call, 'then_branch'), requireGraph(call, 'else_branch')] as const
  const condition = conditionOf(call)
  if (condition !== undefined) {
    const label = condition ? 'then' : 'else'
    return takeBranch(label, call.run(graphs[condition ? 0 : 1], [], label))
  }
  const [thenRun, elseRun] = [call.run(graphs[0], [], 'then'), call.run(graphs[1], [], 'else')]
  if (thenRun.failure !== undefined && elseRun.failure === undefined)
    return takePossible(call, { label: 'else', run: elseRun }, { label: 'then', run: thenRun })
  if (elseRun.failure !== undefined && thenRun.failure === undefined)
    return takePossible(call, { label: 'then', run: thenRun }, { label: 'else', run: elseRun })
  return {
    outputs: thenRun.outputs.map((fact, i) => mergeFacts([fact, elseRun.outputs[i]], differs(call))),
    bodies: {
      combine: 'max',
      items: [
        { label: 'then', run: thenRun, times: 1n },
        { label: 'else', run: elseRun, times: 1n },
      ],
    },
  }
}

interface Branch {
  readonly label: 'then' | 'else'
  readonly run: GraphRun
}

const takeBranch = (label: Branch['label'], run: GraphRun): Inference => ({
  outputs: run.outputs,
  bodies: { combine: 'sum', items: [{ label, run, times: 1n }] },
})

/** A branch that fails with these sizes is not the one that runs. */
const takePossible = (call: Call, taken: Branch, other: Branch): Inference => {
  call.dismiss(other.run)
  call.report(
    'branch-assumed',
    `Counting the ${taken.label} branch: the ${other.label} branch cannot run with these sizes`,
    other.run.failure,
  )
  return takeBranch(taken.label, taken.run)
}
