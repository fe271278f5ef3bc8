/** Runs Node as a process of its own and reads what it used: CPU time and peak memory, as the process itself saw them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'flopgate-bench-'))
const probe = join(folder, 'probe.cjs')
writeFileSync(
  probe,
  `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const fs = require('node:fs')
  // On Linux maxRSS starts with the parent's size at fork; VmHWM is the process's own.
  let rss = process.resourceUsage().maxRSS / 1024
  try { rss = Number(/VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) / 1024 } catch {}
  fs.writeFileSync(process.env.FLOPGATE_PROBE, JSON.stringify({ cpu: (user + system) / 1e3, rss }))
})\n`,
)

export interface Usage {
  /** User and system time, milliseconds. */
  readonly cpu: number
  /** Peak resident set, MiB. */
  readonly rss: number
}

export const benchFolder = folder

/** Median of several runs: the machine is noisy. */
export const usageOf = (
  args: readonly string[],
  options: {
    readonly runs?: number
    readonly node?: string
    readonly env?: NodeJS.ProcessEnv
    readonly cwd?: string
  } = {},
): Usage => {
  const { runs = 9, node = process.execPath } = options
  const results = Array.from({ length: runs }, (): Usage => {
    const file = join(folder, 'usage.json')
    const { status, stderr } = spawnSync(node, ['--require', probe, ...args], {
      env: { ...process.env, ...options.env, FLOPGATE_PROBE: file },
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (status !== 0 && status !== 1)
      throw new Error(`${args.join(' ')} exited with ${status}: ${stderr.slice(0, 500)}`)
    return JSON.parse(readFileSync(file, 'utf8'))
  })
  const median = (of: (usage: Usage) => number): number =>
    results.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  return { cpu: median(usage => usage.cpu), rss: median(usage => usage.rss) }
}
