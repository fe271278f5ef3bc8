import { describe, expect, test } from 'vitest'
import { formatAnnotation, safeLog } from '../../../src/github/comment/workflow-command.ts'

/** As the runner reads a line (actions/runner ActionCommand.cs): `::name` after leading blanks, `##[name]` anywhere. */
const isCommand = (line: string): boolean => /^\s*::[^:]/.test(line) || /##\[[^\]]+\]/.test(line)

describe('safeLog', () => {
  test.each([
    ['::error::owned', ': :error::owned'],
    ['   ::set-output name=x::y', '   : :set-output name=x::y'],
    ['a ##[error]owned', 'a ## [error]owned'],
    ['node a\n::error::owned', 'node a\n: :error::owned'],
    ['node a\r::error::owned', 'node a\n: :error::owned'],
    ['node a\u2028::error::owned', 'node a\n: :error::owned'],
    ['\u200B::error::owned', ': :error::owned'],
    ['\u001B[2Kgone', '[2Kgone'],
    ['\u202Eevil', 'evil'],
    ['std::vector', 'std::vector'],
    ['/layers.0/Conv', '/layers.0/Conv'],
  ])('%j → %j', (text, expected) => {
    expect(safeLog(text)).toBe(expected)
    expect(safeLog(text).split('\n').some(isCommand)).toBe(false)
  })

  test('every mixture of the characters that matter', () => {
    const parts = [':', '#', '[', ' ', '\n', '\r', '\u0000', '\u200B', 'error', ']']
    let seed = 7
    for (let round = 0; round < 5_000; round++) {
      const text = Array.from(
        { length: 12 },
        () => parts[(seed = (seed * 48_271) % 2_147_483_647) % parts.length],
      ).join('')
      expect(safeLog(text).split('\n').some(isCommand), JSON.stringify(text)).toBe(false)
    }
  })
})

describe('formatAnnotation', () => {
  test.each([
    [
      { level: 'error', title: 'a,b:c', message: '100% of\nthe limit' },
      '::error title=a%2Cb%3Ac::100%25 of%0Athe limit',
    ],
    [
      { level: 'warning', title: 't', message: 'm', file: 'a b/ü.yml', line: 3, column: 7 },
      '::warning file=a b/ü.yml,line=3,col=7,title=t::m',
    ],
    [
      { level: 'notice', title: 'x\n::error::y', message: 'z\r\n::error::y' },
      '::notice title=x%0A%3A%3Aerror%3A%3Ay::z%0D%0A::error::y',
    ],
  ] as const)('%j', (annotation, expected) => {
    expect(formatAnnotation(annotation)).toBe(expected)
    expect(formatAnnotation(annotation)).not.toMatch(/[\r\n]/)
  })

  test('a message is cut where the runner cuts it', () => {
    expect(formatAnnotation({ level: 'error', title: '', message: 'x'.repeat(10_000) }).length).toBeLessThan(4_200)
  })
})
