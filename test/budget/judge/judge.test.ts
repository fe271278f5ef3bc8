import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { estimatesWanted, judge, judgeTotal } from '../../../src/budget/judge/judge.ts'
import { overallVerdict, type Verdict } from '../../../src/budget/judge/verdict.ts'
import { budgetWith, estimateOf, first, measured, modelWith, node, parsed, type Stated } from '../sample-profile.ts'
import { flops } from '../../../src/units.ts'

const GIGA = 1_000_000_000n
const brief = ({ rule, status, effect, text }: Verdict) => `${rule.name} ${status}/${effect}: ${text}`
const briefs = (rules: string, head: Stated, base?: Stated, more?: string) =>
  judge(modelWith(rules, more), measured(head), base === undefined ? undefined : measured(base)).map(brief)

describe('limits on counts', () => {
  // 4.91 against 4.50 GFLOPs, 3.85 at base: 1.06 more, +27.5 %.
  test.each<[string, Stated, Stated | undefined, readonly string[]]>([
    [
      'flops: 4.5 GFLOPs',
      { flops: 4_910_000_000n },
      undefined,
      ['max-flops fail/fail: 4.91 GFLOPs > 4.5 GFLOPs · 109 %'],
    ],
    [
      'flops: 4.5 GFLOPs',
      { flops: 4_050_000_000n },
      undefined,
      ['max-flops pass/pass: 4.05 GFLOPs ≤ 4.5 GFLOPs · 90 %'],
    ],
    [
      'flops: 4.5 GFLOPs',
      { flops: 4_500_000_000n },
      undefined,
      ['max-flops pass/pass: 4.5 GFLOPs ≤ 4.5 GFLOPs · 100 %'],
    ],
    // One FLOP too many: exact, and visible.
    [
      'flops: 4.5 GFLOPs',
      { flops: 4_500_000_001n },
      undefined,
      ['max-flops fail/fail: 4.500000001 GFLOPs > 4.5 GFLOPs · 101 %'],
    ],
    [
      'flops: 4.5 GFLOPs',
      { flops: 4_500_400_000n },
      undefined,
      ['max-flops fail/fail: 4.5004 GFLOPs > 4.5 GFLOPs · 101 %'],
    ],
    [
      'flops: { increase: 2% }',
      { flops: 4_910_000_000n },
      { flops: 3_850_000_000n },
      ['increase-flops fail/fail: +27.5 % (3.85 GFLOPs → 4.91 GFLOPs) > +2%'],
    ],
    [
      'weight-bytes: { increase: 500 kB, severity: warn }',
      { weightBytes: 100_600_000n },
      { weightBytes: 100_000_000n },
      ['increase-weight-bytes warn/warn: +600 kB (100 MB → 100.6 MB) > +500 kB'],
    ],
    [
      'flops: { increase: 0% }',
      { flops: 1n },
      { flops: 0n },
      ['increase-flops fail/fail: +1 FLOPs (0 FLOPs → 1 FLOPs) > +0%'],
    ],
    [
      'flops: { increase: 0% }',
      { flops: 5n },
      { flops: 5n },
      ['increase-flops pass/pass: ±0 % (5 FLOPs → 5 FLOPs) ≤ +0%'],
    ],
    ['flops: { increase: 2% }', { flops: 5n }, undefined, ['increase-flops skipped/pass: no base to compare with']],
    ['flops: { drift: 10% }', { flops: 5n }, { flops: 5n }, ['drift-flops skipped/pass: no anchor to compare with']],
    [
      'flops: { max: 5 GFLOPs, warn: 4 GFLOPs }',
      { flops: 4_200_000_000n },
      undefined,
      ['max-flops pass/pass: 4.2 GFLOPs ≤ 5 GFLOPs · 84 %', 'warn-flops warn/warn: 4.2 GFLOPs > 4 GFLOPs · 105 %'],
    ],
    [
      'flops: { max: 5 GFLOPs, warn: 4 GFLOPs }',
      { flops: 6n * GIGA },
      undefined,
      ['max-flops fail/fail: 6 GFLOPs > 5 GFLOPs · 120 %'],
    ],
    [
      'peak-memory: 64 MiB',
      { peakMemory: 67_108_864n },
      undefined,
      ['max-peak-memory pass/pass: 64 MiB ≤ 64 MiB · 100 %'],
    ],
    ['params: 26 M', { params: 25_557_032n }, undefined, ['max-params pass/pass: 25.6 M ≤ 26 M · 98 %']],
    ['macs: 2 GMACs', { flops: 5n * GIGA }, undefined, ['max-macs fail/fail: 2.5 GMACs > 2 GMACs · 125 %']],
    [
      'traffic-bytes: 1 MB',
      { read: 600_000n, written: 500_000n },
      undefined,
      ['max-traffic-bytes fail/fail: 1.1 MB > 1 MB · 110 %'],
    ],
    ['uncounted-nodes: 0', { uncounted: 2 }, undefined, ['max-uncounted-nodes fail/fail: 2 nodes > 0 nodes']],
    ['uncounted-nodes: 0', {}, undefined, ['max-uncounted-nodes pass/pass: 0 nodes ≤ 0 nodes']],
  ])('%s', (rules, head, base, expected) => {
    expect(briefs(rules, head, base)).toEqual(expected)
  })

  test('a lower bound over the limit fails, under it is unknown, weighed by on-unknown', () => {
    const low = { flops: 4n * GIGA, uncounted: 1 }
    expect(briefs('flops: 3 GFLOPs', low)).toEqual(['max-flops fail/fail: ≥ 4 GFLOPs > 3 GFLOPs · 133 %'])
    const unknown = 'max-flops unknown/EFFECT: ≥ 4 GFLOPs ≤ 5 GFLOPs · 80 %, but some nodes are not counted'
    const under = (setting: string) => briefs('flops: 5 GFLOPs', low, undefined, setting)
    expect(under('')).toEqual([unknown.replace('EFFECT', 'warn')])
    expect(under('    on-unknown: fail\n')).toEqual([unknown.replace('EFFECT', 'fail')])
    expect(under('    on-unknown: ignore\n')).toEqual([unknown.replace('EFFECT', 'pass')])
  })

  test('parameters are known whatever the graph does', () => {
    expect(briefs('params: 5 M', { params: 4_000_000n, uncounted: 3 })).toEqual([
      'max-params pass/pass: 4 M ≤ 5 M · 80 %',
    ])
  })

  test.each<[boolean, boolean, bigint, string]>([
    [false, true, 120n, 'unknown'], // the true base may be larger
    [false, true, 101n, 'pass'],
    [true, false, 120n, 'fail'],
    [true, false, 101n, 'unknown'], // the true head may be larger
    [true, true, 120n, 'unknown'],
  ])('growth with head lower bound %s and base lower bound %s to %s is %s', (headLow, baseLow, value, status) => {
    const head = measured({ flops: value, uncounted: headLow ? 1 : 0 })
    const base = measured({ flops: 100n, uncounted: baseLow ? 1 : 0 })
    expect(judge(modelWith('flops: { increase: 10% }'), head, base)[0]?.status).toBe(status)
  })

  test('every verdict points at its own line', () => {
    const verdicts = judge(
      modelWith('flops:\n  max: 1 GFLOPs\n  increase: 1%'),
      measured({ flops: GIGA }),
      measured({ flops: GIGA }),
    )
    expect(verdicts.map(({ rule }) => [rule.name, rule.position.line])).toEqual([
      ['max-flops', 7],
      ['increase-flops', 8],
    ])
  })

  test('message and owner reach the verdict', () => {
    const model = modelWith('params: { max: 1 M, message: "fits the OTA slot", owner: "@team" }')
    expect(judge(model, measured({ params: 2_000_000n }), undefined)[0]?.rule).toMatchObject({
      message: 'fits the OTA slot',
      owner: '@team',
      model: 'm',
    })
  })

  test('drift is judged against the anchor', () => {
    const model = modelWith('flops: { drift: 10% }')
    const texts = [110n, 111n].map(value =>
      judge(model, measured({ flops: value }), undefined, { flops: 100n }).map(brief),
    )
    expect(texts.flat()).toEqual([
      'drift-flops pass/pass: +10 % (100 FLOPs → 110 FLOPs) ≤ +10%',
      'drift-flops fail/fail: +11 % (100 FLOPs → 111 FLOPs) > +10%',
    ])
  })
})

