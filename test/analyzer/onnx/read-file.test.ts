import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readModelFile, type ReadOptions } from '../../../src/analyzer/onnx/read-file.ts'
import { field, join, message, modelOf, tensorFields, varint } from '../../support/protobuf-bytes.ts'

const directory = mkdtempSync(joinPath(tmpdir(), 'flopgate-read-'))
afterAll(() => rmSync(directory, { recursive: true }))

const path = (name: string): string => joinPath(directory, name)
const codes = (file: string): readonly string[] => readModelFile(file).diagnostics.map(diagnostic => diagnostic.code)
const isPosix = process.platform !== 'win32'

describe('files that cannot be read', () => {
  it('a missing file, and a file in place of a directory', () => {
    writeFileSync(path('plain'), 'x')
    expect(codes(path('absent.onnx'))).toEqual(['model-not-found'])
    expect(codes(path('plain/model.onnx'))).toEqual(['model-not-found'])
  })

  it('a directory', () => expect(codes(directory)).toEqual(['model-is-directory']))

  it('an empty file', () => {
    writeFileSync(path('empty.onnx'), '')
    expect(codes(path('empty.onnx'))).toEqual(['model-empty'])
  })

  it.runIf(isPosix)('a pipe, without waiting for a writer', () => {
    execFileSync('mkfifo', [path('pipe.onnx')])
    expect(codes(path('pipe.onnx'))).toEqual(['model-unreadable'])
  })

  it.runIf(isPosix)('a device', () => expect(codes('/dev/zero')).toEqual(['model-unreadable']))

  it.runIf(isPosix)('a socket', async () => {
    const server = createServer()
    await new Promise<void>(listening => server.listen(path('socket.onnx'), listening))
    expect(codes(path('socket.onnx'))).toEqual(['model-unreadable'])
    await new Promise(closed => server.close(closed))
  })

  // root may read everything
  it.runIf(isPosix && process.getuid?.() !== 0)('a file without permission', () => {
    writeFileSync(path('secret.onnx'), modelOf())
    chmodSync(path('secret.onnx'), 0)
    expect(codes(path('secret.onnx'))).toEqual(['model-unreadable'])
  })

  it('a name with a NUL character, and a circle of links', () => {
    expect(codes('model\0.onnx')).toEqual(['model-not-found'])
    symlinkSync(path('circle.onnx'), path('circle.onnx'))
    expect(codes(path('circle.onnx'))).toEqual(['model-unreadable'])
  })
})

it('reads a file of 2 GB for the price of its structure', () => {
  const payload = 2_000_000_000
  const tensor = join(tensorFields('w', 1, [payload / 4]), varint(74), varint(payload))
  const tail = message(1, field(1, 'w'), field(2, 'y'), field(4, 'Relu'))
  const graph = join(varint(42), varint(tensor.length + payload), tensor)
  const head = join(field(1, 8), varint(58), varint(graph.length + payload + tail.length), graph)
  const descriptor = openSync(path('large.onnx'), 'w')
  writeSync(descriptor, head)
  ftruncateSync(descriptor, head.length + payload)
  writeSync(descriptor, tail, 0, tail.length, head.length + payload)
  closeSync(descriptor)

  const before = process.memoryUsage().rss
  const result = readModelFile(path('large.onnx'))
  expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024)
  expect(result.ok && result.model.graph.initializers.get('w')).toMatchObject({
    storedBytes: payload,
    dims: [payload / 4],
  })
  expect(result.ok && result.model.graph.nodes.map(node => node.opType)).toEqual(['Relu'])
})

describe('values in external files', () => {
  const shape = new Uint8Array(BigInt64Array.of(2n, -1n, 224n).buffer)
  const reference = (location: string, offset = 0) =>
    modelOf(
      message(
        5,
        tensorFields(
          'shape',
          7,
          [3],
          field(14, 1),
          entry('location', location),
          entry('offset', `${offset}`),
          entry('length', '24'),
        ),
      ),
    )
  const entry = (key: string, value: string) => message(13, field(1, key), field(2, value))
  const values = (model: Uint8Array, options?: ReadOptions) => {
    writeFileSync(path('m/model.onnx'), model)
    const result = readModelFile(path('m/model.onnx'), options)
    return result.ok ? result.model.graph.initializers.get('shape')?.values : 'unreadable'
  }
  mkdirSync(path('m'))
  writeFileSync(path('m/data.bin'), join(new Uint8Array(8), shape))
  writeFileSync(path('outside.bin'), shape)
  symlinkSync(path('outside.bin'), path('m/link.bin'))
  const allowed = { externalValues: true }

  it('are not opened by default', () => expect(values(reference('data.bin', 8))).toBeUndefined())
  it('are read when asked for', () => expect(values(reference('data.bin', 8), allowed)).toEqual([2, -1, 224]))
  it('but not beyond the end', () => expect(values(reference('data.bin', 9), allowed)).toBeUndefined())
  it('and not from an absent file', () => expect(values(reference('absent.bin'), allowed)).toBeUndefined())
  it('and not out of the directory by name', () => expect(values(reference('../outside.bin'), allowed)).toBeUndefined())
  it('or by a link', () => expect(values(reference('link.bin'), allowed)).toBeUndefined())
  it('and not from a directory', () => expect(values(reference('.'), allowed)).toBeUndefined())

  it('are found where a cache keeps model and data as links into one directory', () => {
    mkdirSync(path('blobs'))
    mkdirSync(path('snapshot'))
    writeFileSync(path('blobs/abc'), reference('model.onnx_data'))
    writeFileSync(path('blobs/def'), shape)
    symlinkSync(path('blobs/abc'), path('snapshot/model.onnx'))
    symlinkSync(path('blobs/def'), path('snapshot/model.onnx_data'))
    const result = readModelFile(path('snapshot/model.onnx'), allowed)
    expect(result.ok && result.model.graph.initializers.get('shape')?.values).toEqual([2, -1, 224])
  })
})
