import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { MAX_BUDGET_BYTES } from '../../../src/budget/read/yaml-source.ts'
import { parseBudget } from '../../../src/budget/read/parse-budget.ts'
import { first, modelWith, parsed } from '../sample-profile.ts'

/** "line:column code: what | why | fix" of every diagnostic. */
const findings = (text: string): readonly string[] =>
  parseBudget(text, 'flopgate.yml').diagnostics.map(({ code, what, why, fix, where }) => {
    const { line, column } = where.position ?? { line: 0, column: 0 }
    return `${line}:${column} ${code}: ${what} | ${why ?? ''} | ${fix ?? ''}`
  })

/** The budget of the issue, as users will write it. */
const EXAMPLE = `# yaml-language-server: $schema=schema/flopgate.schema.json
version: 1
models:
  - id: detector
    path: models/detector.onnx
    bind: { batch: 1, images: [1, 3, 640, 640] }
    scenarios: { prefill: { seq: 512, past: 0 }, decode: { seq: 1, past: 512 } }
    budget:
      flops: { max: 4.5 GFLOPs, warn: 4.2 GFLOPs, increase: 2% }
      params: 26 M
      weight-bytes: { max: 100 MB, increase: 500 kB, severity: warn, message: "fits the OTA slot", owner: "@team" }
      peak-memory: 64 MiB
      latency: { nvidia-t4: { max: 3 ms, precision: fp16 } }
      uncounted-nodes: 0
`

