/**
 * Work as a number that a busy machine does not change: how often the blocks of src/ run, as V8's own coverage counts
 * them. What built-in functions do inside is not seen.
 */
import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

const ownCode = /\/src\//
/** Optimized code leaves blocks uncounted. */
const OPTIMIZERS = ['opt', 'maglev']

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

export interface StepCounter {
  /** Steps since the counter was started or last read. */
  readonly take: () => number
  readonly stop: () => void
}

export const startCounting = (): StepCounter => {
  for (const optimizer of OPTIMIZERS) setFlagsFromString(`--no-${optimizer}`)
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const take = (): number => {
    let steps = 0
    // In the same process the answer comes before `post` returns.
    session.post('Profiler.takePreciseCoverage', (error, coverage: Coverage) => {
      if (error !== null) throw error
      for (const { url, functions } of coverage.result)
        if (ownCode.test(url)) for (const { ranges } of functions) for (const { count } of ranges) steps += count
    })
    return steps
  }
  take()
  const stop = (): void => {
    session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
    for (const optimizer of OPTIMIZERS) setFlagsFromString(`--${optimizer}`)
  }
  return { take, stop }
}

/** Steps of one call. */
export const stepsOf = (run: () => unknown): number => {
  const counter = startCounting()
  try {
    run()
    return counter.take()
  } finally {
    counter.stop()
  }
}
