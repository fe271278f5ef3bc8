/**
 * Text generation of com.microsoft (docs/sources/onnx.md §5): the networks are graph attributes. The encoder or the prompt runs
 * once, the decoder once per further token with the cache of all tokens before; generation may end earlier at an
 * end token, so the counts hold for `max_length` tokens.
 */
import { add, isKnown, multiply, subtract, type Dim } from '../../dim/dim.ts'
import type { Graph, ValueInfo } from '../../onnx/model.ts'
import { tensor, type Fact, type Shape, type TensorFact } from '../contract/fact.ts'
import type { Body, Call, CostRule, Family, GraphRun, Inference } from '../contract/operator.ts'
import { dimAt } from '../contract/operand.ts'
import { asDim, elementOf } from '../contract/value.ts'
import { sizeOf } from '../contract/size.ts'

/** What one run of a decoder sees. */
interface Step {
  /** Sequences at once: batch × beams. */
  readonly sequences: Dim
  /** Tokens fed in. */
  readonly tokens: Dim
  /** Positions in the cache. */
  readonly past: Dim
  /** Positions of the encoder's result; 0 without encoder. */
  readonly encoded: Dim
}

/** Axes of a cache tensor that are not written in the file: [B, H, P, D], or [2, B, H, P, D]. */
const cacheShape = (declared: readonly (number | Dim)[], batch: Dim, length: Dim): Shape => {
  const first = declared.length - 4
  return declared.map((dim, axis) => (axis === first ? batch : axis === first + 2 ? length : dim))
}

const declaredTensor = (call: Call, info: ValueInfo): TensorFact => {
  if (info.type?.kind !== 'tensor') return tensor(undefined, undefined)
  const shape = info.type.shape?.map(dim => (typeof dim === 'number' ? dim : call.unknown('unbound-symbol')))
  return tensor(info.type.elementType, shape)
}

/** The fact of one formal input of a decoder, told by the names that ONNX Runtime's exporters give. */
const decoderInput = (call: Call, info: ValueInfo, step: Step, hasSharedCache: boolean): Fact => {
  const declared = declaredTensor(call, info)
  const { type, shape } = declared
  const name = info.name
  if (name.includes('past_sequence_length'))
    return tensor(type, shape, typeof step.past === 'number' ? [step.past] : undefined)
  if (name.startsWith('past') && shape !== undefined && shape.length >= 4) {
    const own = hasSharedCache ? add(step.past, step.tokens) : step.past
    return tensor(type, cacheShape(shape, step.sequences, name.includes('cross') ? step.encoded : own))
  }
  if (name.startsWith('encoder')) return tensor(type, shape && [step.sequences, step.encoded, ...shape.slice(2)])
  if (name.includes('attention_mask')) return tensor(type, [step.sequences, add(step.past, step.tokens)])
  if (name.includes('input_ids') || name.includes('position_ids')) return tensor(type, [step.sequences, step.tokens])
  return declared
}

const runDecoder = (call: Call, graph: Graph, step: Step, label: string): GraphRun => {
  const isShared = graph.inputs.some(info => info.name.includes('past_sequence_length'))
  const formal = graph.inputs.filter(info => !graph.initializers.has(info.name))
  return call.run(
    graph,
    formal.map(info => decoderInput(call, info, step, isShared)),
    label,
  )
}

/** `count` decoder runs whose cache grows by one each time, from `past` on. */
interface Growth {
  readonly count: Dim
  readonly past: Dim
}

/**
 * The work of a step grows by the same amount with every position in the cache, so the mean step times the count is
 * the sum: the middle step for an odd count, the two middle ones for an even one.
 */
const decoderBodies = (call: Call, graph: Graph, step: Step, { count, past }: Growth): readonly Body[] => {
  const runAt = (length: Dim, label: string): GraphRun =>
    runDecoder(call, graph, { ...step, tokens: 1, past: length }, label)
  if (!isKnown(count)) {
    const run = runAt(past, 'decoder')
    return [{ label: 'decoder', run, times: 1n, assumed: { name: 'steps' } }]
  }
  if (count <= 0) return []
  const middle = add(past, Math.floor((count - 1) / 2))
  if (count % 2 === 1) return [{ label: 'decoder', run: runAt(middle, 'decoder'), times: BigInt(count) }]
  return [middle, add(middle, 1)].map((length, half) => {
    const label = `decoder[${half}]`
    return { label, run: runAt(length, label), times: BigInt(count / 2) }
  })
}

const valueAt = (call: Call, index: number): Dim | undefined => asDim(elementOf(call.tensor(index)))

/** Tokens after the first, each one decoder run; when max_length is data, the user binds it, or the steps. */
const stepCount = (call: Call, prompt: Dim): Dim => {
  const longest = maxLength(call)
  return isKnown(longest) ? subtract(subtract(longest, prompt), 1) : call.pinned('steps')
}

interface Generated {
  readonly bodies: readonly Body[]
  /** Of the last decoder run. */
  readonly logits: Fact | undefined
}

/** GPT-like: the prompt runs through `init_decoder`, or through the decoder itself. */
const runDecoderOnly = (call: Call, decoder: Graph, sequences: Dim): Generated => {
  const prompt = dimAt(call, call.tensor(0).shape, 1)
  const first = call.graph('init_decoder') ?? decoder
  const step: Step = { sequences, tokens: prompt, past: 0, encoded: 0 }
  const run = runDecoder(call, first, step, 'prompt')
  const more = decoderBodies(call, decoder, step, { count: stepCount(call, prompt), past: prompt })
  return { bodies: [{ label: 'prompt', run, times: 1n }, ...more], logits: run.outputs[0] }
}

