/** The whole action as a process: one real model, git base fetched, comment written to a local server. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startGitHubServer } from '../../test/support/github-server.ts'
import { checkedOutPullRequest, runOnPullRequest } from '../../test/support/pull-request-run.ts'

const BUDGET = `version: 1
models:
  - id: classifier
    path: classifier.onnx
    budget: { flops: { max: 5 GFLOPs, increase: 10% }, latency: { jetson-orin-nano-8gb: 8 ms } }
`

const RUNS = 5
/** USER_HZ, the unit of /proc/self/stat, is 100 on every platform that Node supports (proc(5), sysconf(3)). */
const MS_PER_TICK = 10

/** CPU of all children that have ended and of theirs, milliseconds; undefined where there is no /proc. */
const childrenCpu = (): number | undefined => {
  if (!existsSync('/proc/self/stat')) return undefined
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // The fields after the program's name in parentheses begin with the third; cutime and cstime are 16 and 17.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * MS_PER_TICK
}

const model = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../test/models/exports/torchvision', `${name}_ts17.onnx`))

/** Prints the median; git's processes are counted with it. */
export const benchAction = async (print: (label: string, value: string) => void): Promise<void> => {
  const pull = checkedOutPullRequest({
    base: { 'flopgate.yml': BUDGET, 'classifier.onnx': model('resnet18') },
    head: { 'classifier.onnx': model('resnet34') },
  })
  const cpu: number[] = []
  for (let run = 0; run < RUNS + 1; run++) {
    const server = await startGitHubServer()
    const before = childrenCpu()
    const { exitCode, stderr } = await runOnPullRequest(pull, { server })
    if (exitCode !== 1 || server.comments.length !== 1) throw new Error(`the action exited with ${exitCode}: ${stderr}`)
    // The first run also builds the bundle.
    if (run > 0 && before !== undefined) cpu.push((childrenCpu() ?? before) - before)
    await server.close()
  }
  pull.remove()
  const median = cpu.sort((a, b) => a - b)[Math.floor(cpu.length / 2)]
  const value = median === undefined ? 'needs Linux (/proc)' : `${median} ms with its git processes (bar: 1500 ms)`
  print('the whole action: one model, git base, comment, CPU', value)
}
