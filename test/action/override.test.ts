/** An exceeded budget that people accept, from the failing run to the next ones: mock-up E, live labels, amounts. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ActionRun } from '../support/action-process.ts'
import { runAction } from '../support/action-process.ts'
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts'
import { layeredModel } from '../support/layered-model.ts'
import { mergedRepository, type MergedRepository } from '../support/merged-repository.ts'
import { mergeGroupPayload } from '../support/payloads.ts'
import { runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

const LABEL = 'flopgate-exempt'
const LIMIT = budgetFile('{ max: 25 kFLOPs, message: "Ask the edge team" }')
/** 100 × 100 + 100 × 60 MACs = 32 kFLOPs: more than LARGE’s 30. */
const LARGER = layeredModel({ widths: [100, 100, 60] })

const made: MergedRepository[] = []
const repositoryWith = (model: Uint8Array, budget = LIMIT): MergedRepository => {
  const merged = mergedRepository({ base: { 'flopgate.yml': budget, [NET]: SMALL }, head: { [NET]: model } })
  made.push(merged)
  return merged
}
const large = repositoryWith(LARGE)
const larger = repositoryWith(LARGER)

let server: GitHubServer
let run = 1
beforeEach(async () => {
  server = await startGitHubServer()
  server.roles.set('alice', 'write').set('mallory', 'read')
  run = 1
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})
afterAll(() => made.forEach(({ remove }) => remove()))

const judge = (merged = large, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
  runOnPullRequest(merged, { server, run: run++, inputs })

const comment = (text: string, login = 'alice') => server.addComment(text, { login, type: 'User' })
const firstLine = ({ comment: text }: ActionRun): string => text.split('\n')[0] ?? ''

describe('accepted', () => {
  test('label and reason after the failing report: the re-run passes, with who and why; beyond it fails again', async () => {
    const failing = await judge()
    expect(failing).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
    expect(failing.comment).toMatch(
      /add the label `flopgate-exempt` and comment <code>\/flopgate accept &#60;reason&#62;<\/code>/,
    )
    comment('/flopgate accept P3 head for small objects, pruned in MOD-118')
    server.labels.push(LABEL)

    const accepted = await judge()
    expect(accepted).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'warn' } })
    expect(firstLine(accepted)).toBe(
      `### 🟡 Model budget exceeded but accepted by \`alice\` for \`${large.pull.head.slice(0, 7)}\` (limit 25 kFLOPs, accepted max-flops of net up to 30 kFLOPs)`,
    )
    expect(accepted.comment).toContain('P3 head for small objects, pruned in MOD-118')
    expect(accepted.log).not.toContain('::error')
    expect(accepted.report).toMatchObject({ override: { actor: 'alice', commit: large.pull.head } })

    const again = await judge()
    expect(again.exitCode).toBe(0)
    expect(again.comment).toBe(accepted.comment)

    const outgrown = await judge(larger)
    expect(outgrown).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
    expect(outgrown.comment).toContain(`More is exceeded than alice accepted for ${large.pull.head.slice(0, 7)}`)

    expect(await judge()).toMatchObject({ exitCode: 0 })
    expect(server.comments.filter(({ body }) => body.startsWith('<!-- flopgate'))).toHaveLength(1)
  })

  test('holds over a run that cannot ask, and ends with the label', async () => {
    await judge()
    comment('/flopgate accept needed')
    server.labels.push(LABEL)
    await judge()
    server.fail(/labels/, { kind: 'answer', status: 500 }, 4)
    const unasked = await judge()
    expect(unasked.exitCode).toBe(1)
    expect(unasked.comment).toContain('Cannot read the labels of the pull request')
    expect(await judge()).toMatchObject({ exitCode: 0 })
    server.labels.splice(0)
    expect(await judge()).toMatchObject({ exitCode: 1 })
  })

  test('in the merge queue, which names the pull request in its branch', async () => {
    await judge()
    comment('/flopgate accept needed')
    server.labels.push(LABEL)
    await judge()
    const { workspace, pull } = large
    const payload = (number: number): unknown => mergeGroupPayload(pull.baseTip, pull.merge, number)
    const start = { event: 'merge_group', workspace, sha: pull.merge, server, run: 9 }
    expect(await runAction({ ...start, payload: payload(1) })).toMatchObject({ exitCode: 0 })
    expect(await runAction({ ...start, payload: payload(2) })).toMatchObject({ exitCode: 1 })
  })

  test('the label that the trusted budget names', async () => {
    const own = repositoryWith(LARGE, `${LIMIT}override: { label: edge-approved }\n`)
    await judge(own)
    comment('/flopgate accept needed')
    server.labels.push(LABEL)
    expect(await judge(own)).toMatchObject({ exitCode: 1 })
    server.labels.push('edge-approved')
    expect(await judge(own)).toMatchObject({ exitCode: 0 })
  })
})

describe('not accepted', () => {
  test.each([
    ['without a reason', '/flopgate accept', 'alice', 'alice gives no reason'],
    ['by someone who cannot write', '/flopgate accept mine', 'mallory', 'mallory cannot write to the repository'],
  ])('%s', async (_, text, login, why) => {
    await judge()
    comment(text, login)
    server.labels.push(LABEL)
    const refused = await judge()
    expect(refused.exitCode).toBe(1)
    expect(refused.comment).toContain(why)
  })

  test.each([
    ['the workflow', LIMIT, { override: 'off' }],
    ['the trusted budget', `${LIMIT}override: 'off'\n`, {}],
  ])('switched off by %s', async (_, budget, inputs) => {
    const own = repositoryWith(LARGE, budget)
    await judge(own, inputs)
    comment('/flopgate accept needed')
    server.labels.push(LABEL)
    const refused = await judge(own, inputs)
    expect(refused.exitCode).toBe(1)
    expect(refused.comment).not.toContain('/flopgate accept')
    expect(server.log.filter(line => line.includes('/labels'))).toEqual([])
  })

  test('a pull request cannot switch it on for itself', async () => {
    const own = mergedRepository({
      base: { 'flopgate.yml': `${LIMIT}override: 'off'\n`, [NET]: SMALL },
      head: { 'flopgate.yml': LIMIT, [NET]: LARGE },
    })
    made.push(own)
    await judge(own)
    comment('/flopgate accept needed')
    server.labels.push(LABEL)
    expect(await judge(own)).toMatchObject({ exitCode: 1 })
  })

  test('what could not be checked cannot be accepted', async () => {
    const budget = `${LIMIT}  - path: models/broken.onnx\n    budget: { flops: 1 MFLOPs }\n`
    const own = mergedRepository({
      base: { 'flopgate.yml': budget, [NET]: SMALL, 'models/broken.onnx': SMALL },
      head: { [NET]: LARGE, 'models/broken.onnx': 'not a model' },
    })
    made.push(own)
    await judge(own)
    comment('/flopgate accept needed')
    server.labels.push(LABEL)
    expect(await judge(own)).toMatchObject({ exitCode: 3, outputs: { verdict: 'error' } })
  })
})
