/** From the budget to the list of models: globs, names, includes, policy and changes of the budget itself. */
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compareBudgets } from '../../src/budget/trust/compare-budgets.ts'
import { enforcePolicy } from '../../src/budget/trust/enforce-policy.ts'
import { expandModels } from '../../src/budget/read/expand-models.ts'
import { matchesGlob } from '../../src/budget/glob.ts'
import { judge } from '../../src/budget/judge/judge.ts'
import { includedFiles, mergeBudgets } from '../../src/budget/read/merge-budgets.ts'
import { parseBudget } from '../../src/budget/read/parse-budget.ts'
import { overallVerdict } from '../../src/budget/judge/verdict.ts'
import { budgetWith, first, measured, parsed } from './sample-profile.ts'

describe('matchesGlob', () => {
  test.each<[string, string, boolean]>([
    ['models/*.onnx', 'models/a.onnx', true],
    ['models/*.onnx', 'models/x/a.onnx', false],
    ['models/**/*.onnx', 'models/a.onnx', true],
    ['models/**/*.onnx', 'models/x/y/a.onnx', true],
    ['**/*.onnx', 'a.onnx', true],
    ['models/**', 'models/x/a.onnx', true],
    ['backbone/**', 'backbone', true],
    ['backbone/**', 'backbone2/x', false],
    ['a?.onnx', 'ab.onnx', true],
    ['a?.onnx', 'a/.onnx', false],
    ['{a,b/c}.onnx', 'b/c.onnx', true],
    ['m{1,{2,3}}.onnx', 'm3.onnx', true],
    ['m{1.onnx', 'm{1.onnx', true],
    ['a.onnx', 'abonnx', false],
    ['*', '', true],
    ['', 'a', false],
    ['a**b', 'axxb', true],
    ['モデル/*.onnx', 'モデル/é.onnx', true],
  ])('%s on %s', (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected)
  })

  it('a path matches itself, and everything matches **', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z.]{1,8}$/), { minLength: 1, maxLength: 6 })
      .map(parts => parts.join('/'))
    fc.assert(
      fc.property(path, text => matchesGlob(text, text) && matchesGlob('**', text) && matchesGlob(`**/${text}`, text)),
    )
  })

  it('no pattern hangs', () => {
    expect(matchesGlob(`${'*a'.repeat(90)}b`, 'a'.repeat(2000))).toBe(false)
    expect(matchesGlob(`${'**/'.repeat(60)}b`, 'a/'.repeat(1000))).toBe(false)
    expect(matchesGlob('{a,b}'.repeat(40), 'a'.repeat(40))).toBe(false) // beyond the limit of alternatives
  })
})

describe('expandModels', () => {
  const expand = (models: string, paths: readonly string[]) =>
    expandModels(parsed(`version: 1\nmodels: [${models}]`), paths)
  const names = (models: string, paths: readonly string[]) =>
    expand(models, paths).models.map(({ id, path }) => `${id} = ${path}`)

  test('a glob gives one entry per file, in order', () => {
    expect(names('{ path: "m/*.onnx" }', ['m/b.onnx', 'm/a.onnx', 'x.onnx'])).toEqual(['a = m/a.onnx', 'b = m/b.onnx'])
  })
  test('an entry of its own takes the file from a glob', () => {
    const models = '{ path: "m/*.onnx", budget: { params: 1 M } }, { id: big, path: m/a.onnx }'
    expect(names(models, ['m/a.onnx', 'm/b.onnx'])).toEqual(['b = m/b.onnx', 'big = m/a.onnx'])
  })
  test('the first glob wins; an id goes before the stems', () => {
    const models = '{ id: zoo, path: "m/**/*.onnx" }, { path: "**/*.onnx" }'
    expect(names(models, ['m/a.onnx', 'b.onnx'])).toEqual(['zoo/a = m/a.onnx', 'b = b.onnx'])
  })
  test('equal stems are told apart by their paths', () => {
    expect(names('{ path: "**/*.onnx" }', ['a/m.onnx', 'b/m.onnx'])).toEqual([
      'a/m.onnx = a/m.onnx',
      'b/m.onnx = b/m.onnx',
    ])
  })
  test('a path with a glob sign that exists is that file', () => {
    expect(names('{ path: "m{1}.onnx", id: x }', ['m{1}.onnx'])).toEqual(['x = m{1}.onnx'])
  })
  test('a path that does not exist stays, so that reading it says so; an empty glob is an error', () => {
    expect(names('{ path: gone.onnx }', [])).toEqual(['gone = gone.onnx'])
    expect(expand('{ path: "*.onnx" }', []).diagnostics).toMatchObject([
      { code: 'model-pattern-empty', severity: 'error' },
    ])
  })
})

