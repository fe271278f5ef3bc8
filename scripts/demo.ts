/**
 * `npm run demo`: the main job on real exported models. A temporary git repository gets a base commit with one model and
 * a pull-request merge commit with a heavier one; the built action runs on it as a runner would run it, without any
 * network; the comment is printed, and where it lies as Markdown and JSON.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'flopgate-demo-'))
const repository = join(folder, 'repository')
const reports = join(folder, 'report')

const BUDGET = `# Every limit has a unit; every message points at its line here.
version: 1
models:
  - id: classifier
    path: models/classifier.onnx
    budget:
      flops: { max: 5 GFLOPs, increase: 10%, message: "the camera runs at 30 frames per second", owner: "@vision" }
      params: 25 M
      weight-bytes: { max: 60 MB, warn: 50 MB }
      latency: { jetson-orin-nano-8gb: { max: 8 ms, precision: fp16 } }
      uncounted-nodes: 0
  - id: text-encoder
    path: models/text-encoder.onnx
    bind: { batch: 1, sequence: 128 }
    budget:
      flops: 3 GFLOPs
`

const git = (...args: readonly string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  ).trim()

const copy = (from: string, to: string): void =>
  copyFileSync(join(root, 'test/models/exports', from), join(repository, to))

mkdirSync(join(repository, 'models'), { recursive: true })
mkdirSync(reports)
git('init', '--quiet', '--initial-branch=main')
copy('torchvision/resnet18_ts17.onnx', 'models/classifier.onnx')
copy('transformers/minilm_l6_ts17_fp16.onnx', 'models/text-encoder.onnx')
writeFileSync(join(repository, 'flopgate.yml'), BUDGET)
git('add', '--all')
git('commit', '--quiet', '--message', 'ResNet-18 classifier and MiniLM text encoder')
const base = git('rev-parse', 'HEAD')
git('checkout', '--quiet', '-b', 'bigger-classifier')
copy('torchvision/resnet34_ts17.onnx', 'models/classifier.onnx')
git('commit', '--quiet', '--all', '--message', 'Export ResNet-34 instead')
const head = git('rev-parse', 'HEAD')
git('checkout', '--quiet', 'main')
git('merge', '--quiet', '--no-ff', '--message', 'Merge the pull request', 'bigger-classifier')

const payload = {
  number: 1,
  pull_request: {
    number: 1,
    draft: false,
    user: { login: 'ada' },
    head: { sha: head, ref: 'bigger-classifier', repo: { full_name: 'demo/models' } },
    base: { sha: base, ref: 'main', repo: { full_name: 'demo/models' } },
  },
}
writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
for (const file of ['output', 'summary.md']) writeFileSync(join(folder, file), '')

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(GITHUB|INPUT|RUNNER)_/.test(name)),
)
const started = performance.now()
const result = spawnSync(process.execPath, [join(root, 'dist/action.js')], {
  cwd: repository,
  encoding: 'utf8',
  env: {
    ...environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_REPOSITORY: 'demo/models',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    GITHUB_WORKSPACE: repository,
    RUNNER_TEMP: folder,
    INPUT_CONFIG: 'flopgate.yml',
    'INPUT_REPORT-DIRECTORY': reports,
    INPUT_COMMENT: 'never',
    INPUT_TOKEN: '',
  },
})
const seconds = (performance.now() - started) / 1000

const comment = join(reports, 'comment.md')
console.log('The pull request replaces ResNet-18 by ResNet-34. This is the comment that Flopgate writes:\n')
console.log(readFileSync(comment, 'utf8'))
console.log(
  `The action took ${seconds.toFixed(1)} s and exited with ${result.status} (1 = over budget: the build is red, as it should be here).`,
)
console.log(
  `Markdown: ${comment}\nJSON:     ${join(reports, 'report.json')}\nHTML:     ${join(reports, 'report.html')}\nThe repository to play with: ${repository}`,
)
if (result.status !== 1) {
  console.error(result.stdout, result.stderr)
  process.exitCode = 1
}
