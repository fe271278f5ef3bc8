/** What the standard's shape inference (onnx 1.23 in strict mode) refuses, by operator: each is named, none is a shape. */
import { describe, expect, it } from 'vitest'
import { runNode, type OneNode } from '../../support/one-node.ts'

const node = (
  op: string,
  inputs: OneNode['inputs'],
  attributes: NonNullable<OneNode['attributes']> = {},
  opset = 23,
): OneNode => ({
  op,
  inputs,
  attributes,
  opset,
})
const ml = (
  op: string,
  inputs: OneNode['inputs'],
  attributes: NonNullable<OneNode['attributes']>,
  opset = 4,
): OneNode => ({
  op,
  domain: 'ai.onnx.ml',
  inputs,
  attributes,
  opset,
})
const int64 = (...value: readonly number[]) => ({ type: `int64[${value.length}]`, value })
const X = 'float[1,3,8,8]'
const HUGE = 2 ** 63
const TFIDF = (columns: readonly number[]): NonNullable<OneNode['attributes']> => ({
  ngram_counts: [0, 2],
  ngram_indexes: columns,
  pool_int64s: [1, 2],
  max_gram_length: 2,
  max_skip_count: 0,
  min_gram_length: 1,
  mode: 'TF',
})

type Row = readonly [string, string, OneNode]

