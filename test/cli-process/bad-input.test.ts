/** Everything a newcomer can get wrong: its own message with a remedy, its exit code, and never a stack trace. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCli } from '../support/cli-process.ts'
import { lfsPointer, temporaryFolder } from '../support/git.ts'
import { layeredModel } from '../support/layered-model.ts'
import { field, message } from '../support/protobuf-bytes.ts'
import { LARGE, SMALL } from '../support/sample-models.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder.path, name), content)
const cli = (...args: readonly string[]) => runCli(args, { directory: folder.path })

const STACK_TRACE = /\n\s+at .+[:(]\d+:\d+|node:internal|Node\.js v/

write('small.onnx', SMALL)
write('empty.onnx', '')
write('truncated.onnx', LARGE.slice(0, LARGE.length / 2))
write('text.onnx', 'This is not a model.\n')
write('page.onnx', '<!DOCTYPE html><html><body>404: Not Found</body></html>')
write('pointer.onnx', lfsPointer('x'))
write('pickle.onnx', Buffer.from('\u0080\u0002}q\u0000.', 'latin1'))
write('archive.pt', Buffer.from('PK\u0003\u0004 archive/data.pkl', 'latin1'))
write(
  'noise.onnx',
  Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7919 + 13) % 251),
)
write('symbolic.onnx', layeredModel({ widths: [10, 10], batch: 'N' }))
mkdirSync(join(folder.path, 'folder.onnx'))
symlinkSync('nowhere', join(folder.path, 'dangling.onnx'))

/** A graph in an attribute of a node of a graph …: deeper than any exporter goes. */
const nested = (depth: number): Uint8Array =>
  depth === 0
    ? field(2, 'leaf')
    : message(1, field(4, 'If'), message(5, field(1, 'then_branch'), message(6, nested(depth - 1)), field(20, 5)))
write('deep.onnx', Buffer.concat([field(1, 8), message(7, nested(5_000)), message(8, field(2, 17))]))

const MODELS: readonly (readonly [file: string, code: string, says: RegExp])[] = [
  ['missing.onnx', 'model-not-found', /Check the path/],
  ['dangling.onnx', 'model-not-found', /Check the path/],
  ['folder.onnx', 'model-is-directory', /Name the \.onnx file inside it/],
  ['empty.onnx', 'model-empty', /Export the model again/],
  ['truncated.onnx', 'model-truncated', /At byte \d+ of \d+/],
  ['pointer.onnx', 'model-is-lfs-pointer', /git lfs pull/],
  ['text.onnx', 'model-not-onnx', /text file/],
  ['page.onnx', 'model-not-onnx', /error page of a failed download/],
  ['pickle.onnx', 'model-not-onnx', /torch\.onnx\.export/],
  ['archive.pt', 'model-not-onnx', /zip archive/],
  ['noise.onnx', 'model-not-onnx', /./],
  ['deep.onnx', 'model-limit', /./],
]

