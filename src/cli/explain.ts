import { analyzeFile } from '../analyzer/analyze-file.ts'
import { countByConvention, explainClaim } from '../analyzer/explain/convention-count.ts'
import { CONVENTIONS, conventionNames } from '../analyzer/explain/conventions.ts'
import type { Profile } from '../analyzer/profile/profile.ts'
import { DIAGNOSTICS, isDiagnosticCode } from '../diagnostic.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { claimText, conventionText, nodeText } from '../report/terminal/explain-text.ts'
import { type Io, modelFile } from './io.ts'
import { type BindingOptions, bindingsOf } from './option-values.ts'
import { EXIT } from '../exit-code.ts'

export interface ExplainOptions extends BindingOptions {
  readonly convention?: string
  readonly claim?: string
  /** Nodes to explain when none is named. */
  readonly top: number
}

/** Why the number is what it is: one node's terms, another tool's convention, or a published figure. */
export const explainCommand = (
  { model: path, node }: { readonly model: string; readonly node: string | undefined },
  options: ExplainOptions,
  io: Io,
): number => {
  const analysis = analyzeFile(modelFile(path, io), { bind: bindingsOf(options) })
  if (!analysis.ok) {
    for (const problem of analysis.diagnostics)
      io.error(`${diagnosticText({ ...problem, where: { ...problem.where, file: path } })}\n`)
    return EXIT.unreadable
  }
  const { profile } = analysis
  if (options.claim !== undefined) return explainNumber(profile, options.claim, io)
  if (options.convention !== undefined) return explainConvention(profile, options.convention, io)
  if (node === undefined) return explainHeaviest(profile, options.top, io)
  const nodes = profile.nodes.filter(({ name }) => name === node)
  if (nodes.length === 0) {
    const names = heaviest(profile).slice(0, 3)
    return usage(
      `No node is named "${node}". Names of the largest: ${names.map(({ name }) => `"${name}"`).join(', ')}.`,
      io,
    )
  }
  for (const found of nodes) io.print(`${nodeText(found)}\n`)
  return EXIT.pass
}

/** What a message means and what to do, offline; false when there is no such message. */
export const explainMessage = (code: string, io: Io): boolean => {
  if (!isDiagnosticCode(code)) return false
  const { severity, when, remedy } = DIAGNOSTICS[code]
  io.print(`${code} (${severity})\n  ${when}\n  Fix: ${remedy}\n`)
  return true
}

const explainHeaviest = (profile: Profile, top: number, io: Io): number => {
  const nodes = heaviest(profile)
  for (const node of nodes.slice(0, top)) io.print(`${nodeText(node)}\n`)
  if (nodes.length > top)
    io.print(`… and ${nodes.length - top} more nodes that multiply; --top ${nodes.length} explains all.\n`)
  return EXIT.pass
}

/** Nodes that multiply, the heaviest first; equals in execution order. */
const heaviest = ({ nodes }: Profile): Profile['nodes'] =>
  nodes.filter(({ macs }) => macs > 0n).sort((a, b) => (a.macs === b.macs ? 0 : a.macs > b.macs ? -1 : 1))

const explainConvention = (profile: Profile, name: string, io: Io): number => {
  const wanted = name === 'all' ? CONVENTIONS : CONVENTIONS.filter(convention => convention.name === name)
  if (wanted.length === 0)
    return usage(`No convention is named "${name}". Choose all, ${conventionNames().join(', ')}.`, io)
  for (const convention of wanted) io.print(`${conventionText(countByConvention(profile, convention))}\n`)
  return EXIT.pass
}

const SCALES: Readonly<Record<string, bigint>> = {
  '': 1n,
  k: 1_000n,
  M: 1_000_000n,
  G: 1_000_000_000n,
  B: 1_000_000_000n,
  T: 1_000_000_000_000n,
}

/** "16.53 GFLOPs", "4.1G", "8.18B": the unit's name proves nothing and is ignored. */
const explainNumber = (profile: Profile, text: string, io: Io): number => {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([kMGBT]?)/.exec(text)
  const scale = SCALES[match?.[2] ?? '']
  if (match?.[1] === undefined || scale === undefined)
    return usage(`Write the number as printed, e.g. --claim "16.53 GFLOPs" (got "${text}").`, io)
  io.print(`${claimText(profile, text, explainClaim(profile, { digits: match[1], scale }))}\n`)
  return EXIT.pass
}

const usage = (message: string, io: Io): number => {
  io.error(`${message}\n`)
  return EXIT.configuration
}