/** T5- and Whisper-like: the encoder runs on the input, and once through the decoder's start token. */
const runEncoderDecoder = (call: Call, decoder: Graph, sequences: Dim): Generated => {
  const encoder =
    call.graph('encoder') ?? call.fail('attribute-invalid', `Cannot run ${call.opType} without its encoder`)
  const input = call.tensor(0)
  const batch = dimAt(call, input.shape, 0)
  const inputs = encoder.inputs
    .filter(info => !encoder.initializers.has(info.name))
    .map((info, index) =>
      index === 0 ? input : encoderInput(call, info, { batch, length: dimAt(call, input.shape, -1) }),
    )
  const run = call.run(encoder, inputs, 'encoder')
  const step: Step = { sequences, tokens: 1, past: 1, encoded: encodedLength(call, encoder, run) }
  const more = decoderBodies(call, decoder, step, { count: stepCount(call, 1), past: 1 })
  return { bodies: [{ label: 'encoder', run, times: 1n }, ...more], logits: more[0]?.run.outputs[0] ?? run.outputs[0] }
}

const encoderInput = (call: Call, info: ValueInfo, { batch, length }: { batch: Dim; length: Dim }): Fact => {
  const declared = declaredTensor(call, info)
  return tensor(declared.type, info.name.includes('decoder') ? [batch, 1] : [batch, length])
}

/** Positions of the encoder's states [B, T, C] or of its cross caches [B, H, T, D]. */
const encodedLength = (call: Call, encoder: Graph, run: GraphRun): Dim => {
  for (const [index, { name }] of encoder.outputs.entries()) {
    const fact = run.outputs[index]
    if (fact?.kind !== 'tensor' || fact.shape === undefined) continue
    if (name.includes('hidden_states')) return dimAt(call, fact.shape, 1)
    if (name.includes('cross') && fact.shape.length === 4) return dimAt(call, fact.shape, 2)
  }
  return call.unknown('missing-value')
}

const generate = (call: Call, beams: Dim): Generated => {
  const decoder =
    call.graph('decoder') ?? call.fail('attribute-invalid', `Cannot run ${call.opType} without its decoder`)
  const sequences = multiply(dimAt(call, call.tensor(0).shape, 0), beams)
  return (call.int('model_type') ?? 0) === 0
    ? runDecoderOnly(call, decoder, sequences)
    : runEncoderDecoder(call, decoder, sequences)
}

const vocabularyOf = (call: Call, logits: Fact | undefined): Dim => {
  const stated = sizeOf(call, 'vocab_size', -1) ?? -1
  if (stated > 0) return stated
  return logits?.kind === 'tensor' ? dimAt(call, logits.shape, -1) : call.unknown('missing-value')
}

/** The value of an input, else the user's binding of its name. */
const chosen = (call: Call, index: number, name: string): Dim => valueAt(call, index) ?? call.pinned(name)
const maxLength = (call: Call): Dim => chosen(call, 1, 'max_length')

/** Tokens [B, returned, max_length], scores [B, returned], and all scores [steps, B, beams, vocabulary]. */
const inferBeamSearch = (call: Call): Inference => {
  const beams = chosen(call, 3, 'num_beams')
  const returned = chosen(call, 4, 'num_return_sequences')
  const { bodies, logits } = generate(call, beams)
  const batch = dimAt(call, call.tensor(0).shape, 0)
  const scoreType = call.has(5) ? call.tensor(5).type : call.has(6) ? call.tensor(6).type : 'float'
  const isDecoderOnly = (call.int('model_type') ?? 0) === 0
  const steps = isDecoderOnly
    ? subtract(maxLength(call), dimAt(call, call.tensor(0).shape, 1))
    : call.unknown('missing-value')
  return {
    outputs: [
      tensor('int32', [batch, returned, maxLength(call)]),
      tensor(scoreType, [batch, returned]),
      tensor(scoreType, [steps, batch, beams, vocabularyOf(call, logits)]),
      // Whisper only: attention of chosen heads, whose number is a value, and one probability per input.
      tensor('float', undefined),
      tensor(scoreType, [batch]),
    ].slice(0, call.outputCount),
    bodies: { combine: 'sum', items: bodies },
  }
}

/** Tokens [B, max_length], and the logits that were sampled from. */
const inferSearch = (call: Call): Inference => {
  const { bodies, logits } = generate(call, 1)
  const batch = dimAt(call, call.tensor(0).shape, 0)
  return {
    outputs: [tensor('int32', [batch, maxLength(call)]), tensor('float', [batch, vocabularyOf(call, logits)])].slice(
      0,
      call.outputCount,
    ),
    bodies: { combine: 'sum', items: bodies },
  }
}

const cost: CostRule = {
  kind: 'bodies',
  reason:
    'the prompt or the encoder once, the decoder once per further token up to max_length (an upper bound), with batch × beams sequences and a growing cache',
}

export const GENERATION = {
  BeamSearch: { infer: inferBeamSearch, cost },
  WhisperBeamSearch: { infer: inferBeamSearch, cost },
  GreedySearch: { infer: inferSearch, cost },
  Sampling: { infer: inferSearch, cost },
} satisfies Family