describe('bad input is named', () => {
  it.each<Row>([
    [
      'scale of rank 2',
      'input-invalid',
      node('BatchNormalization', [X, 'float[1,3]', ...Array<string>(3).fill('float[3]')]),
    ],
    ['bias of rank 2', 'input-invalid', node('Conv', [X, 'float[4,3,3,3]', 'float[1,4]'])],
    ['a ratio that is no scalar', 'input-invalid', node('Dropout', ['float[4]', 'float[2]'])],
    ['a shape of rank 0', 'input-invalid', node('Reshape', ['float[4]', { type: 'int64[]', value: [4] }])],
    ['sequence lengths of rank 0', 'input-invalid', node('ReverseSequence', ['float[4,4]', 'int64[]'])],
    ['columns of rank 4', 'input-invalid', node('Col2Im', ['float[1,5,5,1]', int64(5, 5), int64(1, 5)])],
    [
      'blocks of another rank than the image',
      'shape-mismatch',
      node('Col2Im', ['float[1,5,5]', int64(5, 5), int64(1, 1, 5)]),
    ],
    [
      'an odd number of pads',
      'attribute-invalid',
      node('Col2Im', ['float[1,5,5]', int64(5, 5), int64(1, 5)], { pads: [0, 0, 1] }),
    ],
    [
      'a folded dilation beyond int64',
      'attribute-invalid',
      node('Col2Im', ['float[1,5,5]', int64(5, 5), int64(1, 5)], { dilations: [1, HUGE] }),
    ],
    ['a dilation beyond int64', 'attribute-invalid', node('Conv', [X, 'float[4,3,3,3]'], { dilations: [HUGE, 1] })],
    ['a pooling kernel beyond int64', 'attribute-invalid', node('MaxPool', [X], { kernel_shape: [3, HUGE] })],
    [
      'pads beyond int64',
      'attribute-invalid',
      node('AveragePool', [X], { kernel_shape: [2, 2], pads: [0, 0, 0, HUGE] }),
    ],
    ['a group that does not divide', 'shape-mismatch', node('ConvTranspose', [X, 'float[3,4,3,3]'], { group: 2 })],
    ['a group of 0', 'attribute-invalid', node('ConvTranspose', [X, 'float[3,4,3,3]'], { group: 0 })],
    ['a negative depth', 'input-invalid', node('OneHot', ['int64[2]', { type: 'int64[]', value: [-3] }, 'float[2]'])],
    [
      'three on and off values',
      'input-invalid',
      node('OneHot', ['int64[2]', { type: 'int64[]', value: [3] }, 'float[3]']),
    ],
    ['two depths', 'input-invalid', node('OneHot', ['int64[2]', 'int64[2]', 'float[2]'])],
    ['a negative piece', 'input-invalid', { ...node('Split', ['float[6]', int64(9, -3)]), outputs: 2 }],
    ['pieces that do not fill the axis', 'input-invalid', node('SplitToSequence', ['float[6]', int64(1, 2)])],
    ['neither sizes nor a number of pieces', 'attribute-invalid', { ...node('Split', ['float[6]']), outputs: 2 }],
    ['a negative permutation', 'attribute-invalid', node('Transpose', ['float[2,3]'], { perm: [-1, 0] })],
    ['grid positions of three numbers in a plane', 'shape-mismatch', node('GridSample', [X, 'float[1,4,4,3]'])],
    ['grids for another batch', 'shape-mismatch', node('GridSample', [X, 'float[2,4,4,2]'])],
    ['regions of another number of images', 'shape-mismatch', node('RoiAlign', [X, 'float[5,4]', 'int64[4]'])],
    [
      'an unknown resize policy',
      'attribute-invalid',
      node('Resize', [X, '', '', int64(1, 3, 4, 4)], { keep_aspect_ratio_policy: 'other' }),
    ],
    ['sizes of rank 2', 'input-invalid', node('Resize', [X, '', '', 'int64[4,1]'])],
    [
      'a past key of rank 3',
      'input-invalid',
      node('Attention', ['float[1,2,4,8]', 'float[1,2,4,8]', 'float[1,2,4,8]', '', 'float[2,4,8]', 'float[1,2,4,8]']),
    ],
    [
      'keys and values of other heads',
      'shape-mismatch',
      node('Attention', ['float[1,8,4,8]', 'float[1,8,4,8]', 'float[1,4,4,8]']),
    ],
    [
      'a cache of another rank',
      'shape-mismatch',
      node('TensorScatter', ['float[2,4,8,5]', 'float[2,1,5]', 'int64[2]'], {}, 24),
    ],
    [
      'write indices for another batch',
      'shape-mismatch',
      node('TensorScatter', ['float[2,4,8,5]', 'float[2,4,1,5]', 'int64[3]'], {}, 24),
    ],
    ['text of two rows', 'shape-mismatch', node('StringNormalizer', ['string[2,4]'])],
    ['tokens of rank 3', 'input-invalid', node('TfIdfVectorizer', ['int64[2,3,4]'], TFIDF([0, 1]))],
    ['a negative column', 'attribute-invalid', node('TfIdfVectorizer', ['int64[2,3]'], TFIDF([-1, 1]))],
    ['an image file of rank 2', 'input-invalid', node('ImageDecoder', ['uint8[5,5]'])],
    ['a type number that names no type', 'attribute-invalid', node('EyeLike', ['float[3,3]'], { dtype: 99 })],
    ['a type number that names no type', 'attribute-invalid', node('Bernoulli', ['float[3,3]'], { dtype: 0 })],
    [
      'a zero point of another type than output_dtype',
      'type-mismatch',
      node('QuantizeLinear', ['float[4]', 'float[]', 'int8[]'], { output_dtype: 2 }),
    ],
    [
      'bool as a quantised type',
      'attribute-invalid',
      node('QuantizeLinear', ['float[4]', 'float[]'], { output_dtype: 9 }),
    ],
    [
      'a zero point of another type than its operand',
      'type-mismatch',
      node('QLinearMatMul', [
        'uint8[2,3]',
        'float[]',
        'int8[]',
        'uint8[3,4]',
        'float[]',
        'uint8[]',
        'float[]',
        'uint8[]',
      ]),
    ],
    ['two types for one type variable', 'type-mismatch', node('Add', ['float[3]', 'double[3]'])],
    ['two types to concatenate', 'type-mismatch', node('Concat', ['float[3]', 'float[3]', 'int64[3]'], { axis: 0 })],
    ['keys and values of other types', 'type-mismatch', node('MatMul', ['float[2,3]', 'float16[3,4]'])],
    [
      'beta of another batch',
      'shape-mismatch',
      {
        ...node(
          'LinearAttention',
          ['float[2,4,8]', 'float[2,4,8]', 'float[2,4,8]', '', 'float[2,4,2]', 'float[3,4,2]'],
          { q_num_heads: 2, kv_num_heads: 2 },
          26,
        ),
        outputs: 2,
      },
    ],
    ['no values', 'attribute-invalid', ml('LabelEncoder', ['string[3]'], { keys_strings: ['a'] })],
    [
      'more keys than values',
      'attribute-invalid',
      ml('LabelEncoder', ['string[3]'], { keys_strings: ['a', 'b'], values_int64s: [1] }),
    ],
    [
      'keys of another type than the input',
      'attribute-invalid',
      ml('LabelEncoder', ['int64[3]'], { keys_strings: ['a'], values_int64s: [1] }),
    ],
    [
      'two lists of categories',
      'attribute-invalid',
      ml('OneHotEncoder', ['int64[3]'], { cats_int64s: [1], cats_strings: ['a'] }),
    ],
    ['no labels', 'attribute-invalid', ml('ZipMap', ['float[3,2]'], {})],
  ])('%s (%s)', (_, code, spec) => {
    expect(runNode(spec).codes).toContain(code)
  })

  it.each<readonly [string, OneNode]>([
    ['a huge dilation of a kernel of one cell', node('Conv', [X, 'float[4,3,1,1]'], { dilations: [HUGE, 1] })],
    [
      'an attention mask of rank 1',
      node('Attention', ['float[1,2,4,8]', 'float[1,2,4,8]', 'float[1,2,4,8]', 'bool[4]']),
    ],
    ['no depth at all', node('OneHot', ['int64[2]', { type: 'int64[0]', value: [] }, 'float[2]'])],
  ])('accepts %s', (_, spec) => {
    expect(runNode(spec).codes).toEqual([])
  })
})
