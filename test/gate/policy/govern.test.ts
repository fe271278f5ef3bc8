/** Rules follow the model: whatever the head's budget and tree do, a limit of base that holds for a file stays. */
import { describe, expect, test } from 'vitest'
import { governedModels, judgeableModels } from '../../../src/gate/policy/govern.ts'
import { parsed } from '../../budget/sample-profile.ts'

const entry = (path: string, more = '', limit = 10) =>
  `  - { path: "${path}", ${more} budget: { flops: ${limit} FLOPs } }\n`
const budget = (...entries: readonly string[]) => parsed(`version: 1\nmodels:\n${entries.join('')}`)

interface Sides {
  readonly base: readonly string[]
  readonly own: readonly string[]
  readonly basePaths: readonly string[]
  readonly headPaths: readonly string[]
  readonly renames?: Readonly<Record<string, string>>
  readonly isStricter?: boolean
}

/** "path: limits" of what is judged, then what is new and what left. */
const judged = ({ base, own, basePaths, headPaths, renames = {}, isStricter = false }: Sides) => {
  const trusted = budget(...base)
  const governed = governedModels({
    trusted,
    own: budget(...own),
    headPaths,
    basePaths,
    existsAtHead: path => headPaths.includes(path),
  })
  const { models, newModels, left } = judgeableModels(governed, {
    trusted,
    renames: new Map(Object.entries(renames)),
    isStricter,
  })
  const limits = models.map(({ path, rules }) => {
    const texts = rules.map(rule => (rule.type === 'count' ? rule.max?.text.split(' ')[0] : '?'))
    return `${path}: ${texts.join('+')}`
  })
  return {
    limits,
    newModels,
    left: left.map(({ path }) => path),
    ids: models.map(({ id }) => id),
    moved: Object.fromEntries(governed.moved),
  }
}

describe('a file that base governs keeps the limits of base', () => {
  test.each<[string, Sides, Partial<ReturnType<typeof judged>>]>([
    [
      'own entry under a glob: its rules come beside',
      {
        base: [entry('m/*.onnx')],
        own: [entry('m/*.onnx'), entry('m/a.onnx', 'id: mine,', 99)],
        basePaths: ['m/a.onnx'],
        headPaths: ['m/a.onnx'],
      },
      { limits: ['m/a.onnx: 10+99'], newModels: [], left: [] },
    ],
    [
      'the glob is gone from the budget',
      {
        base: [entry('m/*.onnx')],
        own: [entry('m/a.onnx', '', 99)],
        basePaths: ['m/a.onnx', 'm/b.onnx'],
        headPaths: ['m/a.onnx', 'm/b.onnx'],
      },
      { limits: ['m/a.onnx: 10+99', 'm/b.onnx: 10'], left: [] },
    ],
    [
      'a file that base does not have, below its glob',
      { base: [entry('m/*.onnx')], own: [entry('m/new.onnx', '', 99)], basePaths: [], headPaths: ['m/new.onnx'] },
      { limits: ['m/new.onnx: 10+99'], newModels: [] },
    ],
    [
      'a decoy under the same id: both files',
      {
        base: [entry('a.onnx', 'id: net,')],
        own: [entry('decoy.onnx', 'id: net,', 99)],
        basePaths: ['a.onnx'],
        headPaths: ['a.onnx', 'decoy.onnx'],
      },
      { limits: ['a.onnx: 10', 'decoy.onnx: 10'], ids: ['net', 'decoy.onnx'], newModels: [] },
    ],
    [
      'the same id at another path, compared with its old file',
      {
        base: [entry('a.onnx', 'id: net,')],
        own: [entry('v2/b.onnx', 'id: net,', 99)],
        basePaths: ['a.onnx'],
        headPaths: ['v2/b.onnx'],
      },
      { limits: ['v2/b.onnx: 10'], moved: { 'v2/b.onnx': 'a.onnx' }, newModels: [], left: [] },
    ],
    [
      'the stem that a glob named, now with an entry elsewhere',
      {
        base: [entry('m/*.onnx')],
        own: [entry('m/*.onnx'), entry('n/a.onnx', '', 99)],
        basePaths: ['m/a.onnx'],
        headPaths: ['n/a.onnx'],
      },
      { limits: ['n/a.onnx: 10'], moved: { 'n/a.onnx': 'm/a.onnx' }, left: [] },
    ],
    [
      'a file that no budget names and that was renamed',
      {
        base: [entry('m/*.onnx')],
        own: [entry('m/*.onnx')],
        basePaths: ['m/a.onnx', 'm/b.onnx'],
        headPaths: ['m/b.onnx', 'n/x.onnx'],
        renames: { 'n/x.onnx': 'm/a.onnx' },
      },
      { limits: ['m/b.onnx: 10', 'n/x.onnx: 10'], left: [] },
    ],
    [
      'from a strict entry into a loose glob: the rules of both',
      {
        base: [entry('strict.onnx', '', 10), entry('loose/*.onnx', '', 99)],
        own: [entry('loose/*.onnx', '', 99)],
        basePaths: ['strict.onnx'],
        headPaths: ['loose/x.onnx'],
        renames: { 'loose/x.onnx': 'strict.onnx' },
      },
      { limits: ['loose/x.onnx: 99+10'], newModels: [], left: [] },
    ],
    [
      'no entry of the head any more, but the file',
      {
        base: [entry('a.onnx'), entry('b.onnx')],
        own: [entry('b.onnx')],
        basePaths: ['a.onnx', 'b.onnx'],
        headPaths: ['a.onnx', 'b.onnx'],
      },
      { limits: ['a.onnx: 10', 'b.onnx: 10'], left: [] },
    ],
    [
      'a raised limit of its own entry',
      { base: [entry('a.onnx')], own: [entry('a.onnx', '', 99)], basePaths: ['a.onnx'], headPaths: ['a.onnx'] },
      { limits: ['a.onnx: 10'] },
    ],
    [
      'stricter of both: the own entry counts beside',
      {
        base: [entry('a.onnx')],
        own: [entry('a.onnx', '', 5)],
        basePaths: ['a.onnx'],
        headPaths: ['a.onnx'],
        isStricter: true,
      },
      { limits: ['a.onnx: 10+5'] },
    ],
  ])('%s', (_, sides, expected) => expect(judged(sides)).toMatchObject(expected))
})