describe('include', () => {
  const root = parsed('version: 1\ninclude: ["teams/*/flopgate.yml"]\ndevices: { board: { peak: { int8: 1 } } }\n')
  const part = (text: string, file: string) => {
    const result = parseBudget(text, file, { included: true })
    if (!result.ok) throw new Error(result.diagnostics[0]?.what)
    return result.budget
  }
  test('finds the files, and their models lie beside them', () => {
    const paths = ['flopgate.yml', 'teams/b/flopgate.yml', 'teams/a/flopgate.yml', 'teams/flopgate.yml']
    expect(includedFiles(root, paths)).toEqual(['teams/a/flopgate.yml', 'teams/b/flopgate.yml'])
    const team = part(
      'version: 1\nmodels: [{ path: m.onnx, budget: { latency: { board: 3 ms } } }]',
      'teams/a/flopgate.yml',
    )
    const merged = mergeBudgets(root, [team])
    expect(merged.ok && merged.budget.models.map(({ path }) => path)).toEqual(['teams/a/m.onnx'])
  })
  test('clashes across files are found', () => {
    const text = 'version: 1\nmodels: [{ path: m.onnx }]'
    const merged = mergeBudgets(root, [part(text, 'teams/a/flopgate.yml'), part(text, 'teams/b/flopgate.yml')])
    expect(merged.diagnostics).toMatchObject([
      { code: 'duplicate-id', where: { position: { file: 'teams/b/flopgate.yml' } } },
    ])
  })
  test('an included file includes nothing', () => {
    const nested = part('version: 1\ninclude: [x.yml]\nmodels: [{ path: m.onnx }]', 'teams/a/flopgate.yml')
    expect(mergeBudgets(root, [nested])).toMatchObject({ ok: false, diagnostics: [{ code: 'value-invalid' }] })
  })
})

