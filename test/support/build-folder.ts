/** One folder for the programs of dist, for all test files of a run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    readonly buildFolder: string
  }
}

export const setup = (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'flopgate-built-'))
  project.provide('buildFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
