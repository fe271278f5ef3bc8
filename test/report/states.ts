/** One result for every state that a comment can be in. */
import { diagnostic } from '../../src/diagnostic.ts'
import type { GateResult } from '../../src/result/result.ts'
import { estimateOf } from '../budget/sample-profile.ts'
import { NOTHING, sampleResult } from './sample-results.ts'

const RESNET = 'torchvision/resnet34_ts17.onnx'
const SMALL = 'torchvision/resnet18_ts17.onnx'
const BERT = 'transformers/distilbert_ts17_dyn.onnx'
const MOBILE = 'torchvision/mobilenet_v2_ts17_dynhw.onnx'
const MINILM = 'transformers/minilm_l6_ts17_fp16.onnx'
const INT8 = 'onnxruntime/resnet18_qoperator_int8.onnx'

const model = (id: string, path: string, budget: string, more = ''): string =>
  `  - id: ${id}\n    path: ${path}\n${more}    budget:\n${budget
    .split('\n')
    .map(line => `      ${line}`)
    .join('\n')}\n`

const budget = (...models: readonly string[]): string => `version: 1\nmodels:\n${models.join('')}`

const BATCH = '    bind: { batch: 1, sequence: 128 }\n'
const IMAGE = '    bind: { batch: 1, height: 224, width: 224 }\n'

const classifier = (limits: string): string => model('classifier', RESNET, limits)
const encoder = model('encoder', BERT, 'flops: 12 GFLOPs\nparams: 70 M', BATCH)
const mobile = model('mobile', MOBILE, 'flops: 700 MFLOPs\nlatency: { jetson-orin-nano-8gb: 15 ms }', IMAGE)

const FROM_SMALL = { [RESNET]: { state: 'changed', file: SMALL } } as const
const SAME = { state: 'unchanged' } as const
const OTHERS_SAME = { [BERT]: SAME, [MOBILE]: SAME } as const

/** Milliseconds as stated: grade A with an interval, and the ceiling of a data sheet. */
const T4 = estimateOf(0.0031, 0.0034, 0.0038)
const T4_BEFORE = estimateOf(0.0017, 0.0019, 0.0021)
const NANO = estimateOf(0.0018, 0.0018, 0.0018, {
  device: 'jetson-orin-nano-8gb',
  deviceName: 'Jetson Orin Nano 8GB',
  precision: 'fp32',
  runtime: null,
  profile: null,
  grade: 'C',
  label: 'best case (datasheet)',
})

