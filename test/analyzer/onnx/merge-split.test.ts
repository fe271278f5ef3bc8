/** Messages in several parts and oneofs set twice are read as protobuf reads them (encoding guide, "Last One Wins"). */
import { describe, expect, test } from 'vitest'
import { analyzeRead } from '../../../src/analyzer/analyzer.ts'
import { readModelBytes } from '../../../src/analyzer/onnx/read-model.ts'
import { field, float32, join, message, tensorFields } from '../../support/protobuf-bytes.ts'

const FLOAT = 1
const tensorType = (...dims: readonly number[]): Uint8Array =>
  message(1, field(1, FLOAT), message(2, ...dims.map(dim => message(1, field(1, dim)))))
const value = (name: string, ...dims: readonly number[]): Uint8Array =>
  join(field(1, name), message(2, tensorType(...dims)))
const MATMUL = message(1, field(1, 'x'), field(1, 'w'), field(2, 'y'), field(4, 'MatMul'))
const WEIGHT = message(5, tensorFields('w', FLOAT, [8, 8], field(9, new Uint8Array(256))))
const HEADER = join(field(1, 10), message(8, field(2, 20)))
const X = message(11, value('x', 4, 8))
const MACS = 4n * 8n * 8n

const macsOf = (bytes: Uint8Array): bigint | undefined => {
  const analysis = analyzeRead(readModelBytes(bytes))
  return analysis.ok ? analysis.profile.totals.macs : undefined
}

describe('one message in two parts', () => {
  test.each([
    ['the graph', join(HEADER, message(7, MATMUL, WEIGHT), message(7, X))],
    ['the graph, thrice, one part empty', join(HEADER, message(7, X), message(7), message(7, MATMUL, WEIGHT))],
    [
      'a type',
      join(HEADER, message(7, MATMUL, WEIGHT, message(11, field(1, 'x'), message(2), message(2, tensorType(4, 8))))),
    ],
    [
      'a tensor type and its shape',
      join(
        HEADER,
        message(
          7,
          MATMUL,
          WEIGHT,
          message(
            11,
            field(1, 'x'),
            message(
              2,
              message(1, field(1, FLOAT), message(2, message(1, field(1, 4)))),
              message(1, message(2, message(1, field(1, 8)))),
            ),
          ),
        ),
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(macsOf(bytes)).toBe(MACS)
  })

  test('the tensor of a Constant', () => {
    const parts = [message(5, field(1, 8), field(1, 8)), message(5, field(2, FLOAT), float32(4, 1))]
    const constant = message(
      1,
      field(2, 'w'),
      field(4, 'Constant'),
      message(5, field(1, 'value'), field(20, 4), ...parts),
    )
    expect(macsOf(join(HEADER, message(7, constant, MATMUL, X)))).toBe(MACS)
  })

  test('the body of a Loop', () => {
    const iterations = 10
    const body = [
      message(6, message(1, field(1, 'v'), field(1, 'w'), field(2, 'o'), field(4, 'MatMul'))),
      message(
        6,
        message(1, field(1, 'c'), field(2, 'd'), field(4, 'Identity')),
        ...[value('i'), value('c'), value('v', 4, 8)].map(each => message(11, each)),
        ...['d', 'o'].map(name => message(12, field(1, name))),
      ),
    ]
    const loop = message(
      1,
      ...['n', '', 'x'].map(name => field(1, name)),
      field(2, 'y'),
      field(4, 'Loop'),
      message(5, field(1, 'body'), field(20, 5), ...body),
    )
    const count = message(5, tensorFields('n', 7, [], field(7, iterations)))
    expect(macsOf(join(HEADER, message(7, loop, WEIGHT, count, X)))).toBe(BigInt(iterations) * MACS)
  })

  test('payload that was left out of a part is an error, not a guess', () => {
    const large = message(5, field(2, FLOAT), field(9, new Uint8Array(400_000)))
    const constant = message(
      1,
      field(2, 'w'),
      field(4, 'Constant'),
      message(5, field(1, 'value'), field(20, 4), message(5, field(1, 8), field(1, 8)), large),
    )
    const read = readModelBytes(join(HEADER, message(7, constant, MATMUL, X)))
    expect([read.ok, read.diagnostics.map(({ code }) => code)]).toEqual([false, ['model-malformed']])
  })
})

describe('of a oneof, the last member counts', () => {
  const typed = (...type: readonly Uint8Array[]): Uint8Array =>
    join(HEADER, message(7, MATMUL, WEIGHT, message(11, field(1, 'x'), message(2, ...type))))
  const sequence = message(4, message(1, tensorType(4, 8)))
  test.each([
    ['tensor after sequence', typed(sequence, tensorType(4, 8)), MACS],
    ['sequence after tensor', typed(tensorType(4, 8), sequence), 0n],
    ['a member that was cleared is not merged', typed(tensorType(9, 9), sequence, tensorType(4, 8)), MACS],
    [
      'value after name of a dimension',
      typed(message(1, field(1, FLOAT), message(2, message(1, field(2, 'n'), field(1, 4)), message(1, field(1, 8))))),
      MACS,
    ],
    [
      'name after value of a dimension',
      typed(message(1, field(1, FLOAT), message(2, message(1, field(1, 4), field(2, 'n')), message(1, field(1, 8))))),
      undefined,
    ],
  ])('%s', (_, bytes, macs) => {
    expect(macsOf(bytes)).toBe(macs)
  })
})
