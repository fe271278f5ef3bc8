/**
 * How other tools would count the same model, as closed forms over its nodes. Each reproduces the tool's output for
 * torchvision's resnet50 to the last integer (docs/sources/flop-counters.md §2.3; snapshots of 2026-08), with
 * BatchNormalization kept in the file. Operators that a tool ignores, and those it crashes on, have no term.
 */
import type { Measure } from './measures.ts'

export interface ConventionTerm {
  /** What is counted, in words. */
  readonly label: string
  /** Operators of ONNX; 'nn.Linear' and 'nn.Softmax' are nodes that come from such a module (module-layers.ts). */
  readonly operators: readonly string[]
  readonly measure: Measure
  /** Multiplied with the measure. */
  readonly factor: bigint
}

export interface Convention {
  readonly name: string
  /** What the tool prints beside the number. */
  readonly unit: string
  readonly note: string
  readonly terms: readonly ConventionTerm[]
}

const CONTRACTIONS = ['Conv', 'ConvTranspose', 'Gemm', 'MatMul', 'Einsum', 'Attention'] as const
const WEIGHTED = ['Conv', 'ConvTranspose', 'nn.Linear'] as const
const RECURRENT = ['RNN', 'GRU', 'LSTM'] as const
const RELU = ['Relu'] as const
const CLIPS = ['Clip', 'LeakyRelu', 'PRelu'] as const
const GLOBAL_POOL = ['GlobalAveragePool'] as const

const term = (label: string, operators: readonly string[], measure: Measure, factor: bigint): ConventionTerm => ({
  label,
  operators,
  measure,
  factor,
})

const contractions = (factor: bigint, label = 'multiply-accumulates of contractions'): ConventionTerm =>
  term(label, CONTRACTIONS, 'macs', factor)
const batchNorm = (factor: bigint): ConventionTerm =>
  term('BatchNormalization elements', ['BatchNormalization'], 'outputs', factor)
const linearBias = (factor: bigint): ConventionTerm => term('bias of linear layers', ['Gemm'], 'biased', factor)
const transposed = term('transposed convolutions, by output positions', ['ConvTranspose'], 'by-output-position', 1n)

