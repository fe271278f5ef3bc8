/** The head is a commit: what the work tree hides of it is an error by name, and links are their targets. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkOut, createPullRequest, createRepository, temporaryFolder } from '../support/git.ts'
import { mergedRepository } from '../support/merged-repository.ts'
import { runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

const OTHER = 'models/deep/other.onnx'
const glob = budgetFile('{ max: 25 kFLOPs, increase: 10% }', 'models/**/*.onnx')
const folder = temporaryFolder()
afterAll(() => folder.remove())

const hidden = (make: (directory: string) => void): string => {
  const merged = mergedRepository({ base: { 'flopgate.yml': glob, [NET]: SMALL, [OTHER]: SMALL }, head: { x: 'x' } })
  make(merged.workspace)
  hiddenPulls.set(merged.workspace, merged)
  return merged.workspace
}
const hiddenPulls = new Map<string, ReturnType<typeof mergedRepository>>()

describe('a model of a glob that the work tree does not show', () => {
  test.each([
    ['deleted', (top: string) => rmSync(join(top, OTHER)), /the work tree does not/],
    [
      'a link to nowhere',
      (top: string) => {
        rmSync(join(top, OTHER))
        symlinkSync('../nowhere.onnx', join(top, OTHER))
      },
      /link whose target is missing/,
    ],
    [
      'a folder in its place',
      (top: string) => {
        rmSync(join(top, OTHER))
        mkdirSync(join(top, OTHER))
      },
      /no file/,
    ],
  ])('%s', async (_, make, message) => {
    const workspace = hidden(make)
    const merged = hiddenPulls.get(workspace)
    if (merged === undefined) throw new Error('no repository')
    const run = await runOnPullRequest(merged)
    merged.remove()
    expect(run).toMatchObject({ exitCode: 2, stderr: '' })
    expect(run.log).toMatch(message)
    expect(run.log).toContain(OTHER)
    expect(run.log).not.toContain('removed')
  })
})

test.each([
  ['a glob', glob],
  ['its path', budgetFile('{ max: 25 kFLOPs }', OTHER)],
])('a sparse checkout leaves a model out that the budget names by %s', async (_, budget) => {
  const pull = createPullRequest(join(folder.path, `sparse ${budget.length}`), {
    base: { 'flopgate.yml': budget, [NET]: SMALL, [OTHER]: SMALL },
    head: { [OTHER]: LARGE },
  })
  const repository = checkOut(join(folder.path, `sparse checkout ${budget.length}`), pull.url, pull.merge)
  repository.git('sparse-checkout', 'set', 'src')
  const run = await runOnPullRequest({ workspace: repository.directory, pull })
  expect(run).toMatchObject({ exitCode: 2 })
  expect(run.log).toMatch(/sparse/)
})

test('links inside the repository are measured as their targets at both sides', async () => {
  const source = createRepository(join(folder.path, 'links'))
  source.write('flopgate.yml', glob)
  source.write('store/1.bin', SMALL)
  source.write('store/2.bin', LARGE)
  mkdirSync(join(source.directory, 'models'))
  symlinkSync('../store/1.bin', join(source.directory, NET))
  const base = source.commit('base')
  source.git('checkout', '--quiet', '-b', 'feature')
  rmSync(join(source.directory, NET))
  symlinkSync('../store/2.bin', join(source.directory, NET))
  const head = source.commit('head')
  source.git('checkout', '--quiet', '--detach', 'main')
  source.git('merge', '--quiet', '--no-ff', '-m', 'merge', head)
  const merge = source.git('rev-parse', 'HEAD')
  const run = await runOnPullRequest({ workspace: source.directory, pull: { head, staleBase: base, merge } })
  expect(run).toMatchObject({ exitCode: 1, outputs: { 'delta-flops': '10000' } })
})

test('accents composed in the budget and decomposed in the file name are the same name', async () => {
  const path = 'models/détecteur.onnx'
  const merged = mergedRepository({
    base: { 'flopgate.yml': budgetFile('25 kFLOPs', path.normalize('NFC')), [path.normalize('NFD')]: SMALL },
    head: { [path.normalize('NFD')]: LARGE },
  })
  expect(await runOnPullRequest(merged)).toMatchObject({ exitCode: 1, outputs: { 'exceeded-rules': 'max-flops' } })
  merged.remove()
})
