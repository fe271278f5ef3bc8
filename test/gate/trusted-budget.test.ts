/** A trusted budget that is there and cannot be read stops the run: the head's must not step into its place. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run, type RunRequest } from '../../src/gate/run.ts'
import { codesOf, localRequest } from '../support/gate-run.ts'
import { createRepository, lfsPointer, type Repository, temporaryFolder } from '../support/git.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

/** LARGE is 30 kFLOPs. */
const STRICT = budgetFile('25 kFLOPs')
const LOOSE = budgetFile('1 MFLOPs')

let folder: ReturnType<typeof temporaryFolder>
let repository: Repository
beforeEach(() => {
  folder = temporaryFolder()
  repository = createRepository(join(folder.path, 'repository'))
  repository.write(NET, SMALL)
})
afterEach(() => folder.remove())

/** Base is what was committed; the head is the work tree. */
const judge = (more: Partial<RunRequest> = {}) =>
  run({ ...localRequest(repository.directory), policy: 'base', lfs: 'local', ...more })

const grow = (config = 'flopgate.yml'): void => {
  rmSync(join(repository.directory, config), { force: true })
  repository.write(config, LOOSE)
  repository.write(NET, LARGE)
}

describe('the budget at base', () => {
  test('is a symbolic link', async () => {
    repository.write('strict.yml', STRICT)
    symlinkSync('strict.yml', join(repository.directory, 'flopgate.yml'))
    repository.commit('base')
    grow()
    const result = await judge()
    expect(result).toMatchObject({ outcome: 'fail', exitCode: 2, models: [] })
    expect(result.diagnostics[0]).toMatchObject({
      code: 'base-budget-unreadable',
      severity: 'error',
      why: expect.stringContaining('symbolic link'),
    })
  })

  test('lies below a symbolic link', async () => {
    repository.write('real/flopgate.yml', STRICT)
    symlinkSync('real', join(repository.directory, 'team'))
    repository.commit('base')
    rmSync(join(repository.directory, 'team'))
    mkdirSync(join(repository.directory, 'team'))
    grow('team/flopgate.yml')
    const result = await judge({ config: 'team/flopgate.yml' })
    expect(result.exitCode).toBe(2)
    expect(codesOf(result)).toEqual(['base-budget-unreadable'])
  })

  test('is a Git LFS pointer without its object', async () => {
    repository.write('flopgate.yml', lfsPointer(STRICT))
    repository.commit('base')
    grow()
    const result = await judge()
    expect(result.exitCode).toBe(2)
    expect(result.diagnostics[0]).toMatchObject({
      code: 'base-budget-unreadable',
      why: expect.stringContaining('Git LFS'),
    })
  })

  test('is a Git LFS pointer whose object the clone has: it is enforced', async () => {
    repository.write('flopgate.yml', lfsPointer(STRICT))
    repository.commit('base')
    const oid = /sha256:(\w+)/.exec(lfsPointer(STRICT))?.[1] ?? ''
    repository.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, STRICT)
    grow()
    expect(await judge()).toMatchObject({ outcome: 'fail', exitCode: 1, policy: { source: 'base' } })
  })

  test('is a blob that is neither in the clone nor at a remote', async () => {
    repository.write('flopgate.yml', STRICT)
    repository.commit('base')
    const blob = repository.git('rev-parse', 'HEAD:flopgate.yml')
    rmSync(join(repository.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    grow()
    const result = await judge()
    expect(result.exitCode).toBe(2)
    expect(codesOf(result)).toEqual(['base-budget-unreadable'])
  })

  test('includes a file that cannot be read', async () => {
    repository.write('flopgate.yml', 'version: 1\ninclude: [teams/*.yml]\n')
    repository.write('teams/a.yml', lfsPointer(STRICT))
    repository.commit('base')
    grow()
    const result = await judge()
    expect(result.exitCode).toBe(2)
    expect(codesOf(result)).toEqual(['base-budget-unreadable'])
  })

  test('is not there: the head adopts, and says so', async () => {
    repository.commit('base')
    grow()
    expect(await judge()).toMatchObject({ exitCode: 0, policy: { source: 'adoption' } })
  })
})

describe('a run that trusts one commit only', () => {
  const privileged = (commit: string): Partial<RunRequest> => ({
    policyCommit: repository.git('rev-parse', commit),
    headCommit: repository.git('rev-parse', 'HEAD'),
    explicitBase: repository.git('rev-parse', commit),
  })

  test('is not changed by the head’s budget', async () => {
    repository.write('flopgate.yml', STRICT)
    repository.commit('base')
    grow()
    repository.commit('head')
    const result = await judge(privileged('HEAD^'))
    expect(result).toMatchObject({ outcome: 'fail', exitCode: 1, policy: { source: 'base', changes: [] } })
  })

  test('has no adoption: without a trusted budget there is an error', async () => {
    repository.commit('base')
    grow()
    repository.commit('head')
    const result = await judge(privileged('HEAD^'))
    expect(result.exitCode).toBe(2)
    expect(codesOf(result)).toEqual(['budget-missing'])
  })
})
