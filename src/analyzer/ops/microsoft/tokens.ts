/** Tokens: hashing, n-grams and splitting of text, of com.microsoft. */
import { add, multiply, plus, subtract, times, volume, type Dim } from '../../dim/dim.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { dimAt, like } from '../contract/operand.ts'
import { counted, moves, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { nonNegative, requireSize } from '../contract/size.ts'

/** One hash per head of every n-gram order from 2 on. */
const hashesPerToken = (call: Call): Dim => multiply(longest(call) - 1, requireSize(call, 'n_head_per_ngram'))

/** Tokens of the longest n-gram. */
const longest = (call: Call): number => requireSize(call, 'max_ngram_size')

/** ids.shape + [hashes], and the last ids of every request. */
const inferHashes =
  (batchOf: (call: Call) => Dim) =>
  (call: Call): readonly TensorFact[] => {
    const { type, shape } = call.tensor(0)
    const hashes: Shape | undefined = shape === undefined ? undefined : [...shape, hashesPerToken(call)]
    const kept: Shape = [batchOf(call), longest(call) - 1]
    return [tensor(type, hashes), tensor(type, kept), tensor('int32', kept)]
  }

/** Per token: a product per n-gram position, an xor for all but the first, a remainder per hash. */
const countHashes = (call: CountCall): Work => {
  const tokens = volume(call.dims(0))
  const mixing = 2 * longest(call) - 1
  return { vector: plus(times(tokens, mixing), times(tokens, hashesPerToken(call))) }
}

const hashing = counted('per token 2n − 1 operations to mix the longest n-gram, and a remainder per hash', countHashes)
const searched = moves('Tokens are searched and copied; there is no arithmetic.')

export const TOKENS = {
  NGramHashMapping: { infer: inferHashes(call => dimAt(call, call.tensor(0).shape, 0)), cost: hashing },
  VarlenNGramHashMapping: {
    infer: inferHashes(call => nonNegative(call, subtract(dimAt(call, call.tensor(3).shape, 0), 1), 'requests')),
    cost: hashing,
  },
  NGramRepeatBlock: { infer: call => [like(call.tensor(1))], cost: searched },
  // The number of predicted tokens kept is data.
  BifurcationDetector: {
    infer: call => [tensor(call.tensor(1).type, [call.pinned('tokens')]), like(call.tensor(2))],
    cost: searched,
  },
  Tokenizer: {
    infer: call => {
      const { shape } = call.tensor(0)
      return [tensor('string', shape === undefined ? undefined : [...shape, tokensPerText(call)])]
    },
    cost: searched,
  },
  MurmurHash3: {
    infer: call => [like(call.tensor(0), call.int('positive') === 0 ? 'int32' : 'uint32')],
    cost: moves('Bits of keys are mixed; by convention no arithmetic is counted for hashing.'),
  },
} satisfies Family

/** As many as the longest text has, and two more when start and end are marked. */
const tokensPerText = (call: Call): Dim => add(call.pinned('tokens'), call.int('mark') === 1 ? 2 : 0)
