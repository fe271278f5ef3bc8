/** The documentation is held to what is there: examples parse, links resolve, numbers come out, names exist. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { analyzeFile } from '../src/analyzer/analyze-file.ts'
import { countByConvention } from '../src/analyzer/explain/convention-count.ts'
import { CONVENTIONS } from '../src/analyzer/explain/conventions.ts'
import { MAX_SIZE } from '../src/analyzer/infer/budget.ts'
import { MAX_NESTING } from '../src/analyzer/infer/context.ts'
import * as limits from '../src/analyzer/onnx/limits.ts'
import { parseBudget } from '../src/budget/read/parse-budget.ts'
import { MAX_BUDGET_BYTES } from '../src/budget/read/yaml-source.ts'
import { main } from '../src/cli/main.ts'
import { DIAGNOSTICS } from '../src/diagnostic.ts'
import { INPUT_DEFAULTS } from '../src/github/event/inputs.ts'
import { runOnce } from './support/pull-request-run.ts'
import { workflowErrors } from './support/workflow-errors.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const find = (...patterns: readonly string[]): readonly string[] =>
  patterns
    .flatMap(pattern => globSync(pattern, { cwd: root }))
    .map(path => path.replaceAll('\\', '/'))
    .sort()

const grouped = (count: number): string => count.toLocaleString('en')

const pages = find('*.md', 'docs/**/*.md', '.github/*.md')
const fenced = (page: string, language: string): readonly string[] =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text)

const PACKAGE = z.object({ version: z.string(), scripts: z.record(z.string(), z.string()) })
const { version, scripts } = PACKAGE.parse(JSON.parse(read('package.json')))
const ACTION = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
  outputs: z.record(z.string(), z.unknown()),
})
const action = ACTION.parse(parse(read('action.yml')))

const STEP = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() })
const WORKFLOW = z.object({
  on: z.unknown(),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), z.object({ 'timeout-minutes': z.number().optional(), steps: z.array(STEP).default([]) })),
})

interface Example {
  readonly name: string
  readonly text: string
}
const examples: readonly Example[] = pages.flatMap(page =>
  fenced(page, 'yaml')
    .filter(text => /^jobs:/m.test(text))
    .map((text, index) => ({ name: `${page} #${index + 1}`, text })),
)
const ours: readonly Example[] = find('.github/workflows/*.yml').map(name => ({ name, text: read(name) }))

/** Third-party code by full commit SHA, the version behind it; our own action by path. */
const unpinned = (text: string): readonly string[] =>
  [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)]
    .map(([, uses = '']) => uses)
    .filter(uses => !/^(?:\.\/.*|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(uses))

describe('workflows', () => {
  test.each([...examples, ...ours])('GitHub accepts $name', ({ name, text }) => {
    expect(workflowErrors(name, text)).toEqual([])
  })

  test('a misspelt key would be found', () => {
    const [first] = examples
    expect(workflowErrors('typo.yml', first?.text.replace('runs-on', 'run-on') ?? '')).not.toEqual([])
  })

  test.each([...examples, ...ours])('$name pins, limits and asks for little', ({ text }) => {
    const workflow = WORKFLOW.parse(parse(text))
    expect(unpinned(text)).toEqual([])
    expect(
      Object.entries(workflow.permissions).filter(([scope, access]) => access === 'write' && scope !== 'pull-requests'),
    ).toEqual([])
    expect(Object.values(workflow.jobs).map(job => job['timeout-minutes'])).not.toContain(undefined)
    const checkouts = Object.values(workflow.jobs).flatMap(job =>
      job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    )
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  test.each(examples)('$name uses inputs and outputs of action.yml', ({ text }) => {
    const steps = Object.values(WORKFLOW.parse(parse(text)).jobs).flatMap(job => job.steps)
    const inputs = steps
      .filter(({ uses }) => uses?.startsWith('flopgate/'))
      .flatMap(step => Object.keys(step.with ?? {}))
    expect(inputs.filter(input => !(input in action.inputs))).toEqual([])
    const outputs = [...text.matchAll(/steps\.flopgate\.outputs\.([\w-]+)/g)].map(([, output = '']) => output)
    expect(outputs.filter(output => !(output in action.outputs))).toEqual([])
  })

  test('commands on the page have the options they use', async () => {
    const lines = [...read('docs/workflows.md').matchAll(/`flopgate (\w+)([^`]*)`/g)]
    expect(lines.length).toBeGreaterThan(1)
    for (const [line, command = '', rest = ''] of lines) {
      const help = await helpOf(command)
      expect(
        optionsIn(rest).filter(option => !help.includes(option)),
        line,
      ).toEqual([])
    }
  })

  test('examples name one release: the SHA is the same everywhere, the version is that of package.json', () => {
    const uses = pages.flatMap(page => [...read(page).matchAll(/flopgate\/flopgate@(.*)$/gm)].map(([, pin]) => pin))
    expect(uses.length).toBeGreaterThan(0)
    const refs = pages.flatMap(page => [...read(page).matchAll(/^ *ref: (.*)$/gm)].map(([, ref]) => ref))
    expect(new Set([...uses, ...refs]).size).toBe(1)
    expect(uses[0]).toMatch(new RegExp(`^[0-9a-f]{40} # v${version.replaceAll('.', '\\.')}$`))
  })
})

describe('README.md', () => {
  const [budget = '', workflow = ''] = fenced('README.md', 'yaml')

  test('the budget has ten lines and is valid', () => {
    expect(budget.trim().split('\n').length).toBeLessThanOrEqual(10)
    expect(parseBudget(budget, 'flopgate.yml')).toMatchObject({ ok: true, diagnostics: [] })
  })

  test('the workflow has twelve lines and runs on pull requests and in the merge queue', () => {
    expect(workflow.trim().split('\n').length).toBeLessThanOrEqual(12)
    const { on, permissions, concurrency } = WORKFLOW.parse(parse(workflow))
    expect({ on, permissions }).toEqual({
      on: ['pull_request', 'merge_group'],
      permissions: { contents: 'read', 'pull-requests': 'write' },
    })
    expect(concurrency).toBeDefined()
  })

  /** As in scripts/demo.ts, whose budget it takes; commit names differ there from run to run. */
  test('the comment is that of the demo; README_COMMENT=write writes it anew', async () => {
    const model = (path: string): Uint8Array => readFileSync(join(root, 'test/models/exports', path))
    const run = await runOnce({
      base: {
        'flopgate.yml': /const BUDGET = `([^`]*)`/.exec(read('scripts/demo.ts'))?.[1] ?? '',
        'models/classifier.onnx': model('torchvision/resnet18_ts17.onnx'),
        'models/text-encoder.onnx': model('transformers/minilm_l6_ts17_fp16.onnx'),
      },
      head: { 'models/classifier.onnx': model('torchvision/resnet34_ts17.onnx') },
    })
    const [visible = ''] = run.comment.split('\n<details>')
    if (process.env['README_COMMENT'] === 'write') writeFileSync(join(root, 'README.md'), withComment(visible.trim()))
    const withoutCommits = (text: string): string => text.replaceAll(/`[0-9a-f]{7}`/g, '`commit`').trim()
    expect(withoutCommits(shownComment())).toBe(withoutCommits(visible))
  })

  test('commands and options are those of --help', async () => {
    const lines = [...read('README.md').matchAll(/^flopgate (\w+)([^#\n]*)/gm)]
    expect(lines.length).toBeGreaterThan(5)
    for (const [line, command = '', rest = ''] of lines) {
      const help = await helpOf(command)
      expect(
        optionsIn(rest).filter(option => !help.includes(option)),
        line,
      ).toEqual([])
    }
  })
})

/** The block quote below the mark. */
const COMMENT = /(?<=^> <!-- comment of .*\n)(?:>.*\n)+/m

const shownComment = (): string => (COMMENT.exec(read('README.md'))?.[0] ?? '').replaceAll(/^> ?/gm, '')

const withComment = (markdown: string): string =>
  read('README.md').replace(COMMENT, () => `${markdown.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')}\n`)

const optionsIn = (text: string): readonly string[] => [...text.matchAll(/--[\w-]+/g)].map(([option]) => option)

const helpOf = async (command: string): Promise<string> => {
  const { code, text } = await runCli(command, '--help')
  expect(code, text).toBe(0)
  return text
}

const runCli = async (...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> => {
  let text = ''
  const print = (part: string): void => void (text += part)
  const code = await main(args, { print, error: print, color: false, width: 100, cwd: root, env: {} })
  return { code, text }
}

describe('links and names', () => {
  const broken = (page: string): readonly string[] =>
    [...read(page).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].flatMap(([link, path = '', anchor]) => {
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(root, target))) return [link]
      return anchor === undefined || anchorsOf(target).includes(anchor) ? [] : [link]
    })

  test.each(pages)('every relative link of %s resolves', page => {
    expect(broken(page)).toEqual([])
  })

  test.each(pages)('every file that %s names exists', page => {
    const named = [...read(page).matchAll(/`((?:src|test|docs|scripts|schema|dist)\/[\w./-]+)`/g)]
    expect(named.map(([, path = '']) => path).filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  test('the find-it table of the architecture names functions that are there', () => {
    const named = [...read('docs/architecture.md').matchAll(/\| `(src\/[\w./-]+)`, `(\w+)` \|/g)]
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter(([, file = '', name = '']) => !read(file).includes(`export const ${name} `))).toEqual([])
  })

  test.each(pages)('every npm script that %s names exists', page => {
    const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script)
    expect(named.filter(script => !(script in scripts))).toEqual([])
  })

  test('every decision is listed and fits on a page', () => {
    const decisions = find('docs/adr/0*.md').map(path => path.slice('docs/adr/'.length))
    expect(decisions.filter(name => !read('docs/adr/README.md').includes(`(${name})`))).toEqual([])
    expect(decisions.filter(name => read(`docs/adr/${name}`).split('\n').length > 60)).toEqual([])
  })

  test.each(find('.github/ISSUE_TEMPLATE/*.yml'))('%s is a form or the configuration', path => {
    const form = z.object({
      name: z.string(),
      description: z.string(),
      body: z.array(z.object({ type: z.string() })).min(1),
    })
    const config = z.object({ blank_issues_enabled: z.boolean() })
    expect(z.union([form, config]).safeParse(parse(read(path))).success).toBe(true)
  })
})

/** As GitHub makes them: lower case, spaces to dashes, other punctuation dropped. */
const anchorsOf = (page: string): readonly string[] => [
  ...[...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  ),
  ...[...read(page).matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
]

describe('action.yml', () => {
  test('has the inputs that are read, with their defaults', () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => [name, input.default])
    expect(Object.fromEntries(declared)).toEqual({ ...INPUT_DEFAULTS, token: '${{ github.token }}' })
  })
})

describe('SECURITY.md', () => {
  test.each([
    ['nested messages of a model', String(limits.MAX_DEPTH)],
    [
      'nodes; tensors; attributes',
      [limits.MAX_NODES, limits.MAX_TENSORS, limits.MAX_ATTRIBUTES].map(grouped).join('; '),
    ],
    ['structure kept in memory', `${limits.MAX_STRUCTURE_BYTES / 2 ** 20} MiB`],
    ['a name or other text; rank', `${limits.MAX_TEXT_BYTES / 1024} KiB; ${grouped(limits.MAX_RANK)}`],
    ['a model written as text', `${limits.MAX_TEXT_MODEL_BYTES / 2 ** 20} MiB`],
    ['elements of known values', `${MAX_SIZE / 1e6} million`],
    ['subgraphs and calls', String(MAX_NESTING)],
    ['the budget file', `${MAX_BUDGET_BYTES / 1024} KiB`],
  ])('states the limit of %s as %s', (what, value) => {
    const row = read('SECURITY.md')
      .split('\n')
      .find(line => line.startsWith(`| ${what}`))
    expect(row).toContain(value)
  })
})

describe('docs/errors.md', () => {
  test('lists every code and no other', () => {
    const listed = [...read('docs/errors.md').matchAll(/<a id="([\w-]+)">/g)].map(([, code = '']) => code)
    expect([...listed].sort()).toEqual(Object.keys(DIAGNOSTICS).sort())
  })
})

describe('docs/counting.md', () => {
  const page = read('docs/counting.md')
  const resnet50 = (file: string): ReturnType<typeof analyzeFile> =>
    analyzeFile(join(root, 'test/models/exports/torchvision', file))

  test('prints what every convention gives for ResNet-50', () => {
    const analysis = resnet50('resnet50_ts13_bn.onnx')
    const profile = analysis.ok ? analysis.profile : expect.unreachable()
    const missing = CONVENTIONS.filter(convention => {
      const total = countByConvention(profile, convention).total.toLocaleString('en')
      return !page.split('\n').some(line => line.includes(`\`${convention.name}\``) && line.includes(`| ${total} |`))
    })
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  test('prints the formulas of the symbolic mode', async () => {
    const block = fenced('docs/counting.md', '').find(text => text.includes('.onnx\nFLOPs')) ?? ''
    expect(block).not.toBe('')
    for (const [file = '', ...lines] of block
      .trim()
      .split('\n\n')
      .map(part => part.split('\n'))) {
      const { text } = await runCli('analyze', '--symbolic', join('test/models/exports', file))
      expect(
        lines.filter(line => !text.includes(line)),
        text.slice(0, 1000),
      ).toEqual([])
    }
  })

  test('the first layer of ResNet-50 costs what it says', () => {
    const analysis = resnet50('resnet50_ts17.onnx')
    const first = analysis.ok ? analysis.profile.nodes.find(({ name }) => name === '/conv1/Conv') : undefined
    expect(page).toContain(`= ${first?.macs.toLocaleString('en')} MACs`)
  })
})
