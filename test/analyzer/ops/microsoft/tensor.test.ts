import { describe, expect, it } from 'vitest'
import { allOperators } from '../../../../src/analyzer/ops/registry.ts'
import { checkRow, microsoft, type Row } from '../../../support/microsoft-node.ts'
import { runNode } from '../../../support/one-node.ts'

const ints = (...value: readonly number[]) => ({ type: `int64[${value.length}]`, value })

describe('tensors', () => {
  it.each<Row>([
    ['ExpandDims', microsoft('ExpandDims', ['float[2,3]', { type: 'int32[]', value: [-1] }]), ['float[2,3,1]'], {}],
    ['GatherND', microsoft('GatherND', ['float[2,3,4]', 'int64[5,2]']), ['float[5,4]'], {}],
    [
      'Pad with margins as [1, 4]',
      microsoft('Pad', ['float[2,3]', { type: 'int64[1,4]', value: [0, 1, 0, 2] }]),
      ['float[2,6]'],
      {},
    ],
    ['Range counts by 1', microsoft('Range', [ints(2), ints(7)]), ['int64[5]'], {}],
    ['Range by 2', microsoft('Range', [ints(2), ints(7), ints(2)]), ['int64[3]'], {}],
    [
      'UnfoldTensor: (10 − 3)/2 + 1 windows',
      microsoft('UnfoldTensor', ['float[4,10]'], { size: 3, step: 2 }),
      ['float[4,4,3]'],
      {},
    ],
    ['TorchEmbedding', microsoft('TorchEmbedding', ['float[99,8]', 'int64[2,S]']), ['float[2,S,8]'], {}],
    ['Unique', microsoft('Unique', ['float[9]'], {}, 3), ['float[?]', 'int64[9]', 'int64[?]'], {}],
    [
      'RemovePadding with known counts: 3 + 2 tokens',
      microsoft('RemovePadding', ['float[2,4,8]', { type: 'int32[2]', value: [3, 2] }], {}, 4),
      ['float[5,8]', 'int32[2,4]', 'int32[3]', 'int32[1]'],
      {},
    ],
    ['RestorePadding', microsoft('RestorePadding', ['float[5,8]', 'int32[2,4]']), ['float[2,4,8]'], {}],
    [
      'CDist, euclidean: 3·5·4·3 + a root per pair',
      microsoft('CDist', ['float[3,4]', 'float[5,4]'], { metric: 'euclidean' }),
      ['float[3,5]'],
      { vector: '195' },
    ],
    ['Inverse: 2 · 4³', microsoft('Inverse', ['float[2,4,4]']), ['float[2,4,4]'], { macs: '128' }],
    [
      'WordConvEmbedding: 5 words · (9 − 3 + 1) · 16 · 3·8',
      microsoft('WordConvEmbedding', ['int32[5,9]', 'float[16,1,3,8]', 'float[16]', 'float[99,8]']),
      ['float[5,16]'],
      { macs: '13440' },
    ],
    [
      'Rfft: 5 · 3 · 8 · log2 8',
      microsoft('Rfft', ['float[3,8]'], { signal_ndim: 1 }),
      ['float[3,5,2]'],
      { vector: '360' },
    ],
    ['Irfft undoes it', microsoft('Irfft', ['float[3,5,2]'], { signal_ndim: 1 }), ['float[3,8]'], { vector: '360' }],
    [
      'CropAndResize',
      microsoft('CropAndResize', ['float[2,3,8,8]', 'float[R,4]', 'int32[R]', { type: 'int32[2]', value: [4, 5] }]),
      ['float[R,3,4,5]'],
      { vector: '540·R' },
    ],
    [
      'NGramHashMapping: (3 − 1) · 4 hashes',
      microsoft(
        'NGramHashMapping',
        ['int64[2,5]', 'int64[3]', 'int64[8]'],
        { max_ngram_size: 3, n_head_per_ngram: 4, pad_id: 0 },
        2,
      ),
      ['int64[2,5,8]', 'int64[2,2]'],
      {},
    ],
    ['MurmurHash3', microsoft('MurmurHash3', ['string[N]'], { positive: 0 }), ['int32[N]'], {}],
    [
      'Tokenizer adds an axis of data',
      microsoft('Tokenizer', ['string[2]'], { mark: 0, mincharnum: 1, pad_value: '#' }),
      ['string[2,?]'],
      {},
    ],
    [
      'AllGather: parts of 4 devices',
      microsoft('AllGather', ['float[2,3]'], { axis: 1, group_size: 4 }),
      ['float[2,12]'],
      {},
    ],
    [
      'DynamicQuantizeLSTM: 2 · 7·3·4·5·(6 + 5)',
      microsoft(
        'DynamicQuantizeLSTM',
        [
          'float[7,3,6]',
          'int8[2,6,20]',
          'int8[2,5,20]',
          '',
          '',
          '',
          '',
          '',
          'float[2]',
          'int8[2]',
          'float[2]',
          'int8[2]',
        ],
        { direction: 'bidirectional', hidden_size: 5 },
        3,
      ),
      ['float[7,2,3,5]', 'float[2,3,5]', 'float[2,3,5]'],
      { macs: '9240' },
    ],
  ])('%s', checkRow)

  it('counts the stored values of a sparse operand: 3 · 5 columns', () => {
    // The values of a sparse initializer reach rules as `nonZeros`; a dense operand does not say how many are zero.
    expect(runNode(microsoft('SparseToDenseMatMul', ['float[3,4]', 'float[4,5]'])).codes).toContain('type-mismatch')
  })
})

describe('the registry', () => {
  const counts = new Map<string, number>()
  for (const { domain } of allOperators()) counts.set(domain, (counts.get(domain) ?? 0) + 1)

  // docs/sources/onnx.md §1.
  it.each([
    ['ai.onnx.ml', 19],
    ['com.microsoft', 132],
    ['com.microsoft.nchwc', 8],
    ['com.ms.internal.nhwc', 19],
  ])('serves every operator of %s: %i', (domain, count) => {
    expect(counts.get(domain)).toBe(count)
  })

  it('says of compiled blobs that they cannot be counted', () => {
    const costs = allOperators().filter(({ name }) => ['EPContext', 'Snpe'].includes(name))
    expect(costs.map(({ operator }) => operator.cost.kind)).toEqual(['uncounted', 'uncounted'])
    expect(runNode(microsoft('EPContext', ['float[2]'])).codes).toEqual(['unknown-operator'])
  })
})
