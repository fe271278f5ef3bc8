/** Exporter patterns: every graph output must be resolved, symbolic and bound, and nothing may be wrong. */
import type { Dim } from '../../src/analyzer/dim/dim.ts'
import { evaluateDim } from '../../src/analyzer/dim/evaluate.ts'
import { infer } from '../../src/analyzer/infer/infer.ts'
import type { Model } from '../../src/analyzer/onnx/model.ts'
import { readModelBytes } from '../../src/analyzer/onnx/read-model.ts'
import type { Fact } from '../../src/analyzer/ops/contract/fact.ts'

type Bindings = Readonly<Record<string, number>>
type Shapes = Readonly<Record<string, readonly number[]>>

export interface Pattern {
  readonly name: string
  readonly symbols: readonly string[]
  readonly model: string
  readonly outputs: readonly string[]
  readonly bindings: Bindings
  readonly values: Readonly<Record<string, { readonly bound: readonly number[] }>>
  readonly more: readonly { readonly bindings: Bindings; readonly shapes: Shapes }[]
}

export interface PatternTally {
  readonly patterns: number
  readonly symbolic: number
  readonly bound: number
  readonly wrong: readonly string[]
  readonly open: readonly string[]
}

interface Situation {
  readonly bindings: Bindings
  readonly shapes: Shapes
}

export const runPatterns = (patterns: readonly Pattern[]): PatternTally => {
  const wrong: string[] = []
  const open: string[] = []
  let [symbolic, bound] = [0, 0]
  for (const pattern of patterns) {
    const read = readModelBytes(Buffer.from(pattern.model, 'base64'), pattern.name)
    if (!read.ok) {
      wrong.push(`${pattern.name}: cannot read`)
      continue
    }
    const situations = [
      {
        bindings: pattern.bindings,
        shapes: Object.fromEntries(Object.entries(pattern.values).map(([name, value]) => [name, value.bound])),
      },
      ...pattern.more,
    ]
    const free = infer(read.model, { mode: 'symbolic', annotations: 'ignore' }).main.facts
    if (
      checkAll(
        `${pattern.name} symbolic`,
        pattern,
        situations.map(situation => ({ situation, facts: free })),
        { wrong, open },
      )
    )
      symbolic++
    const numbers = situations.map(situation => ({ situation, facts: boundFacts(read.model, situation.bindings) }))
    if (checkAll(`${pattern.name} bound`, pattern, numbers, { wrong, open })) bound++
  }
  return { patterns: patterns.length, symbolic, bound, wrong, open }
}

const boundFacts = (model: Model, bindings: Bindings) =>
  infer(model, { symbols: bindings, annotations: 'ignore' }).main.facts

interface Trial {
  readonly situation: Situation
  readonly facts: ReadonlyMap<string, Fact | undefined>
}

const checkAll = (
  label: string,
  pattern: Pattern,
  trials: readonly Trial[],
  out: { wrong: string[]; open: string[] },
): boolean => {
  let isResolved = true
  for (const { situation, facts } of trials) {
    const numbers = new Map(Object.entries(situation.bindings).map(([name, value]) => [name, BigInt(value)]))
    for (const [name, truth] of Object.entries(situation.shapes)) {
      const fact = facts.get(name)
      const shape = fact?.kind === 'tensor' ? fact.shape : undefined
      const actual = shape?.map((dim: Dim) => evaluateDim(dim, numbers))
      const isWrong =
        actual !== undefined &&
        (actual.length !== truth.length || actual.some((dim, i) => dim !== undefined && dim !== truth[i]))
      if (isWrong) out.wrong.push(`${label} "${name}": [${actual?.join(',')}], truth [${truth.join(',')}]`)
      const isOpen = actual === undefined || actual.some(dim => dim === undefined)
      if (isOpen && pattern.outputs.includes(name)) {
        isResolved = false
        out.open.push(
          `${label} "${name}": [${actual?.map(dim => dim ?? '?').join(',') ?? 'no rank'}], truth [${truth.join(',')}]`,
        )
      }
      if (isWrong) isResolved = false
    }
  }
  return isResolved
}
