/**
 * `npm run check`: types, lint, format, generated files fresh, dist fresh, conformance sets (when ../shared is present),
 * tests. Stops at the first failure; ends with one plain line: "N passed, N failed".
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const shared = join(import.meta.dirname, '../../shared')
const results = join(mkdtempSync(join(tmpdir(), 'flopgate-check-')), 'tests.json')

interface Step {
  readonly name: string
  readonly command: readonly string[]
}

const node = (name: string, ...args: readonly string[]): Step => ({ name, command: ['node', ...args] })

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  node('generated files', 'scripts/generate.ts', '--check'),
  node('dist', 'scripts/build.ts', '--check'),
  ...(existsSync(join(shared, 'conformance'))
    ? [node('conformance', 'scripts/conformance.ts', join(shared, 'conformance'))]
    : []),
  ...(existsSync(join(shared, 'exports')) ? [node('goldens', 'scripts/goldens.ts', join(shared, 'exports'))] : []),
  {
    name: 'tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  },
]

/** vitest's own closing lines are not plain; this one is read by machines. */
const summarize = (): void => {
  if (!existsSync(results)) return
  const report: { numPassedTests: number; numFailedTests: number; numPendingTests: number } = JSON.parse(
    readFileSync(results, 'utf8'),
  )
  rmSync(join(results, '..'), { recursive: true })
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : ''
  console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped}`)
}

for (const { name, command } of steps) {
  console.log(`\n── ${name}: ${command.join(' ')}`)
  const [program = '', ...args] = command
  const started = performance.now()
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (name === 'tests') summarize()
  if (status !== 0) process.exit(1)
}