describe('what leaves and what is new', () => {
  test('file and entry gone: it left, and the new one has its own rules', () => {
    const base = [entry('a.onnx')]
    const own = [entry('n/b.onnx', '', 99)]
    const found = judged({ base, own, basePaths: ['a.onnx'], headPaths: ['n/b.onnx'] })
    expect(found).toMatchObject({ limits: ['n/b.onnx: 99'], newModels: ['b'], left: ['a.onnx'] })
  })

  test('a file that the head still names is missing, not gone', () => {
    const found = judged({ base: [entry('a.onnx')], own: [entry('a.onnx')], basePaths: ['a.onnx'], headPaths: [] })
    expect(found).toMatchObject({ limits: ['a.onnx: 10'], left: [] })
  })

  test('a new model with the name that a glob gave to another one that is still there', () => {
    const base = [entry('m/*.onnx')]
    const paths = ['m/a.onnx']
    const found = judged({
      base,
      own: [...base, entry('n/a.onnx', '', 99)],
      basePaths: paths,
      headPaths: [...paths, 'n/a.onnx'],
    })
    expect(found).toMatchObject({ limits: ['m/a.onnx: 10', 'n/a.onnx: 99'] })
  })
})

test('a scenario of the head cannot rebind what base binds', () => {
  const trusted = budget(entry('a.onnx', 'bind: { h: 32 },'))
  const own = budget(entry('a.onnx', 'bind: { h: 1, w: 2 }, scenarios: { tiny: { h: 1, w: 3 } },'))
  const sides = { trusted, own, headPaths: ['a.onnx'], basePaths: ['a.onnx'], existsAtHead: () => true }
  for (const isStricter of [true, false]) {
    const [model] = judgeableModels(governedModels(sides), { trusted, renames: new Map(), isStricter }).models
    expect(model?.bind).toEqual({ h: 32, w: 2 })
    expect(model?.scenarios.map(({ bind }) => bind)).toEqual(isStricter ? [{ h: 32, w: 3 }] : [])
  }
})