describe('a valid budget', () => {
  test('the example of the issue', () => {
    const result = parseBudget(EXAMPLE, 'flopgate.yml')
    expect(result.ok && result.diagnostics).toEqual([])
    const model = first(parsed(EXAMPLE).models)
    expect(model).toMatchObject({
      id: 'detector',
      path: 'models/detector.onnx',
      bind: { batch: 1, images: [1, 3, 640, 640] },
      onUnknown: 'warn',
    })
    expect(model.scenarios.map(({ name, bind }) => [name, bind])).toEqual([
      ['prefill', { seq: 512, past: 0 }],
      ['decode', { seq: 1, past: 512 }],
    ])
    expect(
      model.rules.map(rule => (rule.type === 'structure' ? '' : [rule.metric, rule.position.line, rule.max?.value])),
    ).toEqual([
      ['flops', 9, 4_500_000_000n],
      ['params', 10, 26_000_000n],
      ['weight-bytes', 11, 100_000_000n],
      ['peak-memory', 12, 67_108_864n],
      ['uncounted-nodes', 14, 0n],
      ['latency', 13, 0.003],
    ])
    expect(model.rules[2]).toMatchObject({ severity: 'warn', message: 'fits the OTA slot', owner: '@team' })
  })

  test('a limit keeps its text and its place', () => {
    expect(modelWith('flops: { max: 4.5 GFLOPs, increase: 2% }').rules[0]).toMatchObject({
      position: { line: 6, column: 7, length: 5 },
      max: { text: '4.5 GFLOPs', position: { file: 'flopgate.yml', line: 6, column: 21, length: 10 } },
      increase: { text: '2%', value: { kind: 'share', share: { numerator: 2n, denominator: 100n } } },
    })
  })

  test('defaults lie under every model, limit by limit, and `none` switches one off', () => {
    const { models } = parsed(`version: 1
defaults:
  bind: { batch: 1 }
  on-unknown: fail
  budget:
    flops: { max: 9 GFLOPs, increase: 2%, owner: "@ml" }
    params: 50 M
    latency: { nvidia-t4: { increase: 10% } }
  structure: { new-domains: forbid, new-operators: warn }
models:
  - path: a.onnx
    budget:
      flops: { max: 4 GFLOPs, increase: none }
      latency: { nvidia-t4: { max: 3 ms, precision: fp16 } }
    structure: { new-operators: none }
  - path: b.onnx
    bind: { batch: 8 }
`)
    const seen = models.map(({ id, bind, onUnknown, rules }) => ({
      id,
      bind,
      onUnknown,
      rules: rules.map(rule =>
        rule.type === 'structure'
          ? `${rule.check.kind} ${rule.severity}`
          : `${rule.metric} ${rule.max?.text} ${rule.increase?.text} ${rule.owner}`,
      ),
    }))
    expect(seen).toEqual([
      {
        id: 'a',
        bind: { batch: 1 },
        onUnknown: 'fail',
        rules: [
          'flops 4 GFLOPs undefined @ml',
          'latency 3 ms 10% null',
          'params 50 M undefined null',
          'new-domains error',
        ],
      },
      {
        id: 'b',
        bind: { batch: 8 },
        onUnknown: 'fail',
        rules: [
          'flops 9 GFLOPs 2% @ml',
          'params 50 M undefined null',
          'latency undefined 10% null',
          'new-operators warn',
          'new-domains error',
        ],
      },
    ])
  })

  test('custom devices come in SI units', () => {
    const budget = parsed(`version: 1
devices:
  my-board:
    extends: nvidia-t4
    peak: { int8: 2.0, fp16: 1.0 }
    memory_bandwidth: 34
    memory: 8
    on_chip_memory: 0.5
    efficiency: { conv: 0.5, conv_dw: 0.1, gemm: 0.5, memory: 0.6 }
    overhead_us: { per_node: 20, base: 100 }
    unsupported_ops: [LayerNormalization, Gather]
    fallback_device: nvidia-t4
    power: { tdp_w: 10, idle_w: 2 }
models:
  - { path: a.onnx, budget: { latency: { my-board: 5 ms } } }
`)
    expect(budget.devices).toMatchObject([
      {
        id: 'my-board',
        extends: 'nvidia-t4',
        peak: { int8: 2e12, fp16: 1e12 },
        memoryBandwidth: 34e9,
        memory: 8e9,
        onChipMemory: 0.5e6,
        overheadPerNode: 20e-6,
        overheadBase: 100e-6,
        unsupportedOperators: ['LayerNormalization', 'Gather'],
        power: { tdp: 10, idle: 2 },
      },
    ])
  })

  test('settings', () => {
    const budget = parsed(
      'version: 1\npolicy: stricter-of-both\noverride: { label: accept }\ncomment: failures\nanchor: last-tag\ninclude: ["*/flopgate.yml"]\n',
    )
    expect(budget).toMatchObject({
      policy: { source: 'stricter-of-both', override: { enabled: true, label: 'accept' } },
      comment: { mode: 'failures', id: null },
      anchor: { kind: 'last-tag' },
      include: [{ pattern: '*/flopgate.yml', position: { line: 6 } }],
    })
  })
})

/** A model with these lines in its budget; they start at line 5, column 7. */
const rules = (...lines: readonly string[]): string =>
  `version: 1\nmodels:\n  - path: m.onnx\n    budget:\n${lines.map(line => `      ${line}\n`).join('')}`