describe('parts of a model', () => {
  const head = {
    flops: 9n,
    nodes: [
      node('a', 'Conv', { scope: ['backbone', 'stem'], flops: flops(4n) }),
      node('b', 'Conv', { scope: ['head'], flops: flops(3n) }),
      node('c', 'Attention', { domain: 'com.microsoft', scope: ['backbone'], flops: flops(2n), status: 'uncounted' }),
    ],
  }
  test('scopes and operators are summed over their nodes', () => {
    const rules = [
      'scopes:',
      '  "backbone/**": { flops: 5 FLOPs }',
      '  "head": { flops: { max: 5 FLOPs } }',
      'operators:',
      '  Conv: { flops: 7 FLOPs }',
      '  com.microsoft:Attention: { uncounted-nodes: 0 }',
    ].join('\n')
    expect(briefs(rules, head)).toEqual([
      'max-flops fail/fail: 6 FLOPs > 5 FLOPs · 120 %',
      'max-flops pass/pass: 3 FLOPs ≤ 5 FLOPs · 60 %',
      'max-flops pass/pass: 7 FLOPs ≤ 7 FLOPs · 100 %',
      'max-uncounted-nodes fail/fail: 1 node > 0 nodes',
    ])
  })
})

describe('scenarios', () => {
  const more = '    scenarios: { prefill: { seq: 512 }, decode: { seq: 1 } }\n'
  const rules = 'flops: { max: 90 FLOPs, increase: 1% }\nscenarios:\n  decode: { flops: 1 FLOPs }'
  test('a scenario replaces the limits it states and keeps the others', () => {
    const model = modelWith(rules, more)
    const at = (scenario: string) =>
      judge(model, { ...measured({ flops: 2n }), scenario }, undefined).map(({ rule, limitText, status }) => [
        rule.name,
        limitText,
        status,
      ])
    expect(at('prefill')).toEqual([
      ['max-flops', '90 FLOPs', 'pass'],
      ['increase-flops', '1%', 'skipped'],
    ])
    expect(at('decode')).toEqual([
      ['max-flops', '1 FLOPs', 'fail'],
      ['increase-flops', '1%', 'skipped'],
    ])
  })
})