describe('compareBudgets', () => {
  const changes = (base: string, head: string) =>
    compareBudgets(budgetWith(base), budgetWith(head)).map(
      ({ rule, base, head, direction }) => `${rule}: ${base} → ${head} ${direction}`,
    )

  test.each<[string, string, readonly string[]]>([
    ['flops: 4.5 GFLOPs', 'flops: 5.2 GFLOPs', ['models.m.flops.max: 4.5 GFLOPs → 5.2 GFLOPs looser']],
    ['flops: 4.5 GFLOPs', 'flops: 4 GFLOPs', ['models.m.flops.max: 4.5 GFLOPs → 4 GFLOPs tighter']],
    ['flops: 4.5 GFLOPs', 'flops: 4500 MFLOPs', []],
    ['flops: { increase: 2% }', 'flops: { increase: 2.5% }', ['models.m.flops.increase: 2% → 2.5% looser']],
    ['flops: { increase: 2% }', 'flops: { increase: 1 GFLOPs }', ['models.m.flops.increase: 2% → 1 GFLOPs changed']],
    [
      'flops: 1 GFLOPs\nparams: 1 M',
      'flops: 1 GFLOPs',
      ['models.m.params.severity: error → null removed', 'models.m.params.max: 1 M → null removed'],
    ],
    ['flops: 1 GFLOPs', 'flops: { max: 1 GFLOPs, severity: warn }', ['models.m.flops.severity: error → warn looser']],
    ['throughput: { t4: 90 /s }', 'throughput: { t4: 80 /s }', ['models.m.throughput.t4.min: 90 /s → 80 /s looser']],
    [
      'latency: { t4: { max: 3 ms, precision: fp16 } }',
      'latency: { t4: { max: 2 ms, precision: fp16 } }',
      ['models.m.latency.t4 (fp16).max: 3 ms → 2 ms tighter'],
    ],
  ])('%s against %s', (base, head, expected) => {
    expect(changes(base, head)).toEqual(expected)
  })

  test('a change of bindings is shown, and points at the head', () => {
    const [found] = compareBudgets(
      budgetWith('params: 1 M', '    bind: { b: 4 }\n'),
      budgetWith('params: 1 M', '    bind: { b: 1 }\n'),
    )
    expect(found).toMatchObject({
      rule: 'models.m.bind',
      base: '{"b":4}',
      head: '{"b":1}',
      direction: 'changed',
      position: { line: 4 },
    })
  })

  it('a budget does not differ from itself', () => {
    const budget = budgetWith(
      'flops: { max: 1 GFLOPs, warn: 1 MFLOPs, increase: 3%, drift: 4% }\nlatency: { t4: { max: 3 ms, increase: 1 ms } }',
    )
    expect(compareBudgets(budget, budget)).toEqual([])
  })
})

describe('enforcePolicy', () => {
  const outcome = (policy: 'base' | 'stricter-of-both' | 'head', base: string, head: string, value: bigint) => {
    const { budget } = enforcePolicy(policy, budgetWith(base), budgetWith(head))
    return overallVerdict(judge(first(budget.models), measured({ flops: value }), undefined))
  }
  test.each<[string, string, string, string, string]>([
    // base limit, head limit, then the outcome of 15 FLOPs under base, stricter-of-both, head
    ['10', '20', 'fail', 'fail', 'pass'],
    ['20', '10', 'pass', 'fail', 'fail'],
    ['20', '30', 'pass', 'pass', 'pass'],
  ])('base %s, head %s', (base, head, underBase, underBoth, underHead) => {
    const limits = [`flops: ${base} FLOPs`, `flops: ${head} FLOPs`] as const
    expect(outcome('base', ...limits, 15n)).toBe(underBase)
    expect(outcome('stricter-of-both', ...limits, 15n)).toBe(underBoth)
    expect(outcome('head', ...limits, 15n)).toBe(underHead)
  })
  test('equal rules are judged once', () => {
    const { budget } = enforcePolicy(
      'stricter-of-both',
      budgetWith('flops: 1 GFLOPs'),
      budgetWith('flops: 1000 MFLOPs'),
    )
    expect(first(budget.models).rules).toHaveLength(1)
  })
  test('new models are judged by head and named as not yet trusted', () => {
    const base = parsed('version: 1\nmodels: [{ path: a.onnx }]')
    const head = parsed('version: 1\nmodels: [{ path: b.onnx }]')
    for (const policy of ['base', 'stricter-of-both'] as const) {
      const { budget, untrusted } = enforcePolicy(policy, base, head)
      expect(budget.models.map(({ id }) => id).sort()).toEqual(['a', 'b'])
      expect(untrusted).toEqual(['b'])
    }
    expect(enforcePolicy('base', null, head)).toEqual({ budget: head, untrusted: ['b'] })
  })
  test('a smaller batch at head does not loosen stricter-of-both', () => {
    const [base, head] = [
      budgetWith('params: 1 M', '    bind: { b: 4 }\n'),
      budgetWith('params: 1 M', '    bind: { b: 1, s: 2 }\n'),
    ]
    expect(first(enforcePolicy('stricter-of-both', base, head).budget.models).bind).toEqual({ b: 4, s: 2 })
  })
})