describe.concurrent('models that cannot be read', () => {
  test.each(MODELS)('%s: %s', async (file, code, says) => {
    const { exitCode, stdout, stderr } = await cli('analyze', file)
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^${file}\\s+error ${code}: `))
    expect(stderr).toMatch(says)
    expect(stderr).toContain('Fix: ')
    expect(stderr).not.toMatch(STACK_TRACE)
  })

  test.runIf(process.platform !== 'win32')('a pipe is not waited for', async () => {
    execFileSync('mkfifo', [join(folder.path, 'pipe.onnx')])
    expect(await cli('analyze', 'pipe.onnx')).toMatchObject({ exitCode: 3, stdout: '' })
  })

  test('one bad model does not hide the good one', async () => {
    const { exitCode, stdout } = await cli('analyze', 'empty.onnx', 'small.onnx')
    expect(exitCode).toBe(3)
    expect(stdout).toContain('20 kFLOPs')
  })

  test('cut at any byte: a diagnostic or counts, never a crash', async () => {
    const model = readFileSync(join(folder.path, 'small.onnx'))
    const names = Array.from({ length: 40 }, (_, index) => `cut-${index}.onnx`)
    names.forEach((name, index) => write(name, model.subarray(0, Math.floor((model.length * index) / names.length))))
    const { exitCode, stderr } = await cli('analyze', ...names)
    expect(exitCode).toBe(3)
    expect(stderr).not.toMatch(STACK_TRACE)
  })
})

const USAGE: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
  ['no command', [], /Usage: flopgate/],
  ['an unknown command', ['analyse', 'small.onnx'], /unknown command 'analyse'/],
  ['no model', ['analyze'], /missing required argument/],
  ['an unknown option', ['analyze', 'small.onnx', '--fromat', 'json'], /--format/],
  ['an unknown format', ['analyze', 'small.onnx', '--format', 'yaml'], /json/],
  ['a binding without a value', ['analyze', 'small.onnx', '--bind', 'batch'], /--bind batch=1/],
  ['a binding that is no number', ['analyze', 'small.onnx', '--bind', 'batch=two'], /"two" is not a whole number/],
  ['an unknown device', ['analyze', 'small.onnx', '--target', 'nvidia-t5'], /nvidia-t4/],
  ['an open dimension', ['analyze', 'symbolic.onnx'], /--bind N=1/],
  ['an unknown node', ['analyze', 'small.onnx', '--explain', 'conv'], /\/layer\.0\/MatMul/],
  ['a missing budget', ['check', '--config', 'none.yml'], /Cannot find the budget "none\.yml"/],
  ['a missing budget to validate', ['validate', 'none.yml'], /Cannot find the budget "none\.yml"/],
]

describe.concurrent('usage and configuration', () => {
  test.each(USAGE)('%s', async (_, args, says) => {
    const { exitCode, stdout, stderr } = await cli(...args)
    expect(exitCode).toBe(2)
    expect(`${stdout}${stderr}`).toMatch(says)
    expect(stderr).not.toMatch(STACK_TRACE)
  })
})

const BUDGETS: readonly (readonly [name: string, budget: string, place: string, says: RegExp])[] = [
  ['not-yaml', 'version: 1\nmodels: [', ':(3:1|2:\\d+)', /yaml-syntax/],
  ['misspelled', 'version: 1\nmodles: []\n', ':2:1', /Did you mean "models"/],
  ['no-unit', 'version: 1\nmodels:\n  - path: small.onnx\n    budget: { flops: 4 }\n', ':4:22', /4 GFLOPs/],
  ['wrong-unit', 'version: 1\nmodels:\n  - path: small.onnx\n    budget: { flops: 4 MB }\n', ':4:22', /unit-wrong/],
  ['no-file', 'version: 1\nmodels:\n  - path: gone.onnx\n    budget: { flops: 4 GFLOPs }\n', ':3:11', /does not exist/],
  ['empty', '', ':1:1', /./],
  [
    'bomb',
    `a: &a [x]\n${'bcdefghij'.replaceAll(/./g, name => `${name}: &${name} [*${String.fromCharCode(name.charCodeAt(0) - 1)}, *${String.fromCharCode(name.charCodeAt(0) - 1)}]\n`)}`,
    '',
    /yaml-limit/,
  ],
]

describe.concurrent('budgets with mistakes', () => {
  test.each(BUDGETS)('%s', async (name, budget, place, says) => {
    write(`${name}.yml`, budget)
    const { exitCode, stdout, stderr } = await cli('check', '--config', `${name}.yml`, '--base', 'none')
    expect(exitCode).toBe(2)
    expect(`${stdout}${stderr}`).toMatch(new RegExp(`${name}\\.yml${place}\\b`))
    expect(`${stdout}${stderr}`).toMatch(says)
    expect(stderr).not.toMatch(STACK_TRACE)
  })
})
