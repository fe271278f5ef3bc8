import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hashAsBlob, hashAsLfsObject } from '../../../src/baseline/git/blob-id.ts'
import { parseLfsPointer } from '../../../src/baseline/git/lfs-pointer.ts'
import { parseObjectId } from '../../../src/baseline/git/object-id.ts'
import { createRepository, lfsPointer, temporaryFolder } from '../../support/git.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

describe('hashAsBlob is what git hash-object says', () => {
  test.each([
    ['empty', ''],
    ['text with CRLF', 'one\r\ntwo\r\n'],
    ['3 MiB and a bit', 'x'.repeat(3 * 1024 * 1024 + 7)],
  ])('%s', async (name, content) => {
    for (const format of ['sha1', 'sha256'] as const) {
      const repository = createRepository(join(folder.path, `${name} ${format}`), `--object-format=${format}`)
      repository.write('file', content)
      const expected = repository.git('hash-object', '--no-filters', 'file')
      expect(await hashAsBlob(join(repository.directory, 'file'), format)).toBe(expected)
    }
  })

  test('a missing file has no identity', async () => {
    expect(await hashAsBlob(join(folder.path, 'missing'), 'sha1')).toBeUndefined()
    expect(await hashAsLfsObject(folder.path)).toBeUndefined()
  })
})

describe('parseLfsPointer', () => {
  const oid = createHash('sha256').update('model').digest('hex')
  test.each([
    ['a pointer', lfsPointer('model'), { oid, size: 5 }],
    ['with CRLF', lfsPointer('model').replaceAll('\n', '\r\n'), { oid, size: 5 }],
    ['the old address', lfsPointer('model').replace('git-lfs.github.com', 'hawser.github.com'), { oid, size: 5 }],
    ['a model', '\u0008\u0007\u0012\u0007pytorch', undefined],
    ['no oid', 'version https://git-lfs.github.com/spec/v1\nsize 5\n', undefined],
    ['a short oid', `version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 5\n`, undefined],
    ['too long', lfsPointer('model') + 'x'.repeat(1024), undefined],
    ['empty', '', undefined],
  ])('%s', (_, text, expected) => {
    expect(parseLfsPointer(Buffer.from(text))).toEqual(expected)
  })
})

describe('parseObjectId', () => {
  test.each([
    ['a'.repeat(40), 'a'.repeat(40)],
    ['B'.repeat(64), 'b'.repeat(64)],
    [` ${'1'.repeat(40)}\n`, '1'.repeat(40)],
    ['0'.repeat(40), undefined],
    ['a'.repeat(39), undefined],
    ['--all', undefined],
    ['HEAD', undefined],
    [`${'a'.repeat(40)}..HEAD`, undefined],
  ])('%j → %j', (text, expected) => {
    expect(parseObjectId(text)).toBe(expected)
  })
})