describe('predictions', () => {
  const judged = (rules: string, ...estimates: ReturnType<typeof estimateOf>[]) =>
    judge(modelWith(rules), measured({}, estimates), undefined).map(brief)
  const rule = (more = '') => `latency: { nvidia-t4: { max: 15 ms${more} } }`

  test('the interval decides: pass, fail, uncertain', () => {
    expect(judged(rule(), estimateOf(0.01, 0.012, 0.015))).toEqual([
      'max-latency pass/pass: 12 ms (10 ms – 15 ms) ≤ 15 ms · 80 %',
    ])
    expect(judged(rule(), estimateOf(0.0151, 0.0162, 0.018))).toEqual([
      'max-latency fail/fail: 16 ms (15 ms – 18 ms) > 15 ms · 108 %',
    ])
    const uncertain =
      'max-latency uncertain/EFFECT: 16 ms (14 ms – 18 ms) ≈ 15 ms · 107 %, the limit lies inside the interval'
    const open = (more: string) => judged(rule(more), estimateOf(0.014, 0.016, 0.018))
    expect(open('')).toEqual([uncertain.replace('EFFECT', 'warn')])
    expect(open(', on-uncertain: fail')).toEqual([uncertain.replace('EFFECT', 'fail')])
    expect(open(', on-uncertain: pass')).toEqual([uncertain.replace('EFFECT', 'pass')])
  })

  test('a data sheet ceiling may only warn', () => {
    const best = estimateOf(0.02, 0.02, 0.02, { grade: 'C', label: 'best case (datasheet)' })
    expect(judged(rule(), best)).toEqual(['max-latency warn/warn: 20 ms > 15 ms · 133 %, best case (datasheet)'])
  })

  test('value and limit that print the same get more digits', () => {
    expect(judged(rule(), estimateOf(0.0150004, 0.0150004, 0.0150004))).toEqual([
      'max-latency fail/fail: 15.0004 ms > 15 ms · 101 %',
    ])
  })

  test('an alias names the same device; precision, batch and runtime select', () => {
    const fast = estimateOf(0.001, 0.001, 0.001, { precision: 'int8' })
    const slow = estimateOf(0.1, 0.1, 0.1, { precision: 'fp32' })
    expect(judged('latency: { t4: { max: 15 ms, precision: int8 } }', slow, fast)).toEqual([
      'max-latency pass/pass: 1 ms ≤ 15 ms · 7 %',
    ])
    expect(judged('latency: { nvidia-t4: { max: 15 ms, batch: 8 } }', slow, fast)).toEqual([
      'max-latency unknown/warn: no prediction for nvidia-t4',
    ])
  })

  test('throughput has a minimum, and its ends swap', () => {
    const at = (limit: string) => judged(`throughput: { nvidia-t4: ${limit} }`, estimateOf(0.008, 0.01, 0.0125))
    expect(at('80 /s')).toEqual(['min-throughput pass/pass: 100 /s (80 /s – 130 /s) ≥ 80 /s · 125 %'])
    expect(at('126 /s')[0]).toMatch(/^min-throughput fail\/fail: 100 \/s .* < 130 \/s · 79 %/)
    expect(at('{ min: 100 /s }')[0]).toMatch(/^min-throughput uncertain\/warn/)
  })

  test('energy that is not known is said', () => {
    expect(judged('energy: { nvidia-t4: 1 J }', estimateOf(1, 1, 1, { energy: null }))).toEqual([
      'max-energy unknown/warn: no energy is known for nvidia-t4',
    ])
  })

  test('growth: what did not change cancels, the growth carries the interval', () => {
    const model = modelWith('latency: { nvidia-t4: { increase: 10% } }')
    const at = (point: number) => {
      const head = measured({}, [estimateOf(point * 0.8, point, point * 1.3)])
      return judge(model, head, measured({}, [estimateOf(0.008, 0.01, 0.013)])).map(({ status }) => status)
    }
    expect(at(0.01)).toEqual(['pass'])
    expect(at(0.0107)).toEqual(['pass']) // +7 % × 1.3 = 9.1 %
    expect(at(0.0109)).toEqual(['uncertain']) // 7.2 % … 11.7 %
    expect(at(0.013)).toEqual(['fail']) // 24 % … 39 %
    expect(at(0.005)).toEqual(['pass'])
  })

  test('a model that does not fit in the memory of the device fails', () => {
    expect(judged(rule(), estimateOf(0.01, 0.01, 0.01, { fitsInMemory: false }))[0]).toBe(
      'fits-memory fail/fail: weights and peak activations do not fit in the memory of NVIDIA T4',
    )
  })

  test('estimatesWanted lists each prediction once', () => {
    const model = modelWith(
      'latency: { t4: { max: 3 ms, precision: fp16 } }\nenergy: { t4: { max: 1 J, precision: fp16 } }',
    )
    expect(estimatesWanted(model, null)).toEqual([{ device: 't4', precision: 'fp16', batch: null, runtime: null }])
  })
})

