/** Jobs that can write and are started by strangers: the attacks of docs/trust.md, on real repositories. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ActionRun, type ActionStart, runAction } from '../support/action-process.ts'
import {
  checkOut,
  createPullRequest,
  type PullRequest,
  type Repository,
  repositoryAt,
  temporaryFolder,
} from '../support/git.ts'
import { runOfArtifact } from '../support/github-answers.ts'
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts'
import { openPullRequest, pullRequestPayload, workflowRunPayload } from '../support/payloads.ts'
import { budgetFile, LARGE, NET, SMALL, twoModels } from '../support/sample-models.ts'

/** LARGE is 30 kFLOPs. */
const STRICT = budgetFile('25 kFLOPs')
const LOOSE = budgetFile('1 MFLOPs')

const folder = temporaryFolder()
/** The budget was loose when the branch left main, and main has tightened it since. */
const pull = createPullRequest(join(folder.path, 'pull'), {
  base: { 'flopgate.yml': LOOSE, [NET]: SMALL },
  main: { 'flopgate.yml': STRICT },
  head: { [NET]: LARGE, '.gitattributes': '*.onnx filter=evil\n' },
})

/** The fork pushes again; returns the new head. */
const push = (change: (source: Repository) => void, to: PullRequest = pull): string => {
  const { source } = to
  source.git('checkout', '--quiet', 'feature')
  change(source)
  const head = source.commit('one more')
  repositoryAt(to.remoteDirectory).git('fetch', '--quiet', source.directory, `+${head}:refs/pull/1/head`)
  source.git('checkout', '--quiet', '--force', 'main')
  source.git('branch', '--force', 'feature', to.head)
  return head
}

/** The fork brings its own rules. */
const ownRules = push(({ write }) => {
  write('flopgate.yml', `${budgetFile('9 MFLOPs')}comment: never\noverride: { label: anyone }\n`)
  write('flopgate-baseline.json', '{}')
  write('.lfsconfig', '[lfs]\n\turl = http://127.0.0.1:9/evil\n')
})

let count = 0
const newFolder = (name: string): string => join(folder.path, `${name} ${count++}`)
const checkedOut = (commit: string, from: PullRequest = pull): string =>
  checkOut(newFolder('checkout'), from.url, commit).directory

const servers: GitHubServer[] = []
const serverFor = async (from: PullRequest): Promise<GitHubServer> => {
  const started = await startGitHubServer({ repository: from.remoteDirectory })
  servers.push(started)
  return started
}
let server: GitHubServer
beforeEach(async () => {
  server = await serverFor(pull)
})
afterEach(async () => {
  for (const started of servers.splice(0)) {
    await started.close()
    expect(started.violations).toEqual([])
  }
})
afterAll(() => folder.remove())

const DATA_ONLY = { privileged: 'data-only' }

const onTarget = (workspace: string, more: Partial<ActionStart> = {}): Promise<ActionRun> =>
  runAction({
    workspace,
    event: 'pull_request_target',
    payload: pullRequestPayload(pull, { fork: true }),
    sha: pull.baseTip,
    server,
    inputs: DATA_ONLY,
    ...more,
  })

