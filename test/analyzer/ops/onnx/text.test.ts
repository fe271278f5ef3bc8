import { describe, expect, it } from 'vitest'
import { splitText } from '../../../../src/analyzer/ops/onnx/text.ts'
import { runNode, type Input } from '../../../support/one-node.ts'

const words = (...value: readonly string[]): Input => ({ type: `string[${value.length}]`, value })

/** Attributes that the schema requires and no shape needs. */
const GRAMS = { max_gram_length: 1, min_gram_length: 1, max_skip_count: 0, ngram_counts: [0] }

describe('strings', () => {
  it.each([
    ['StringConcat broadcasts', { op: 'StringConcat', inputs: ['string[2,1]', 'string[3]'] }, ['string[2,3]']],
    ['RegexFullMatch keeps the shape', { op: 'RegexFullMatch', inputs: ['string[B,4]'] }, ['bool[B,4]']],
    [
      'StringSplit adds as many columns as the longest list has: "a-b-c" has 3',
      { op: 'StringSplit', inputs: [words('a-b-c', 'd')], outputs: 2, attributes: { delimiter: '-' } },
      ['string[2,3]', 'int64[2]'],
    ],
    [
      'StringNormalizer drops stop words of [C]',
      { op: 'StringNormalizer', inputs: [words('Monday', 'b', 'c')], attributes: { stopwords: ['monday'] } },
      ['string[2]'],
    ],
    [
      'StringNormalizer keeps one empty string when nothing is left',
      { op: 'StringNormalizer', inputs: [words('a')], attributes: { stopwords: ['a'] } },
      ['string[1]'],
    ],
    [
      'StringNormalizer without stop words keeps the shape',
      { op: 'StringNormalizer', inputs: ['string[1,N]'], attributes: { case_change_action: 'LOWER' } },
      ['string[1,N]'],
    ],
    [
      'TfIdfVectorizer has the largest column + 1',
      {
        op: 'TfIdfVectorizer',
        inputs: ['int64[N,12]'],
        attributes: { ...GRAMS, ngram_indexes: [0, 4, 2], mode: 'TF' },
      },
      ['float[N,5]'],
    ],
  ] as const)('%s', (_, spec, outputs) => {
    expect(runNode(spec).outputs).toEqual(outputs)
  })

  it('counts one multiply per output for IDF weights, none for TF', () => {
    const spec = {
      op: 'TfIdfVectorizer',
      inputs: ['int64[2,12]'],
      attributes: { ...GRAMS, ngram_indexes: [0, 4], mode: 'IDF' },
    }
    expect(runNode(spec).vector).toBe('10')
    expect(runNode({ ...spec, attributes: { ...spec.attributes, mode: 'TF' } }).vector).toBeUndefined()
  })
})

describe('splitText', () => {
  it.each<readonly [string, string, number, readonly string[]]>([
    ['a,b,,c', ',', Infinity, ['a', 'b', '', 'c']],
    ['a,b,c', ',', 1, ['a', 'b,c']],
    ['  a  b ', '', Infinity, ['a', 'b']],
    ['a b c', '', 1, ['a', 'b c']],
    ['', '', Infinity, []],
    ['', ',', Infinity, ['']],
  ])('"%s" at "%s", at most %s times', (text, delimiter, limit, parts) => {
    expect(splitText(text, delimiter, limit)).toEqual(parts)
  })
})