describe('total over all models', () => {
  const { total } = parsed('version: 1\nmodels: [{ path: a.onnx }]\ntotal: { flops: { max: 10 FLOPs, increase: 50% } }')
  test('sums both sides; new models count from nothing, removed ones to nothing', () => {
    const parts = [
      { head: measured({ flops: 6n }), base: measured({ flops: 4n }), isUnchanged: false },
      { head: measured({ flops: 5n }), base: 'absent' as const, isUnchanged: false },
      { head: 'absent' as const, base: measured({ flops: 2n }), isUnchanged: false },
    ]
    expect(judgeTotal(total, parts, 'warn').map(brief)).toEqual([
      'max-flops fail/fail: 11 FLOPs > 10 FLOPs · 110 %',
      'increase-flops fail/fail: +83.3 % (6 FLOPs → 11 FLOPs) > +50%',
    ])
  })
  test('an unreadable base leaves nothing to compare with', () => {
    const parts = [{ head: measured({ flops: 6n }), base: 'unknown' as const, isUnchanged: false }]
    expect(judgeTotal(total, parts, 'warn').map(({ status }) => status)).toEqual(['pass', 'skipped'])
  })
})

describe('properties', () => {
  const count = fc.bigInt({ min: 0n, max: 10n ** 18n })
  const single = (rules: string, head: bigint, base: bigint): Verdict =>
    first(judge(modelWith(rules), measured({ flops: head }), measured({ flops: base })))

  it('a large growth is held against the error of a ratio, which is narrower than that of a time', () => {
    // Twice as slow: ×0.77–1.37 of the growth is 7.7–13.7 ms, ×0.92–1.09 of the ratio is 8.4–11.8 ms.
    const model = modelWith('latency: { nvidia-t4: { increase: 80% } }')
    const base = measured({}, [estimateOf(0.0077, 0.01, 0.0137)])
    const head = (more: Parameters<typeof estimateOf>[3]) => measured({}, [estimateOf(0.0154, 0.02, 0.0274, more)])
    expect(judge(model, head({}), base)[0]?.status).toBe('uncertain')
    expect(judge(model, head({ ratio: { low: 0.92, high: 1.09 } }), base)[0]?.status).toBe('fail')
  })

  it('a looser limit never turns a pass into a failure', () => {
    fc.assert(
      fc.property(count, count, count, (value, limit, slack) => {
        const tight = single(`flops: ${limit} FLOPs`, value, 0n)
        const loose = single(`flops: ${limit + slack} FLOPs`, value, 0n)
        expect(tight.status === 'pass' && loose.status === 'fail').toBe(false)
        expect(tight.status === 'pass').toBe(value <= limit)
      }),
      { numRuns: 60 },
    )
  })

  it('a percentage and the amount it stands for agree', () => {
    fc.assert(
      fc.property(
        count,
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 400 }),
        (head, units, percent) => {
          const base = units * 100n // so that a whole percentage is a whole amount
          const relative = single(`flops: { increase: ${percent}% }`, head, base)
          const absolute = single(`flops: { increase: ${units * BigInt(percent)} FLOPs }`, head, base)
          expect(relative.status).toBe(absolute.status)
          expect(relative.limit).toBe(absolute.limit)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('the largest allowed value passes and the next one fails', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 99_999 }), (base, thousandths) => {
        const rules = `flops: { increase: ${(thousandths / 1000).toFixed(3)}% }`
        const { limit } = single(rules, base, base)
        if (typeof limit !== 'bigint') throw new Error('a count has an exact limit')
        expect(single(rules, limit, base).status).toBe('pass')
        expect(single(rules, limit + 1n, base).status).toBe('fail')
      }),
      { numRuns: 60 },
    )
  })

  it('value and limit never print the same when they differ', () => {
    fc.assert(
      fc.property(count, count, (value, limit) => {
        const { text } = single(`flops: ${limit} FLOPs`, value, 0n)
        const [left, , right] = text.split(/ (>|≤) /)
        if (value !== limit) expect(left).not.toBe(right?.replace(/ · .*/, ''))
      }),
      { numRuns: 60 },
    )
  })

  it('a looser latency limit never turns a pass into a failure', () => {
    const milli = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(milli, milli, milli, milli, (point, limit, slack, spread) => {
        const estimate = estimateOf(
          point / 1000 / (1 + spread / 1000),
          point / 1000,
          (point / 1000) * (1 + spread / 1000),
        )
        const status = (max: number) =>
          first(judge(modelWith(`latency: { nvidia-t4: ${max} ms }`), measured({}, [estimate]), undefined)).status
        const order = ['pass', 'uncertain', 'fail']
        expect(order.indexOf(status(limit + slack))).toBeLessThanOrEqual(order.indexOf(status(limit)))
      }),
      { numRuns: 60 },
    )
  })
})

test('overallVerdict is the worst effect', () => {
  const verdicts = judge(
    modelWith('flops: { max: 1 FLOPs, severity: warn }\nparams: 1 M'),
    measured({ flops: 2n }),
    undefined,
  )
  expect(overallVerdict(verdicts)).toBe('warn')
  expect(overallVerdict([])).toBe('pass')
  expect(
    overallVerdict(judge(budgetWith('flops: 1 FLOPs').models[0] ?? modelWith(''), measured({ flops: 2n }), undefined)),
  ).toBe('fail')
})