export const STATES: Readonly<Record<string, () => GateResult>> = {
  'a-pass': () =>
    sampleResult({
      budget: budget(classifier('flops: 8 GFLOPs\nparams: 24 M'), encoder, mobile),
      bases: { ...FROM_SMALL, ...OTHERS_SAME },
      estimates: [T4, NANO],
      baseEstimates: [T4_BEFORE, NANO],
    }),
  'a-pass-weights-only': () =>
    sampleResult({
      budget: budget(classifier('flops: 8 GFLOPs')),
      bases: { [RESNET]: { state: 'changed', file: RESNET } },
    }),
  'b-fail': () =>
    sampleResult({
      budget: budget(
        classifier(
          'flops: { max: 4.5 GFLOPs, increase: 2%, message: "fits the camera SoC", owner: "@vision-team" }\nlatency: { nvidia-t4: { max: 3 ms, precision: fp16 } }\nweight-bytes: 100 MB\nparams: { max: 26 M, warn: 20 M }',
        ),
        encoder,
        mobile,
      ),
      bases: { ...FROM_SMALL, ...OTHERS_SAME },
      estimates: [T4, NANO],
      baseEstimates: [T4_BEFORE, NANO],
      comparison: {
        kind: 'base',
        head: 'ab12cd3f00000000000000000000000000000000',
        base: '9f8e7d6c00000000000000000000000000000000',
        method: 'first parent of the merge commit',
        behindBy: 3,
      },
    }),
  'b-fail-close': () =>
    sampleResult({
      budget: budget(classifier('flops: 7.3275 GFLOPs')),
      bases: FROM_SMALL,
    }),
  'b-fail-acceptable': () => {
    const result = sampleResult({ budget: budget(classifier('macs: 2 GMACs')), bases: FROM_SMALL })
    return {
      ...result,
      policy: { ...result.policy, acceptWith: { label: 'flopgate-accept', command: '/flopgate accept' } },
    }
  },
  'b-fail-growth': () =>
    sampleResult({
      budget: budget(classifier('flops: { increase: 2% }\nweight-bytes: { increase: 500 kB, severity: warn }')),
      bases: FROM_SMALL,
    }),
  'b-fail-latency': () =>
    sampleResult({
      budget: budget(
        classifier(
          'flops: 8 GFLOPs\nlatency: { nvidia-t4: { max: 3 ms, precision: fp16, message: "30 frames per second" } }',
        ),
      ),
      bases: FROM_SMALL,
      estimates: [T4],
      baseEstimates: [T4_BEFORE],
    }),
  'b-warn-latency': () =>
    sampleResult({
      budget: budget(classifier('flops: 8 GFLOPs\nlatency: { nvidia-t4: { max: 3.5 ms, precision: fp16 } }')),
      bases: FROM_SMALL,
      estimates: [T4],
      baseEstimates: [T4_BEFORE],
    }),
  'b-warn-uncounted': () =>
    sampleResult({
      budget: budget(classifier('flops: 8 GFLOPs\nuncounted-nodes: { max: 0 nodes, severity: warn }')),
      bases: FROM_SMALL,
      edit: profile => ({
        ...profile,
        totals: { ...profile.totals, isLowerBound: true },
        coverage: {
          ...profile.coverage,
          uncounted: [{ node: '/head/Custom', op: 'acme:FancyPool', reason: 'no rule, schema or local function' }],
        },
      }),
    }),
  'b-warn': () =>
    sampleResult({
      budget: budget(classifier('flops: { max: 9 GFLOPs, warn: 7 GFLOPs }\npeak-memory: 64 MiB')),
      bases: FROM_SMALL,
    }),
  'b-fail-total': () =>
    sampleResult({
      budget: `${budget(classifier('flops: 8 GFLOPs'), encoder)}total:\n  flops: 18 GFLOPs\n`,
      bases: { ...FROM_SMALL, ...OTHERS_SAME },
      estimates: [T4, NANO],
      baseEstimates: [T4_BEFORE, NANO],
    }),
  'b-fail-structure': () =>
    sampleResult({
      budget: `${budget(model('quantised', INT8, 'flops: 4 GFLOPs'))}    structure: { operators: { forbid: [QLinearAdd] }, new-operators: forbid }\n`,
      bases: { [INT8]: { state: 'changed', file: SMALL } },
    }),
  'c-budget-changed': () => {
    const result = sampleResult({
      budget: budget(classifier('flops: { max: 8 GFLOPs, increase: 150% }\nparams: 26 M')),
      baseBudget: budget(classifier('flops: 4.5 GFLOPs\nparams: 26 M')),
      bases: FROM_SMALL,
    })
    return { ...result, policy: { ...result.policy, proposed: 'pass' } }
  },
  'c-budget-loosened-pass': () =>
    sampleResult({
      budget: budget(classifier('flops: 20 GFLOPs')),
      baseBudget: budget(classifier('flops: { max: 8 GFLOPs, increase: 150% }')),
      bases: FROM_SMALL,
    }),
  'd-new-model': () =>
    sampleResult({
      budget: budget(classifier('flops: { max: 8 GFLOPs, increase: 2% }')),
      baseBudget: null,
      bases: { [RESNET]: { state: 'new' } },
    }),
  'd-no-base': () =>
    sampleResult({
      budget: budget(classifier('flops: { max: 8 GFLOPs, increase: 2% }')),
      comparison: {
        kind: 'none',
        head: 'ab12cd3f00000000000000000000000000000000',
        why: 'base 9f8e7d6 (first parent of the merge commit) cannot be read: the remote refuses to send it',
        fix: 'Set `fetch-depth: 2` on actions/checkout.',
        isWanted: false,
      },
      bases: { [RESNET]: { state: 'no-base', why: 'the base commit cannot be read', fix: 'Set `fetch-depth: 2`.' } },
    }),
  'd-base-unreadable': () =>
    sampleResult({
      budget: budget(classifier('flops: { max: 8 GFLOPs, increase: 2% }'), encoder),
      bases: {
        ...OTHERS_SAME,
        [RESNET]: {
          state: 'base-unreadable',
          why: 'the base model is a Git LFS pointer and its content could not be fetched',
          fix: 'Give the job `contents: read`, or set `lfs: true` on actions/checkout.',
        },
      },
    }),
  'e-override': () => ({
    ...sampleResult({ budget: budget(classifier('flops: 4.5 GFLOPs')), bases: FROM_SMALL }),
    outcome: 'warn',
    exitCode: 0,
    override: {
      actor: 'alice',
      reason: 'Needed for the P3 small-object head; plan to prune in MOD-118',
      commit: 'ab12cd3f00000000000000000000000000000000',
      accepted: 'max-flops of classifier up to 7.33 GFLOPs',
    },
  }),
  'f-nothing-changed': () =>
    sampleResult({
      budget: budget(classifier('flops: 8 GFLOPs'), encoder, mobile),
      bases: { [RESNET]: SAME, ...OTHERS_SAME },
      estimates: [NANO],
    }),
  'g-many-states': () =>
    sampleResult({
      budget: budget(classifier('flops: 8 GFLOPs'), model('quantised', INT8, 'flops: 4 GFLOPs'), encoder, mobile),
      bases: {
        ...OTHERS_SAME,
        [RESNET]: { state: 'renamed', from: 'torchvision/resnet.onnx', file: SMALL },
        [INT8]: { state: 'new' },
      },
      estimates: [NANO],
      removed: [
        { ...NOTHING, id: 'old', path: 'torchvision/old.onnx', scenario: null, state: 'removed', diagnostics: [] },
      ],
    }),
  'g-new-model-own-rules': () =>
    sampleResult({
      budget: budget(classifier('flops: 8 GFLOPs'), model('quantised', INT8, 'flops: 4 GFLOPs')),
      baseBudget: budget(classifier('flops: 8 GFLOPs')),
      bases: { ...FROM_SMALL, [INT8]: { state: 'new' } },
    }),
  'g-scenarios': () =>
    sampleResult({
      budget: budget(
        model(
          'encoder',
          BERT,
          'flops: 12 GFLOPs',
          '    bind: { batch: 1 }\n    scenarios: { short: { sequence: 32 }, long: { sequence: 256 } }\n',
        ),
      ),
      bases: { [BERT]: SAME },
    }),
  'g-scenarios-pass': () =>
    sampleResult({
      budget: budget(
        model(
          'encoder',
          BERT,
          'flops: 30 GFLOPs',
          '    bind: { batch: 1 }\n    scenarios: { short: { sequence: 32 }, long: { sequence: 256 } }\n',
        ),
      ),
      bases: { [BERT]: { state: 'changed', file: MINILM } },
    }),
  'b-fail-parts': () =>
    sampleResult({
      budget: budget(
        classifier(
          'flops: 8 GFLOPs\nscopes: { "layer4/**": { flops: 1 GFLOPs } }\noperators: { Conv: { params: { max: 10 M, severity: warn } } }',
        ),
      ),
      bases: FROM_SMALL,
    }),
  'h-unreadable': () =>
    sampleResult({
      budget: budget(model('broken', 'README.md', 'flops: 8 GFLOPs'), encoder),
      bases: OTHERS_SAME,
    }),
  'h-unbound': () =>
    sampleResult({ budget: budget(model('encoder', BERT, 'flops: 12 GFLOPs')), bases: { [BERT]: SAME } }),
  'h-budget-invalid': () => ({
    ...sampleResult({ budget: budget(classifier('flops: 8 GFLOPs')), bases: { [RESNET]: SAME } }),
    outcome: 'fail',
    exitCode: 2,
    models: [],
    comparison: { kind: 'none', head: null, why: 'nothing was measured', fix: null, isWanted: false },
    diagnostics: [
      diagnostic(
        'unknown-metric',
        { position: { file: 'flopgate.yml', line: 12, column: 7, text: '      flop: 4.5 GFLOPs', length: 4 } },
        'Cannot check "flop"',
        { why: 'Metrics are flops, macs, params, weight-bytes, peak-memory, latency', fix: 'Write "flops"' },
      ),
    ],
  }),
}
