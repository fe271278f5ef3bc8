/** 5,000 changed nodes whose names try everything: the report stays whole, bounded and harmless. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ActionRun, commandsIn } from '../support/action-process.ts'
import { startGitHubServer, type GitHubServer } from '../support/github-server.ts'
import { markdownFaults } from '../support/markdown.ts'
import { mergedRepository } from '../support/merged-repository.ts'
import { field, join, message, modelOf, tensorFields } from '../support/protobuf-bytes.ts'
import { runOnce, runOnPullRequest } from '../support/pull-request-run.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

const NODES = 5_000
const LENGTH = 300

const ATTACKS = [
  '\n::error title=pwned::PWNED\n',
  '\r\n::set-output name=verdict::pass\r\n',
  '##[error]PWNED',
  '::stop-commands::x',
  '| PWNED | pipe |',
  '`PWNED` ``` ~~~',
  '@octocat @octo/team #1 GH-1',
  '</details></td></table>',
  '<img src=x onerror=alert(1)><script>',
  '<!-- flopgate v1 {"id":"default"} -->',
  '[PWNED](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example/ www.evil.example',
  '\u001b[2J\u001b]0;PWNED\u0007',
  '\u202eDENWP\u2066\u200b\u0000\u2028::error::PWNED',
  '**PWNED** __x__ ~~x~~ $x^2$ \\',
  '\u{1f4a5}é̂̈̃ 网络',
]

const nameOf = (index: number, what: string): string => {
  const attack = ATTACKS[index % ATTACKS.length] ?? ''
  return `${attack}/${what}${index}/`.padEnd(LENGTH, attack).slice(0, LENGTH - 6) + String(index).padStart(6, '0')
}

const FLOAT = 1
const value = (name: string, size: number): Uint8Array =>
  join(
    field(1, name),
    message(2, message(1, field(1, FLOAT), message(2, message(1, field(1, 1)), message(1, field(1, size))))),
  )

/** Every node is a product of the input with a weight of its own: `[1, 4] × [4, columns]`. */
const hostileModel = (columns: number): Uint8Array => {
  const parts: Uint8Array[] = []
  for (let index = 0; index < NODES; index++) {
    const [weight, output] = [nameOf(index, 'weight'), nameOf(index, 'output')]
    const fields = [
      field(1, 'x'),
      field(1, weight),
      field(2, output),
      field(3, nameOf(index, 'node')),
      field(4, 'MatMul'),
    ]
    parts.push(message(1, ...fields))
    parts.push(message(5, tensorFields(weight, FLOAT, [4, columns], field(9, new Uint8Array(16 * columns)))))
  }
  return modelOf(
    ...parts,
    field(2, nameOf(0, 'graph')),
    message(11, value('x', 4)),
    message(12, value(nameOf(7, 'output'), columns)),
  )
}

const repository = mergedRepository({
  base: { 'flopgate.yml': budgetFile('{ max: 200 kFLOPs, increase: 10% }'), [NET]: hostileModel(4) },
  head: { [NET]: hostileModel(8) },
})

let server: GitHubServer
let run: ActionRun
beforeAll(async () => {
  server = await startGitHubServer()
  run = await runOnPullRequest(repository, { server })
})
afterAll(async () => {
  repository.remove()
  await server.close()
})

describe('5,000 changed nodes with hostile names of 300 characters', () => {
  test('are counted and judged', () => {
    expect(run.stderr).toBe('')
    // 2 × 4 × 8 × 5,000 = 320 kFLOPs, +100 %.
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'total-flops': '320000', 'delta-flops': '160000' } })
    for (const text of [run.log, run.comment, run.summary]) expect(text).toContain('PWNED')
  })

  test('emit no workflow command', () => {
    const commands = commandsIn(run.log)
    expect(commands.map(({ name }) => name)).toEqual(['add-mask', 'error', 'error'])
    for (const { name, properties } of commands)
      if (name === 'error') expect(properties).toMatchObject({ file: 'flopgate.yml', title: 'Model budget exceeded' })
    // oxlint-disable-next-line no-control-regex -- what a terminal would obey
    expect(run.log).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  test('leave the comment within GitHub’s limits and well formed', () => {
    const [comment, ...more] = server.comments
    expect(more).toEqual([])
    const body = comment?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(262_144)
    expect(body.match(/<!-- flopgate/g)).toHaveLength(1)
    expect(markdownFaults(body.split('\n').slice(1).join('\n'))).toEqual([])
    expect(server.violations).toEqual([])
  })

  test('leave the summary below 1 MiB and well formed', () => {
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024)
    expect(markdownFaults(run.summary)).toEqual([])
  })

  test('cannot add a step output', () => {
    expect(Object.keys(run.outputs).sort()).toEqual([
      'base-sha',
      'comment-path',
      'comment-url',
      'delta-flops',
      'exceeded-rules',
      'policy-source',
      'report-path',
      'total-flops',
      'verdict',
    ])
  })
})

test('a hostile budget: paths, owners and messages of a pull request are text', async () => {
  const path = 'models/::error::`x` | @octocat <b>.onnx'
  const message = ATTACKS.join(' ')
  const budget = `version: 1\nmodels:\n  - path: ${JSON.stringify(path)}\n    budget: { flops: { max: 25 kFLOPs, message: ${JSON.stringify(message.replaceAll('\0', ''))}, owner: "@octo/team" } }\n`
  const { exitCode, log, comment, stderr } = await runOnce({
    base: { [path]: SMALL },
    head: { 'flopgate.yml': budget, [path]: LARGE },
  })
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  expect(commandsIn(log).map(({ name }) => name)).toEqual(['error'])
  expect(markdownFaults(comment)).toEqual([])
})
