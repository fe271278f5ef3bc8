/** What was assumed to reach the totals, said out loud: trip counts, and which branch runs. */
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'
import type { Choice, Leaf } from './flatten.ts'

export const assumedTrips = (leaves: readonly Leaf[]): readonly Diagnostic[] =>
  [...new Set(leaves.flatMap(leaf => leaf.assumed ?? []))].map(name =>
    diagnostic(
      'trip-count-unknown',
      { node: name.slice(0, name.lastIndexOf('.')) },
      'Counting this loop once: its trip count cannot be proved',
      { fix: `bind "${name}" to the number of steps.` },
    ),
  )

/** One note for each If whose condition nothing decides. */
export const assumedBranches = (choices: readonly Choice[]): readonly Diagnostic[] => {
  const named = new Map(choices.map(choice => [choice.step.leaf.run.name, choice]))
  return [...named].map(([name, { step }]) => {
    const taken = step.bodies.findIndex(({ isChosen }) => isChosen)
    const [label, other] = taken === 0 ? ['then', 'else'] : ['else', 'then']
    return diagnostic('branch-assumed', { node: name }, `Counting the ${label} branch: its condition is not known`, {
      why: 'Of two branches the one with more MACs counts, then the one with more vector work.',
      fix: `--branch ${name}=${other} counts the other; in flopgate.yml bind "${name}.condition" to 1 (then) or 0 (else).`,
    })
  })
}
