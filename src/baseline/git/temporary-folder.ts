/** A folder of our own for copies: where the runner says, else where the system does. */
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diagnostic, DiagnosticError } from '../../diagnostic.ts'

/** Throws a DiagnosticError when no place takes a folder. `preferred`: RUNNER_TEMP, which a container may not have. */
export const makeTemporaryFolder = async (preferred: string | undefined): Promise<string> => {
  const failures: string[] = []
  for (const place of [...new Set([preferred ?? tmpdir(), tmpdir()])]) {
    try {
      await mkdir(place, { recursive: true })
      return await mkdtemp(join(place, 'flopgate-'))
    } catch (error) {
      failures.push(error instanceof Error ? error.message : `${place} cannot be written`)
    }
  }
  const why = `${failures.join('; ')}.`
  throw new DiagnosticError(diagnostic('temporary-folder-refused', {}, 'Cannot make a temporary folder', { why }))
}
