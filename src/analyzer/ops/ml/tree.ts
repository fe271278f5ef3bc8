/**
 * Tree ensembles of ai.onnx.ml. Which path a sample takes is data, so the count is that of the longest path of each
 * tree: an upper bound, exact for full trees.
 */
import { plus, times, type Dim } from '../../dim/dim.ts'
import { attributeLength } from '../contract/attribute.ts'
import { tensor, type Shape } from '../contract/fact.ts'
import { shapeOfRank } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { samplesOf } from './linear.ts'
import { sizeOf } from '../contract/size.ts'

/** Comparisons on the longest path from each root, summed over the trees; and the number of trees. */
export interface Forest {
  readonly trees: number
  readonly longestPaths: number
}

const rows = (call: Call, ...columns: readonly Dim[]): Shape | undefined => {
  const { shape } = call.tensor(0)
  return shape === undefined ? undefined : [samplesOf(shape), ...columns]
}

const targets = (call: Call): Dim => sizeOf(call, 'n_targets') ?? call.unknown('missing-value')

/** Children of each inner node; leaves have none. `roots` are indices too. */
interface Links {
  readonly roots: readonly number[]
  readonly children: ReadonlyMap<number, readonly number[]>
}

/**
 * Depth of every tree, walked without recursion since a hostile file may be one long chain. undefined when the links
 * form a cycle or share nodes, which no tree does.
 */
export const measureForest = ({ roots, children }: Links): Forest | undefined => {
  let longestPaths = 0
  const seen = new Set<number>()
  for (const root of roots) {
    let level: readonly number[] = [root]
    while (level.length > 0) {
      for (const node of level) {
        if (seen.has(node)) return undefined
        seen.add(node)
      }
      const inner = level.filter(node => children.has(node))
      if (inner.length > 0) longestPaths++
      level = inner.flatMap(node => children.get(node) ?? [])
    }
  }
  return { trees: roots.length, longestPaths }
}

/** Flat nodes of the classifier and the regressor: (tree id, node id) names a node; the first of a tree is its root. */
const flatLinks = (call: Call): Links | undefined => {
  const trees = call.ints('nodes_treeids')
  const nodes = call.ints('nodes_nodeids')
  const modes = call.strings('nodes_modes')
  const whenTrue = call.ints('nodes_truenodeids')
  const whenFalse = call.ints('nodes_falsenodeids')
  if (trees === undefined || nodes === undefined || modes === undefined) return undefined
  if (whenTrue === undefined || whenFalse === undefined) return undefined
  const place = new Map(nodes.map((node, index) => [`${trees[index]}:${node}`, index]))
  const roots = new Map<number, number>()
  const children = new Map<number, readonly number[]>()
  for (const [index, tree] of trees.entries()) {
    if (!roots.has(tree)) roots.set(tree, index)
    if (modes[index] === 'LEAF') continue
    const next = [whenTrue[index], whenFalse[index]].map(node => place.get(`${tree}:${node}`))
    children.set(
      index,
      next.filter(found => found !== undefined),
    )
  }
  return { roots: [...roots.values()], children }
}

/** TreeEnsemble (version 5): inner nodes and leaves are numbered apart; a flag says which list a link names. */
const splitLinks = (call: Call): Links | undefined => {
  const roots = call.ints('tree_roots')
  const whenTrue = call.ints('nodes_truenodeids')
  const whenFalse = call.ints('nodes_falsenodeids')
  const trueLeaf = call.ints('nodes_trueleafs')
  const falseLeaf = call.ints('nodes_falseleafs')
  if (roots === undefined || whenTrue === undefined || whenFalse === undefined) return undefined
  if (trueLeaf === undefined || falseLeaf === undefined) return undefined
  const inner = (links: readonly number[], leaves: readonly number[], index: number): readonly number[] => {
    const link = links[index]
    return link === undefined || leaves[index] === 1 ? [] : [link]
  }
  const children = new Map(
    whenTrue.map((_, index) => [index, [...inner(whenTrue, trueLeaf, index), ...inner(whenFalse, falseLeaf, index)]]),
  )
  return { roots, children }
}

/** Per-node and per-leaf lists of one TreeEnsemble. */
const NODE_LISTS = ['nodes_splits', 'nodes_truenodeids', 'nodes_falsenodeids', 'nodes_trueleafs', 'nodes_falseleafs']

/** Every list has one entry per inner node or leaf, and thresholds and weights are of the input's type. */
const checkTreeEnsemble = (call: Call): void => {
  shapeOfRank(call, 0, 2)
  const nodes = attributeLength(call, 'nodes_featureids')
  const odd = NODE_LISTS.find(name => attributeLength(call, name) !== nodes)
  if (odd !== undefined)
    call.fail(
      'attribute-invalid',
      `Cannot use ${attributeLength(call, odd)} entries of "${odd}" with ${nodes} inner nodes`,
      'Each nodes_… attribute has one entry per inner node.',
    )
  const [targetIds, weights] = [attributeLength(call, 'leaf_targetids'), attributeLength(call, 'leaf_weights')]
  if (targetIds !== weights)
    call.fail(
      'attribute-invalid',
      `Cannot use ${targetIds} leaf_targetids with ${weights} leaf_weights`,
      'Each leaf has one of both.',
    )
  const { type } = call.tensor(0)
  for (const name of ['nodes_splits', 'leaf_weights']) {
    const own = call.tensorAttribute(name)?.elementType
    if (type !== undefined && own !== undefined && own !== type)
      call.fail('attribute-invalid', `Cannot compare ${own} "${name}" with ${type} samples`, 'The types must be equal.')
  }
}

const walk =
  (linksOf: (call: Call) => Links | undefined) =>
  (call: CountCall): Work => {
    const links = linksOf(call) ?? call.giveUp('the trees are too large to keep')
    const forest = measureForest(links) ?? call.giveUp('the nodes do not form trees')
    // Each leaf adds its weight to the sum of its target.
    return { vector: times(samplesOf(call.dims(0)), plus(forest.longestPaths, forest.trees)) }
  }

const FORMULA = 'per sample: comparisons on the longest path of each tree (an upper bound) plus one add per tree'

export const TREE = {
  TreeEnsembleClassifier: {
    infer: call => {
      const strings = attributeLength(call, 'classlabels_strings')
      return [
        tensor(strings > 0 ? 'string' : 'int64', rows(call)),
        tensor('float', rows(call, strings || attributeLength(call, 'classlabels_int64s'))),
      ]
    },
    cost: counted(FORMULA, walk(flatLinks)),
  },
  TreeEnsembleRegressor: {
    infer: call => [tensor('float', rows(call, targets(call)))],
    cost: counted(FORMULA, walk(flatLinks)),
  },
  TreeEnsemble: {
    infer: call => {
      checkTreeEnsemble(call)
      return [tensor(call.tensor(0).type, rows(call, targets(call)))]
    },
    cost: counted(FORMULA, walk(splitLinks)),
  },
} satisfies Family