describe('errors stand at their place and say what to write', () => {
  test.each<[string, string, RegExp]>([
    [
      'unit missing',
      rules('flops: 4.5'),
      /^5:14 unit-missing: Cannot use "4.5" for "models\[0\]\.budget\.flops" .* Write "4.5 GFLOPs"$/,
    ],
    [
      'unit missing, long form',
      rules('flops: { max: 4.5 }'),
      /^5:21 unit-missing: .*"models\[0\]\.budget\.flops\.max".* Write "4.5 GFLOPs"$/,
    ],
    [
      'wrong dimension',
      rules('flops: 15 ms'),
      /^5:14 unit-wrong: .* "15 ms" is a time; here stands an amount of floating/,
    ],
    ['rate', rules('flops: 4 GFLOPS'), /^5:14 unit-wrong: .* speed of hardware.* Write "4 GFLOPs"$/],
    ['MACs for FLOPs', rules('flops: 2 GMACs'), /1 MAC = 2 FLOPs/],
    ['increase without unit', rules('flops: { increase: 2 }'), /^5:26 unit-missing: .* Write "2 GFLOPs" or "2%"$/],
    ['not whole', rules('flops: 0.5 FLOPs'), /^5:14 quantity-invalid: .* not a whole number of FLOPs/],
    ['uncounted nodes', rules('uncounted-nodes: -1'), /^5:24 quantity-invalid: /],
    [
      'metric',
      rules('flop: 4 GFLOPs'),
      /^5:7 unknown-metric: Cannot check "flop" \| Metrics here are flops, macs, .* Did you mean "flops"\? Write "flops"$/,
    ],
    [
      'key of a rule',
      rules('flops: { maxx: 4 GFLOPs }'),
      /^5:16 unknown-key: Cannot read the key "maxx" in .* Write "max"$/,
    ],
    ['snake case', rules('peak_memory: 4 MB'), /Write "peak-memory"$/],
    [
      'severity',
      rules('flops: { max: 4 GFLOPs, severity: warning }'),
      /^5:41 value-invalid: Cannot use "warning" .* Allowed here: error, warn\./,
    ],
    [
      'precision',
      rules('latency: { nvidia-t4: { max: 3 ms, precision: fp-16 } }'),
      /^5:53 value-invalid: .* Write "fp16"$/,
    ],
    ['device', rules('latency: { nvidia-t44: 3 ms }'), /^5:18 device-unknown: /],
    [
      'scenario',
      rules('scenarios: { decode: { flops: 1 GFLOPs } }'),
      /^5:20 scenario-unknown: .* The model has no `scenarios:`/,
    ],
    ['empty value', rules('flops:'), /^5:7 value-invalid: Cannot use an empty value/],
    ['list', rules('flops: [1]'), /^5:14 value-invalid: Cannot use a list/],
    ['empty rule', rules('flops: {}'), /^5:7 budget-empty-rule: /],
    [
      'late warning',
      rules('flops: { max: 4 GFLOPs, warn: 5 GFLOPs }'),
      /^5:37 budget-never-warns: .* \(5 GFLOPs\) .* \(4 GFLOPs\)/,
    ],
    ['section', 'version: 1\nmodel:\n  - path: a\n', /^2:1 unknown-key: .* Did you mean "models"\?/],
    [
      'version missing',
      'models: [{ path: a.onnx }]\n',
      /^1:1 key-missing: Cannot read the budget: "version" is missing .* Add "version: 1"$/,
    ],
    ['version', 'version: 2\nmodels: [{ path: a.onnx }]\n', /^1:10 value-invalid: Cannot use "2" .* Write "1"$/],
    [
      'path missing',
      'version: 1\nmodels:\n  - id: x\n',
      /^3:5 key-missing: Cannot read "models\[0\]": "path" is missing .* Add "path: models\/detector.onnx"$/,
    ],
    ['no models', 'version: 1\n', /^1:1 key-missing: Cannot judge anything/],
    ['outside', 'version: 1\nmodels: [{ path: ../a.onnx }]\n', /^2:18 value-invalid: Cannot use the path "..\/a.onnx"/],
    [
      'same id',
      'version: 1\nmodels: [{ path: a/m.onnx }, { path: b/m.onnx }]\n',
      /^2:38 duplicate-id: .* It also stands at flopgate.yml:2\./,
    ],
    [
      'binding',
      'version: 1\nmodels: [{ path: a.onnx, bind: { batch: one } }]\n',
      /^2:41 value-invalid: Cannot use "one"/,
    ],
    [
      'efficiency',
      'version: 1\ndevices: { b: { efficiency: { conv: 1.5 } } }\nmodels: [{ path: a.onnx }]\n',
      /^2:37 value-invalid: .* The most here is 1/,
    ],
    [
      'zero bandwidth',
      'version: 1\ndevices: { b: { memory_bandwidth: 0 } }\nmodels: [{ path: a.onnx }]\n',
      /^2:35 value-invalid/,
    ],
    [
      'slow int8',
      'version: 1\ndevices: { b: { peak: { int8: 1, fp16: 2 } } }\nmodels: [{ path: a.onnx }]\n',
      /^2:12 value-invalid: .* int8 is slower/,
    ],
    [
      'circle',
      'version: 1\ndevices: { b: { extends: c }, c: { extends: b } }\nmodels: [{ path: a.onnx }]\n',
      /^2:12 device-unknown/,
    ],
    [
      'peak',
      'version: 1\ndevices: { b: { peak: { int9: 1 } } }\nmodels: [{ path: a.onnx }]\n',
      /^2:25 unknown-key: .* Write "int8"$/,
    ],
    [
      'version as text',
      'version: "1"\nmodels: [{ path: a.onnx }]\n',
      /^1:10 value-invalid: .* Write 1 without quotes$/,
    ],
    [
      'binding below 0',
      'version: 1\nmodels: [{ path: a.onnx, bind: { b: -1 } }]\n',
      /^2:37 value-invalid: .* Write at least 0$/,
    ],
    ['half a node', rules('uncounted-nodes: 0.5'), /^5:24 quantity-invalid: .* whole numbers/],
    ['CRLF', 'version: 1\r\nmodels: [{ path: a.onnx }]\r\npolicy: x\r\n', /^3:9 value-invalid: /],
    ['byte order mark', '\uFEFFversion: 1\nmodels: [{ path: a.onnx }]\npolicy: x\n', /^3:9 value-invalid: /],
    [
      'fallback device',
      'version: 1\ndevices: { b: { fallback_device: nowhere } }\nmodels: [{ path: a.onnx }]\n',
      /^2:12 device-unknown/,
    ],
  ])('%s', (_name, text, expected) => {
    const found = findings(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
  })

  test('all errors of a file come together, in the order of the file', () => {
    const text = `version: 1
polcy: base
models:
  - id: a
    path: a.onnx
    budget: { flop: 1 GFLOPs, params: 3, macs: 15 ms, scenarios: { x: { params: 1 M } } }
  - id: a
    path: /b.onnx
`
    expect(findings(text).map(line => line.split(': ')[0])).toEqual([
      '2:1 unknown-key',
      '6:15 unknown-metric',
      '6:39 unit-missing',
      '6:48 unit-wrong',
      '6:68 scenario-unknown',
      '8:11 duplicate-id',
      '8:11 value-invalid',
    ])
  })

  test('the caret underlines the value', () => {
    const [found] = parseBudget(rules('params: 26'), 'flopgate.yml').diagnostics
    expect(found?.where.position).toEqual({
      file: 'flopgate.yml',
      line: 5,
      column: 15,
      text: '      params: 26',
      length: 2,
    })
  })
})

describe('hostile and unusual YAML', () => {
  test.each<[string, string, RegExp]>([
    ['empty', '', /^1:1 key-missing: Cannot read the budget: the file is empty/],
    ['only a comment', '# nothing\n', /key-missing: Cannot read the budget: the file is empty/],
    ['a list', '- a\n', /^1:1 value-invalid: Cannot use a list for the budget/],
    ['tabs', 'version: 1\nmodels:\n\t- path: a\n', /^3:1 yaml-syntax: .* Indent with spaces$/],
    ['two documents', 'version: 1\n---\nversion: 1\n', /^2:1 yaml-unsupported: .* several documents/],
    ['unknown tag', 'version: !js 1\n', /^1:10 yaml-unsupported: /],
    ['known tag', 'version: !!int 1\n', /yaml-unsupported: .* tags are not allowed/],
    ['merge key', 'version: 1\n<<: { a: 1 }\n', /^2:1 yaml-unsupported: .* merge keys/],
    ['infinity', 'version: .inf\n', /^1:10 yaml-unsupported: .* infinite/],
    ['not a number', 'version: .nan\n', /^1:10 yaml-unsupported: .* infinite/],
    ['duplicate key', 'version: 1\nversion: 1\n', /^2:1 yaml-syntax: .* the key "version" is written twice/],
    ['unquoted @', 'version: 1\nowner: @team\n', /^2:8 yaml-syntax: .* Put the value in quotes/],
    ['unresolved alias', 'version: *v\n', /yaml-limit: .* unresolved alias/],
    ['circular alias', 'a: &a [*a]\n', /^1:8 yaml-limit: .* an alias holds itself/],
    ['circular map', 'a: &a { b: { c: *a } }\n', /yaml-limit: .* an alias holds itself/],
    [
      'alias bomb',
      'a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ne: [*d,*d,*d,*d]\n',
      /yaml-limit: .* excessive alias count/,
    ],
    ['deep flow', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`, /yaml-limit: .* nested more than 24 levels/],
    ['very deep flow', '['.repeat(5_000), /yaml-limit/],
    ['very deep maps', '{a: '.repeat(60_000), /yaml-limit/],
    ['very deep lists', '- '.repeat(5_000), /yaml-limit/],
    ['map as key', '? [a]\n: 1\n', /yaml-unsupported/],
    ['too large', `# ${'x'.repeat(MAX_BUDGET_BYTES)}\n`, /budget-too-large: .* has 262147 bytes/],
    [
      'prototype',
      'version: 1\n__proto__: { polluted: 1 }\nmodels: [{ path: a.onnx }]\n',
      /^2:1 unknown-key: .*"__proto__"/,
    ],
  ])('%s', (_name, text, expected) => {
    expect(findings(text)[0]).toMatch(expected)
  })

  test('tens of thousands of errors are counted, not listed', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')
    const found = findings(text)
    expect(found).toHaveLength(51)
    expect(found.at(-1)).toContain('There are 19951 more errors')
  })

  test('names of object methods are names like others', () => {
    const model = modelWith('latency: { nvidia-t4: 3 ms }', '    bind: { constructor: 1, toString: 2 }\n')
    expect(Object.entries(model.bind)).toEqual([
      ['constructor', 1],
      ['toString', 2],
    ])
  })
})

describe('properties', () => {
  /** Pieces that look like a budget, so that random text gets past the first letter. */
  const piece = fc.constantFrom(
    'version: 1\n',
    'models:\n',
    '  - path: a.onnx\n',
    '    budget:\n',
    '      flops: ',
    '4.5 GFLOPs',
    '{ max: 3',
    ' }',
    '\n',
    '2%',
    '      latency:\n',
    '        nvidia-t4: ',
    '3 ms',
    '*a',
    '&a ',
    '<<: ',
    '!t ',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '\t',
    '---\n',
    'none',
    '.inf',
    '#',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(piece, { maxLength: 30 }).map(parts => parts.join('')),
  )

  it('any text gives a budget or located errors, and never throws', () => {
    fc.assert(
      fc.property(text, input => {
        const result = parseBudget(input, 'b.yml')
        if (result.ok) return result.budget.models.length + result.budget.include.length > 0
        return (
          result.diagnostics.length > 0 &&
          result.diagnostics.every(({ where }) => (where.position?.file ?? where.file) === 'b.yml')
        )
      }),
      { numRuns: 400 },
    )
  })

  it('any change of one letter of a valid budget gives a budget or located errors', () => {
    fc.assert(
      fc.property(fc.nat(EXAMPLE.length - 1), fc.string({ unit: 'binary', maxLength: 2 }), (at, letter) => {
        const result = parseBudget(EXAMPLE.slice(0, at) + letter + EXAMPLE.slice(at + 1), 'b.yml')
        return result.ok || result.diagnostics.every(({ where }) => (where.position?.file ?? where.file) === 'b.yml')
      }),
      { numRuns: 400 },
    )
  })
})
