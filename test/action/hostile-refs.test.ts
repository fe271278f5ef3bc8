/** Names of tags and branches, and what the workflow passes on from a stranger, are text in the report and in the log. */
import { afterAll, expect, test } from 'vitest'
import { commandsIn, runAction } from '../support/action-process.ts'
import { mergedRepository } from '../support/merged-repository.ts'
import { dispatchPayload, pullRequestPayload } from '../support/payloads.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

const merged = mergedRepository({
  base: { 'flopgate.yml': budgetFile('1 MFLOPs'), [NET]: SMALL },
  head: { [NET]: LARGE },
})
afterAll(() => merged.remove())

/** All of it is allowed in the name of a tag. */
const TAG = 'v1|<b>@octo</b>](evil.example)##error]#1`'

test('a tag that is Markdown, HTML and a mention', async () => {
  merged.repository.git('tag', TAG, merged.pull.baseTip)
  const start = {
    event: 'workflow_dispatch',
    payload: dispatchPayload(),
    workspace: merged.workspace,
    sha: merged.pull.merge,
  }
  const run = await runAction(start)
  expect(run).toMatchObject({ exitCode: 0, stderr: '', outputs: { 'base-sha': merged.pull.baseTip } })
  for (const text of [run.comment, run.summary]) {
    expect(text).toContain('the last tag before it')
    expect(text).not.toMatch(/<b>|[^\w`]@octo|[^\\]\]\(evil/)
  }
})

test.each([
  ['a line break and a command', 'x\n::error::forged'],
  ['the other form of commands', 'x\n##[error]forged'],
  ['HTML', '<img src=x>'],
  ['an option for git', '--upload-pack=touch evil'],
])('base-ref: %s', async (_, ref) => {
  const { workspace, pull } = merged
  const payload = pullRequestPayload(pull)
  const run = await runAction({
    event: 'pull_request',
    payload,
    workspace,
    sha: pull.merge,
    inputs: { 'base-ref': ref },
  })
  expect(run).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'error', 'base-sha': '' } })
  expect(run.comment).toContain('is not a branch, tag or commit')
  expect(run.comment).not.toContain('<img')
  expect(commandsIn(run.log).filter(({ message }) => message.startsWith('forged'))).toEqual([])
})

test.each(['comment', 'policy', 'fail-on', 'override', 'privileged', 'shard', 'comment-strategy'])(
  'a wrong %s is named and cannot write a command',
  async name => {
    const { workspace, pull } = merged
    const inputs = { [name]: 'maybe\n::warning::forged' }
    const run = await runAction({
      event: 'pull_request',
      payload: pullRequestPayload(pull),
      workspace,
      sha: pull.merge,
      inputs,
    })
    expect(run).toMatchObject({ exitCode: 2, stderr: '' })
    expect(commandsIn(run.log)).toMatchObject([{ name: 'error', message: expect.stringContaining(`"${name}"`) }])
  },
)