export const CONVENTIONS: readonly Convention[] = [
  {
    name: 'torchvision',
    unit: 'MACs, labelled GFLOPS',
    note: 'weights metadata `_ops`: contractions only, one per multiply-add',
    terms: [contractions(1n)],
  },
  {
    name: 'flop-counter-mode',
    unit: 'FLOPs',
    note: 'torch.utils.flop_counter: two per multiply-add, contractions only (the convention of this tool)',
    terms: [contractions(2n)],
  },
  {
    name: 'ptflops-aten',
    unit: 'MACs',
    note: 'adds one per biased output',
    terms: [contractions(1n), term('bias of convolutions and linear layers', WEIGHTED, 'biased', 1n)],
  },
  {
    name: 'ptflops',
    unit: 'MACs',
    note: 'PyTorch backend: activations and pools are counted twice (a module hook and a patched functional)',
    terms: [
      contractions(1n),
      term('bias of convolutions and linear layers', WEIGHTED, 'biased', 1n),
      batchNorm(2n),
      term('ReLU outputs, twice', [...RELU, ...CLIPS], 'outputs', 2n),
      term('max-pool inputs, twice', ['MaxPool'], 'inputs', 2n),
      term('global-pool inputs, twice', GLOBAL_POOL, 'inputs', 2n),
    ],
  },
  {
    name: 'fvcore',
    unit: 'MACs, called flops',
    note: 'norms at 2 (BatchNorm) and 5 (LayerNorm) per element, one per globally pooled element',
    terms: [
      contractions(1n),
      batchNorm(2n),
      term(
        'LayerNormalization elements',
        ['LayerNormalization', 'GroupNormalization', 'InstanceNormalization'],
        'outputs',
        5n,
      ),
      term('global-pool inputs', GLOBAL_POOL, 'inputs', 1n),
      term('resized outputs, bilinear at 4 and nearest at 1', ['Resize', 'Upsample'], 'resized-fvcore', 1n),
    ],
  },
  {
    name: 'thop',
    unit: 'MACs, often printed as FLOPs',
    note: 'Lyken17: matmul and attention outside nn.Linear count 0; nn.Softmax and nn.Upsample count, their functions do not',
    terms: [
      term('multiply-accumulates of convolutions and linear layers', ['Conv', 'nn.Linear'], 'macs', 1n),
      transposed,
      batchNorm(4n),
      term('LayerNormalization elements', ['LayerNormalization', 'InstanceNormalization'], 'outputs', 4n),
      term('global-pool outputs × (pooled elements + 1)', GLOBAL_POOL, 'pooled-and-one', 1n),
      term('average-pool outputs', ['AveragePool'], 'outputs', 1n),
      term('PReLU outputs', ['PRelu'], 'outputs', 1n),
      term('softmax: exp, sum and division', ['nn.Softmax'], 'softmax-steps', 1n),
      term('resized outputs, bilinear at 11', ['Resize', 'Upsample'], 'resized-thop', 1n),
      term('recurrent cells, their gates and biases', RECURRENT, 'recurrent-cells', 1n),
    ],
  },
  {
    name: 'torchstat',
    unit: 'Flops',
    note: 'one per multiply-add of layers; functional matmul counts 0',
    terms: [
      term('multiply-accumulates of convolutions and linear layers', WEIGHTED, 'macs', 1n),
      term('bias of convolutions', ['Conv'], 'biased', 1n),
      batchNorm(2n),
      term('ReLU outputs', [...RELU, ...CLIPS], 'outputs', 1n),
      term('max-pool inputs', ['MaxPool'], 'inputs', 1n),
    ],
  },
  {
    name: 'torchinfo',
    unit: 'mult-adds',
    note: 'parameters × output positions: most layers count their parameters once per batch item, functional matmul counts 0',
    terms: [
      term('multiply-accumulates of convolutions', ['Conv'], 'macs', 1n),
      transposed,
      term('bias of convolutions', ['Conv', 'ConvTranspose'], 'biased', 1n),
      term('parameters of linear layers × batch', ['nn.Linear'], 'linear-parameters', 1n),
      term('parameters of recurrent layers × steps × batch', RECURRENT, 'recurrent-parameters', 1n),
      term('slopes of PReLU × batch', ['PRelu'], 'slope-parameters', 1n),
      term('parameters of norms × batch', ['BatchNormalization', 'LayerNormalization'], 'norm-parameters', 1n),
    ],
  },
  {
    name: 'deepspeed',
    unit: 'FLOPs',
    note: 'and calflops: two per multiply-add, one per element of activations and pools',
    terms: [
      contractions(2n),
      term('bias of convolutions', ['Conv'], 'biased', 1n),
      batchNorm(2n),
      term(
        'LayerNormalization elements',
        ['LayerNormalization', 'GroupNormalization', 'InstanceNormalization'],
        'outputs',
        5n,
      ),
      term('activation outputs', [...RELU, ...CLIPS, 'Gelu', 'Softmax', 'HardSwish'], 'outputs', 1n),
      term('pool inputs', ['MaxPool', 'AveragePool', ...GLOBAL_POOL], 'inputs', 1n),
    ],
  },
  {
    name: 'digestai',
    unit: 'FLOPs',
    note: 'and TurnkeyML: adds both operands of every Add',
    terms: [contractions(2n), term('operands of Add', ['Add'], 'outputs', 2n), linearBias(1n)],
  },
  {
    name: 'onnx-tool',
    unit: 'MACs',
    note: 'element-wise work weighted up to 80 per element (31 for BatchNormalization, 36 for Softmax)',
    terms: [
      contractions(1n),
      term('bias of convolutions and linear layers', WEIGHTED, 'biased', 1n),
      batchNorm(31n),
      term('LayerNormalization elements', ['LayerNormalization'], 'outputs', 7n),
      term('LayerNormalization rows', ['LayerNormalization'], 'rows', 29n),
      term('Softmax elements', ['Softmax'], 'outputs', 36n),
      term('exp, pow and sigmoid elements', ['Exp', 'Pow', 'Sigmoid'], 'outputs', 32n),
      term('tanh elements', ['Tanh'], 'outputs', 76n),
      term('sqrt elements', ['Sqrt'], 'outputs', 24n),
      term('Div elements', ['Div'], 'outputs', 4n),
      term('Relu, Add, Mul and Sub outputs', [...RELU, 'Add', 'Mul', 'Sub'], 'outputs', 1n),
      term('Clip outputs', [...CLIPS], 'outputs', 2n),
      term('pool windows', ['MaxPool', 'AveragePool'], 'windows', 1n),
      term('global-pool inputs', GLOBAL_POOL, 'inputs', 1n),
      term('global-pool outputs', GLOBAL_POOL, 'outputs', 4n),
    ],
  },
]

export const conventionNames = (): readonly string[] => CONVENTIONS.map(({ name }) => name)
