/**
 * `node scripts/fuzz.ts [--seed N] [--runs N] [--seconds N] [--target NAME]`: mutates real inputs and keeps those that are
 * answered in a new way. The same seed gives the same inputs. What goes wrong is written to test/regressions, which
 * test/regressions.test.ts replays.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutate } from './fuzz/mutate.ts'
import { Random } from './fuzz/random.ts'
import { seedsOf } from './fuzz/seeds.ts'
import { type Answer, run, type Target, TARGETS } from './fuzz/targets.ts'

/** Bars of issue 9: a hang, and the memory of one process with one input after the other. */
const HANG_MS = 10_000
const MAX_RSS = 400 * 1024 * 1024
/** Kept inputs per target, and their size. */
const MAX_CORPUS = 2000
const MAX_BYTES = 128 * 1024

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '600' },
    target: { type: 'string' },
  },
})
const attempt = (target: Target, bytes: Uint8Array): Answer => {
  const started = performance.now()
  try {
    const answer = run(target, bytes)
    const took = performance.now() - started
    return took > HANG_MS ? { ...answer, wrong: `took ${Math.round(took)} ms` } : answer
  } catch (error) {
    return { wrong: `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, signature: '' }
  }
}

const keep = (target: Target, bytes: Uint8Array, wrong: string): void => {
  const folder = join(root, 'test/regressions')
  mkdirSync(folder, { recursive: true })
  const name = `${target}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`
  writeFileSync(join(folder, name), bytes)
  console.log(`${name}: ${wrong}`)
}

const fuzz = (target: Target, runs: number, seconds: number): { readonly done: number; readonly found: number } => {
  const until = performance.now() + seconds * 1000
  const random = new Random(Number(values.seed))
  const corpus = [...seedsOf(target, root)]
  const seen = new Set<string>()
  const found = new Set<string>()
  let done = 0
  for (; done < runs && performance.now() < until; done++) {
    const [bytes, other] = [corpus[random.below(corpus.length)], corpus[random.below(corpus.length)]]
    if (bytes === undefined || other === undefined) break
    const changed = mutate(bytes, other, { random, isMessage: target === 'model' })
    const { wrong, signature } = attempt(target, changed)
    const kind = wrong?.split('\n').slice(0, 3).join('\n')
    if (wrong !== undefined && kind !== undefined && !found.has(kind)) {
      found.add(kind)
      keep(target, changed, wrong)
    }
    if (seen.has(signature) || changed.length > MAX_BYTES || corpus.length >= MAX_CORPUS) continue
    seen.add(signature)
    corpus.push(changed)
  }
  console.log(`${target}: ${done} inputs, ${seen.size} ways of answering, ${found.size} kinds of findings`)
  return { done, found: found.size }
}

const targets = TARGETS.filter(target => values.target === undefined || target === values.target)
const results = targets.map(target => fuzz(target, Number(values.runs), Number(values.seconds) / targets.length))
const peak = process.resourceUsage().maxRSS * 1024
console.log(`peak memory ${Math.round(peak / 1024 / 1024)} MB`)
process.exitCode = results.some(({ found }) => found > 0) || peak > MAX_RSS ? 1 : 0
