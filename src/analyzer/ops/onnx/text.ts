/** Operators on strings. They search and copy text; the only arithmetic is the weighting of TfIdfVectorizer. */
import { volume, type Dim } from '../../dim/dim.ts'
import { replaceAxis } from '../contract/axis.ts'
import { broadcastShapes } from '../contract/broadcast.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { differ, showTensor } from '../contract/operand.ts'
import { counted, moves, type Call, type Family } from '../contract/operator.ts'
import { asDim, evaluated } from '../contract/value.ts'

const searched = moves('Text is searched and copied; there is no arithmetic.')

/** The strings of a tensor, when every one is known. */
const stringsOf = (fact: TensorFact): readonly string[] | undefined => {
  const strings = (fact.value ?? []).filter(element => typeof element === 'string')
  return fact.value !== undefined && strings.length === fact.value.length ? strings : undefined
}

/** As Python's str.split: without delimiter, runs of whitespace separate and the ends are trimmed. */
export const splitText = (text: string, delimiter: string, limit: number): readonly string[] => {
  const parts: string[] = []
  let rest = delimiter === '' ? text.trimStart() : text
  while (parts.length < limit) {
    const found = delimiter === '' ? rest.search(/\s/) : rest.indexOf(delimiter)
    if (found < 0) break
    parts.push(rest.slice(0, found))
    rest = delimiter === '' ? rest.slice(found).trimStart() : rest.slice(found + delimiter.length)
  }
  return delimiter === '' && rest === '' ? parts : [...parts, rest]
}

/** Substrings per string, padded to the longest list; and how many each string has. */
const stringSplit = (call: Call): readonly TensorFact[] => {
  const input = call.tensor(0)
  if (input.shape === undefined) return [tensor('string', undefined), tensor('int64', undefined)]
  const delimiter = call.string('delimiter') ?? ''
  const limit = call.int('maxsplit') ?? Infinity
  const counts = stringsOf(input)?.map(text => splitText(text, delimiter, limit).length)
  const longest: Dim = counts === undefined ? call.pinned('substrings') : Math.max(0, ...counts)
  return [
    tensor('string', [...input.shape, longest]),
    counts === undefined ? tensor('int64', input.shape) : tensor('int64', input.shape, counts),
  ]
}

/** Drops stop words from [C] or [1, C]; one empty string stays when nothing is left. */
const normalize = (call: Call): TensorFact => {
  const input = call.tensor(0)
  if (input.shape?.length === 2 && differ(input.shape[0], 1))
    call.fail('shape-mismatch', `Cannot normalise ${showTensor(input)}`, '[C] or [1, C] is needed')
  const stopwords = call.strings('stopwords') ?? []
  if (input.shape === undefined || stopwords.length === 0) return tensor('string', input.shape)
  const fold = (text: string): string => (call.int('is_case_sensitive') === 1 ? text : text.toLowerCase())
  const dropped = new Set(stopwords.map(fold))
  const kept = stringsOf(input)?.filter(text => !dropped.has(fold(text)))
  const length = kept === undefined ? call.pinned('kept') : Math.max(1, kept.length)
  return tensor('string', replaceAxis(input.shape, input.shape.length - 1, length))
}

/** [C] → [M] or [N, C] → [N, M]; M is the largest output column that an n-gram names, plus one. */
const vectorized = (call: Call): Shape | undefined => {
  const { shape } = call.tensor(0)
  const columns = call.ints('ngram_indexes')
  if (columns?.some(column => column < 0) === true)
    call.fail('attribute-invalid', 'Cannot use ngram_indexes: a column is negative')
  const width =
    columns === undefined
      ? call.unknown('limit')
      : (asDim(columns.reduce((most, column) => Math.max(most, column), -1) + 1) ??
        call.fail('attribute-invalid', 'Cannot use ngram_indexes: a column lies beyond every tensor'))
  return shape === undefined ? undefined : [...shape.slice(0, -1), width]
}

const concatenated = (call: Call): TensorFact => {
  const shape = broadcastShapes(call, call.tensor(0).shape, call.tensor(1).shape)
  const [left, right] = [stringsOf(call.tensor(0)), stringsOf(call.tensor(1))]
  if (left?.length !== 1 || right?.length !== 1) return tensor('string', shape)
  return evaluated('string', shape, () => [`${left[0] ?? ''}${right[0] ?? ''}`])
}

export const TEXT = {
  StringConcat: { infer: call => [concatenated(call)], cost: searched },
  StringSplit: { infer: stringSplit, cost: searched },
  StringNormalizer: { infer: call => [normalize(call)], cost: searched },
  RegexFullMatch: { infer: call => [tensor('bool', call.tensor(0).shape)], cost: searched },
  TfIdfVectorizer: {
    infer: call => [tensor('float', vectorized(call))],
    cost: counted('one multiply per output with IDF weights; finding and counting n-grams is hashing', call => ({
      vector: call.string('mode') === 'TF' ? 0n : volume(call.outDims()),
    })),
  },
} satisfies Family
