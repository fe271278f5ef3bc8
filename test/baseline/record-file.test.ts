/** Records come from artifacts and folders that others fill: a huge one is not read. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { MAX_RECORD_BYTES, readRecordFile } from '../../src/baseline/record-file.ts'

test('a record is read, a larger one than any real one is not, a missing one says why', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'record.json')
  writeFileSync(file, '{}')
  expect(readRecordFile(file)).toEqual({ ok: true, text: '{}' })
  truncateSync(file, MAX_RECORD_BYTES + 1)
  expect(readRecordFile(file)).toMatchObject({ ok: false, why: expect.stringContaining('32 MiB') })
  expect(readRecordFile(join(folder, 'none'))).toMatchObject({ ok: false, why: expect.stringContaining('ENOENT') })
})