describe('pull_request_target', () => {
  test('is refused unless the workflow says that it may', async () => {
    const run = await onTarget(checkedOut(pull.baseTip), { inputs: {} })
    expect(run).toMatchObject({ exitCode: 2, stderr: '', comment: '' })
    expect(run.log).toContain('privileged: data-only')
    expect(server.log).toEqual([])
  })

  test('reads the fork’s models as data and comments; the rules are those of the base branch now', async () => {
    const payload = pullRequestPayload({ ...pull, head: ownRules }, { fork: true })
    const run = await onTarget(checkedOut(pull.baseTip), { payload })
    // The limit at the fork point is 1 MFLOPs, that of the fork 9 MFLOPs, that of main 25 kFLOPs.
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: '',
      outputs: {
        'exceeded-rules': 'max-flops',
        'delta-flops': '10000',
        'base-sha': pull.forkPoint,
        'policy-source': 'base',
      },
    })
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain(`"head":"${ownRules}"`)
    // The fork’s `comment: never`, its limit and its label are not there.
    expect(run.comment).toMatch(/over its 25 kFLOPs limit/)
    expect(run.comment).not.toMatch(/9 MFLOPs|anyone/)
  })

  test('the payload’s base is old: the tip of the base branch is asked for', async () => {
    const payload = pullRequestPayload({ head: pull.head, staleBase: pull.forkPoint }, { fork: true })
    expect(await onTarget(checkedOut(pull.baseTip), { payload })).toMatchObject({
      exitCode: 1,
      outputs: { 'exceeded-rules': 'max-flops' },
    })
  })

  test.each<[string, (workspace: string) => string]>([
    ['as the work tree', () => checkedOut(pull.head)],
    ['as a merge', () => checkedOut(pull.merge)],
    [
      'in a folder of the workspace',
      () => {
        const workspace = checkedOut(pull.baseTip)
        checkOut(join(workspace, 'untrusted/pr'), pull.url, pull.head)
        return workspace
      },
    ],
  ])('stops when the fork is checked out %s', async (_, prepare) => {
    const run = await onTarget(prepare(''))
    expect(run.exitCode).toBe(2)
    expect(run.log).toContain('has checked out the head of a fork')
    expect(run.outputs['total-flops']).toBe('')
  })

  test('an accepted overrun passes, with the label of the trusted budget', async () => {
    server.roles.set('alice', 'admin')
    await onTarget(checkedOut(pull.baseTip))
    server.addComment('/flopgate accept needed', { login: 'alice', type: 'User' })
    server.labels.push('anyone')
    expect(await onTarget(checkedOut(pull.baseTip), { run: 2 })).toMatchObject({ exitCode: 1 })
    server.labels.push('flopgate-exempt')
    expect(await onTarget(checkedOut(pull.baseTip), { run: 3 })).toMatchObject({ exitCode: 0 })
  })

  test('without a budget on the base branch there is an error, and the fork’s is not taken', async () => {
    const adopting = createPullRequest(newFolder('adopting'), {
      base: { [NET]: SMALL },
      head: { 'flopgate.yml': LOOSE, [NET]: LARGE },
    })
    const own = await serverFor(adopting)
    const run = await onTarget(checkedOut(adopting.baseTip, adopting), {
      payload: pullRequestPayload(adopting, { fork: true }),
      server: own,
      sha: adopting.baseTip,
    })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
    expect(run.comment).toContain('Cannot find the budget')
  })

  test('a model that is a symbolic link is refused by name; no file outside is read', async () => {
    const head = push(({ directory, git }) => {
      git('rm', '--quiet', NET)
      mkdirSync(join(directory, 'models'), { recursive: true })
      symlinkSync('/etc/passwd', join(directory, NET))
    })
    const payload = pullRequestPayload({ ...pull, head }, { fork: true })
    const run = await onTarget(checkedOut(pull.baseTip), { payload })
    expect(run.exitCode).toBe(2)
    expect(run.comment).toContain('symbolic link')
    expect(run.comment).toContain(NET)
  })
})

describe('workflow_run', () => {
  const onRun = (more: Partial<ActionStart> = {}): Promise<ActionRun> =>
    onTarget(checkedOut(pull.baseTip), {
      event: 'workflow_run',
      payload: workflowRunPayload({ head: pull.head, fork: true }),
      ...more,
    })

  test('is refused unless the workflow says that it may', async () => {
    expect(await onRun({ inputs: {} })).toMatchObject({ exitCode: 2 })
  })

  test('asks for the pull request and reports to it', async () => {
    server.pulls.push(openPullRequest(pull, true))
    const run = await onRun()
    expect(run).toMatchObject({ exitCode: 1, stderr: '', outputs: { 'exceeded-rules': 'max-flops' } })
    expect(server.comments).toHaveLength(1)
  })

  test('a head that has moved on gets no report, and is no failure', async () => {
    server.pulls.push(openPullRequest({ ...pull, head: pull.forkPoint }, true))
    const run = await onRun()
    expect(run).toMatchObject({ exitCode: 0, comment: '' })
    expect(run.log).toContain('Its head has moved on')
    expect(server.comments).toEqual([])
  })

  test('without a token it cannot know the pull request', async () => {
    const run = await onRun({ inputs: { ...DATA_ONLY, token: '' } })
    expect(run.exitCode).toBe(2)
    expect(run.log).toContain('no token')
  })
})

