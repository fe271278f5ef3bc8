import { describe, expect, it } from 'vitest'
import { measureForest } from '../../../../src/analyzer/ops/ml/tree.ts'
import { runChain } from '../../../support/chain.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'

const ml = (op: string, inputs: OneNode['inputs'], attributes: OneNode['attributes'] = {}, outputs = 1): OneNode => ({
  op,
  domain: 'ai.onnx.ml',
  opset: 3,
  inputs,
  outputs,
  attributes,
})
const list = (length: number): readonly number[] => Array.from({ length }, (_, index) => index + 0.5)
const names = (length: number): readonly string[] => Array.from({ length }, (_, index) => `c${index}`)

/** One tree: 0 → (1 → leaf 3, leaf 4), leaf 2. */
const tree = {
  nodes_treeids: [0, 0, 0, 0, 0],
  nodes_nodeids: [0, 1, 2, 3, 4],
  nodes_modes: ['BRANCH_LEQ', 'BRANCH_LEQ', 'LEAF', 'LEAF', 'LEAF'],
  nodes_truenodeids: [1, 3, 0, 0, 0],
  nodes_falsenodeids: [2, 4, 0, 0, 0],
}

describe('linear models', () => {
  it.each<readonly [string, OneNode, readonly string[], string | undefined]>([
    [
      'LinearClassifier: 5 · 4 features · 3 functions = 60 MACs',
      ml(
        'LinearClassifier',
        ['float[5,4]'],
        { coefficients: list(12), intercepts: list(3), classlabels_ints: [0, 1, 2] },
        2,
      ),
      ['int64[5]', 'float[5,3]'],
      '60',
    ],
    [
      'one function for two labels gives two scores',
      ml(
        'LinearClassifier',
        ['float[N,4]'],
        { coefficients: list(4), intercepts: list(1), classlabels_strings: names(2) },
        2,
      ),
      ['string[N]', 'float[N,2]'],
      '4·N',
    ],
    [
      'LinearRegressor: 5 · 4 · 2',
      ml('LinearRegressor', ['float[5,4]'], { coefficients: list(8), targets: 2 }),
      ['float[5,2]'],
      '40',
    ],
    ['one sample of rank 1', ml('LinearRegressor', ['float[4]'], { coefficients: list(4) }), ['float[1,1]'], '4'],
    [
      'SVMRegressor with 10 vectors: 5 · 10 · (4 + 1)',
      ml('SVMRegressor', ['float[5,4]'], { n_supports: 10, kernel_type: 'RBF', support_vectors: list(40) }),
      ['float[5,1]'],
      '250',
    ],
    [
      'SVMClassifier: 2 + 3 + 1 vectors, 3 classes: 5 · 6 · 4 + 5 · 6 · 2; a score per pair of classes',
      ml(
        'SVMClassifier',
        ['float[5,4]'],
        { vectors_per_class: [2, 3, 1], classlabels_ints: [0, 1, 2], support_vectors: list(24) },
        2,
      ),
      ['int64[5]', 'float[5,3]'],
      '180',
    ],
  ])('%s', (_, spec, outputs, macs) => {
    const outcome = runNode(spec)
    expect([outcome.outputs, outcome.macs]).toEqual([outputs, macs])
  })
})

describe('trees', () => {
  it('counts the longest path of each tree and one add: 7 samples · (2 + 1)', () => {
    const outcome = runNode(ml('TreeEnsembleRegressor', ['float[7,4]'], { ...tree, n_targets: 1 }))
    expect([outcome.outputs, outcome.vector]).toEqual([['float[7,1]'], '21'])
  })
  it('classifies into labels and scores', () => {
    const spec = ml('TreeEnsembleClassifier', ['float[N,4]'], { ...tree, classlabels_strings: names(3) }, 2)
    expect(runNode(spec).outputs).toEqual(['string[N]', 'float[N,3]'])
  })
  it('measures two trees, one of them a single leaf', () => {
    const children = new Map([
      [0, [1, 2]],
      [1, [3, 4]],
    ])
    expect(measureForest({ roots: [0, 9], children })).toEqual({ trees: 2, longestPaths: 2 })
  })
  it('refuses nodes that lead back', () => {
    expect(
      measureForest({
        roots: [0],
        children: new Map([
          [0, [1]],
          [1, [0]],
        ]),
      }),
    ).toBeUndefined()
    const looped = { ...tree, nodes_truenodeids: [1, 0, 0, 0, 0] }
    expect(runNode(ml('TreeEnsembleRegressor', ['float[7,4]'], { ...looped, n_targets: 1 })).uncounted).toMatch(
      /do not form trees/,
    )
  })
})

describe('features and labels', () => {
  it.each<readonly [string, OneNode, readonly string[]]>([
    ['ArrayFeatureExtractor picks columns', ml('ArrayFeatureExtractor', ['float[N,9]', 'int64[3]']), ['float[N,3]']],
    [
      'ArrayFeatureExtractor makes a vector one row',
      ml('ArrayFeatureExtractor', ['float[9]', 'int64[3]']),
      ['float[1,3]'],
    ],
    ['Binarizer', ml('Binarizer', ['float[3,4,5]']), ['float[3,4,5]']],
    [
      'FeatureVectorizer adds widths: 2 + 3',
      ml('FeatureVectorizer', ['float[N,2]', 'float[N,3]'], { inputdimensions: [2, 3] }),
      ['float[N,5]'],
    ],
    [
      'OneHotEncoder adds an axis',
      ml('OneHotEncoder', ['int64[1,3]'], { cats_int64s: [1, 2, 3, 4] }),
      ['float[1,3,4]'],
    ],
    ['Scaler gives float', ml('Scaler', ['int64[2,3]'], { scale: [0.5], offset: [0.5] }), ['float[2,3]']],
    [
      'LabelEncoder takes the type of its values',
      ml('LabelEncoder', ['string[N]'], { keys_strings: names(2), values_int64s: [1, 2] }),
      ['int64[N]'],
    ],
    [
      'CategoryMapper turns strings into numbers',
      ml('CategoryMapper', ['string[2]'], { cats_strings: names(2), cats_int64s: [1, 2] }),
      ['int64[2]'],
    ],
  ])('%s', (_, spec, outputs) => {
    expect(runNode(spec).outputs).toEqual(outputs)
  })

  it('ZipMap makes one map per row', () => {
    const nodes = [
      {
        op: 'ZipMap',
        domain: 'ai.onnx.ml',
        inputs: ['x'],
        output: 'z',
        attributes: { classlabels_strings: ['a', 'b'] },
      },
    ]
    expect(runChain({ inputs: { x: 'float[N,2]' }, nodes }).show('z')).toBe('sequence(map(string, float[]))×N')
  })
})
