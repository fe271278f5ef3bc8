/**
 * Ranks that the standard states for inputs whose shape no rule reads (its own shape inference and ONNX Runtime refuse
 * any other). Where a rule reads the shape, the rule checks it.
 */
import { showTensor } from './operand.ts'
import type { Call } from './operator.ts'

interface StatedRank {
  readonly input: number
  readonly ranks: readonly number[]
  /** Since-version from which it holds; 1 by default. */
  readonly since?: number
}

const at = (input: number, ...ranks: readonly number[]): StatedRank => ({ input, ranks })
const vectors = (...inputs: readonly number[]): readonly StatedRank[] => inputs.map(input => at(input, 1))

/** By operator of the default domain. */
const STATED_RANKS: Readonly<Record<string, readonly StatedRank[]>> = {
  Attention: [at(4, 4), at(5, 4), at(6, 1)],
  BatchNormalization: vectors(1, 2, 3, 4).map(stated => ({ ...stated, since: 9 })),
  CausalConvWithState: [at(1, 3), at(2, 1), at(3, 3)],
  Col2Im: [at(0, 3), ...vectors(1, 2)],
  ConstantOfShape: vectors(0),
  ConvTranspose: vectors(2),
  Conv: vectors(2),
  Dropout: [at(1, 0), at(2, 0)],
  GroupNormalization: vectors(1, 2),
  ImageDecoder: vectors(0),
  InstanceNormalization: vectors(1, 2),
  OneHot: [at(1, 0, 1), at(2, 1)],
  Reshape: [{ ...at(1, 1), since: 5 }],
  Resize: [...vectors(1, 2, 3)].map(stated => ({ ...stated, since: 11 })),
  ReverseSequence: vectors(1),
  RoiAlign: vectors(2),
  StringNormalizer: [at(0, 1, 2)],
  STFT: vectors(2),
  TensorScatter: vectors(2),
  TfIdfVectorizer: [at(0, 1, 2)],
}

/** Reports an input of another rank than the standard states, and unwinds. */
export const checkStatedRanks = (call: Call): void => {
  if (call.domain !== '') return
  for (const { input, ranks, since = 1 } of STATED_RANKS[call.opType] ?? []) {
    const fact = call.tensor(input)
    if (call.since < since || fact.shape === undefined || ranks.includes(fact.shape.length)) continue
    call.fail(
      'input-invalid',
      `Cannot use input ${input} ${showTensor(fact)}`,
      `${call.opType} takes rank ${ranks.join(' or ')} there`,
    )
  }
}
