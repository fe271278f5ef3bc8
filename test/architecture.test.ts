import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The house in import order (docs/architecture.md): a room imports only from rooms above it, and from itself. */
const ROOMS = [
  'units.ts',
  'exit-code.ts',
  'quantity-text.ts',
  'diagnostic.ts',
  'version.ts',
  'analyzer/dim',
  'analyzer/onnx',
  'analyzer/ops',
  'analyzer/infer',
  'analyzer/profile',
  'analyzer/explain',
  'analyzer/analyzer.ts',
  'analyzer/analyze-file.ts',
  'analyzer/hardware',
  'budget',
  'diff',
  'library',
  'baseline',
  'result',
  'history',
  'report/text',
  'report/blocks',
  'report',
  'gate/measure',
  'gate/sides',
  'gate/policy',
  'gate/anchor',
  'gate/judge',
  'gate',
  'github',
  'cli',
  'cli.ts',
  'action.ts',
] as const

const root = join(import.meta.dirname, '../src')
const files = globSync('**/*.ts', { cwd: root }).map(file => file.replaceAll('\\', '/'))

const roomOf = (file: string): number => ROOMS.findIndex(room => file === room || file.startsWith(`${room}/`))

/** Relative imports of a file, types included: knowing a type is knowing the room. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(match =>
    normalize(join(dirname(file), match[1] ?? '')).replaceAll('\\', '/'),
  )

describe('the house', () => {
  test('every file lives in a room', () => {
    expect(files.filter(file => roomOf(file) < 0)).toEqual([])
  })

  test('imports point upwards only', () => {
    const wrong = files.flatMap(file =>
      importsOf(file)
        .filter(target => roomOf(target) > roomOf(file))
        .map(target => `${file} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('only the wire reader, baseline, github, and the command line touch the system', () => {
    const SYSTEM = /from '(node:(fs|fs\/promises|child_process|http|https|net|os)|@actions\/\w+)'/
    const allowed =
      /^(analyzer\/onnx\/(read-file|external-file)\.ts|baseline\/|history\/|github\/|cli\/|cli\.ts|action\.ts)/
    const wrong = files.filter(file => SYSTEM.test(readFileSync(join(root, file), 'utf8')) && !allowed.test(file))
    expect(wrong).toEqual([])
  })

  test('no two folders import each other', () => {
    const edges = new Set(
      files.flatMap(file =>
        importsOf(file)
          .map(target => [dirname(file), dirname(target)] as const)
          .filter(([from, to]) => from !== to && from !== '.' && to !== '.')
          .map(edge => edge.join(' → ')),
      ),
    )
    const mutual = [...edges].filter(edge => edges.has(edge.split(' → ').toReversed().join(' → ')))
    // The text forms keep the limits of the reader that tries them.
    expect(mutual.filter(edge => !edge.includes('analyzer/onnx/text'))).toEqual([])
  })

  test('no drawers', () => {
    expect(files.filter(file => /(^|\/)(utils?|helpers?|common|lib|types|misc)(\/|\.ts$)/.test(file))).toEqual([])
  })

  test('no file is longer than 400 lines (data exempt)', () => {
    const long = files.filter(
      file => !file.endsWith('schema-data.ts') && readFileSync(join(root, file), 'utf8').split('\n').length > 401,
    )
    expect(long).toEqual([])
  })
})