describe('workflow_run with graphs that the first stage uploaded', () => {
  const BUILT = 'build/net.onnx'
  const exporting = createPullRequest(join(folder.path, 'exporting'), {
    base: { 'flopgate.yml': twoModels('25 kFLOPs').replaceAll('models/other.onnx', BUILT), [NET]: SMALL },
    head: { 'readme.md': 'x' },
  })
  const NAME = 'flopgate-graphs'
  const RUN = runOfArtifact(7)

  /** Zipped by Python's zipfile, which writes any name. */
  const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
    const archive = join(folder.path, 'graphs.zip')
    const contents = Object.entries(files).map(([name, content], index) => {
      writeFileSync(join(folder.path, `content ${index}`), content)
      return [name, join(folder.path, `content ${index}`)]
    })
    const program =
      'import sys,zipfile,json\nz=zipfile.ZipFile(sys.argv[1],"w",zipfile.ZIP_DEFLATED)\nfor n,f in json.loads(sys.argv[2]): z.writestr(n,open(f,"rb").read())\nz.close()'
    execFileSync('python3', ['-c', program, archive, JSON.stringify(contents)])
    return readFileSync(archive)
  }

  const secondStage = async (archive: Uint8Array | undefined): Promise<ActionRun> => {
    const own = await serverFor(exporting)
    own.pulls.push(openPullRequest(exporting, true))
    if (archive !== undefined)
      own.artifacts.push({ id: 7, name: NAME, archive, headSha: exporting.head, expired: false, fork: true })
    return onTarget(checkedOut(exporting.baseTip, exporting), {
      event: 'workflow_run',
      payload: workflowRunPayload({ head: exporting.head, fork: true, id: RUN }),
      sha: exporting.baseTip,
      server: own,
      inputs: { ...DATA_ONLY, 'graphs-artifact': NAME },
    })
  }

  test('counts them again; nothing that was written for people is taken', async () => {
    const workspace = checkedOut(exporting.merge, exporting)
    mkdirSync(join(workspace, 'build'))
    writeFileSync(join(workspace, BUILT), LARGE)
    const report = newFolder('report')
    const first = await runAction({
      workspace,
      event: 'pull_request',
      payload: pullRequestPayload(exporting, { fork: true }),
      sha: exporting.merge,
      inputs: { graphs: 'true', 'report-directory': report },
    })
    expect(first.exitCode).toBe(1)
    const graph = readFileSync(join(report, 'graphs', BUILT))
    // The weights of LARGE are 60 kB.
    expect(graph.length).toBeLessThan(2_000)
    const run = await secondStage(
      zip({
        'comment.md': '# Approved',
        'report.json': '{"headline":"Approved"}',
        'flopgate.yml': LOOSE,
        [`graphs/${BUILT}`]: graph,
      }),
    )
    expect(run).toMatchObject({ exitCode: 1, stderr: '', outputs: { 'total-flops': '50000' } })
    expect(run.comment).toMatch(/`other` is 5(\.0*)? kFLOPs over its 25 kFLOPs limit/)
    expect(run.comment).not.toContain('Approved')
  })

  test('a graph does not stand in for a model that is in git, nor leave its folder', async () => {
    const run = await secondStage(
      zip({
        [`graphs/${NET}`]: LARGE,
        'graphs/../../escaped.onnx': LARGE,
        'graphs//etc/escaped.onnx': LARGE,
        'graphs/.git/x.onnx': LARGE,
        [`graphs/${BUILT}`]: SMALL,
      }),
    )
    expect(run).toMatchObject({ exitCode: 0, stderr: '', outputs: { 'total-flops': '40000' } })
  })

  test.each<[string, () => Uint8Array | undefined, number, RegExp]>([
    ['is missing', () => undefined, 2, /has not uploaded it/],
    ['is no archive', () => Buffer.from('PK'), 2, /does not exist/],
    ['holds no model', () => zip({ [`graphs/${BUILT}`]: 'not a model' }), 3, /not checked/],
  ])('an artifact that %s is an error', async (_, archive, exitCode, why) => {
    const run = await secondStage(archive())
    expect(run).toMatchObject({ exitCode, stderr: '' })
    expect(run.comment).toMatch(why)
  })
})
