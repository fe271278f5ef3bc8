/** `flopgate baseline update` and `baseline check`: the committed anchor of `drift` rules. */
import { resolve } from 'node:path'
import { openCheckout } from '../baseline/git/checkout.ts'
import type { Budget } from '../budget/budget.ts'
import { expandModels, type NamedModel } from '../budget/read/expand-models.ts'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { ANCHOR_FILE, type AnchorFile, anchorText, parseAnchor } from '../gate/anchor/anchor-file.ts'
import { type DriftingModel, measureDrifting, moveAnchor, staleEntries } from '../gate/anchor/anchor-update.ts'
import { hasDrift } from '../gate/anchor/anchor.ts'
import { missingBudget, readBudget } from '../gate/sides/budget-files.ts'
import { readText, workspaceFiles } from '../baseline/workspace-files.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { placeBudget } from './budget-place.ts'
import type { Io } from './io.ts'
import { writeText } from './render-result.ts'
import { EXIT } from '../exit-code.ts'

export interface UpdateOptions {
  readonly config?: string
  readonly reason: string
  readonly model?: string
}

/** Writes the present values as the anchor; unchanged ones keep their date and reason. */
export const updateBaseline = async (options: UpdateOptions, io: Io): Promise<number> => {
  if (options.reason.trim() === '') return refuse('Say why: --reason "the new backbone was agreed in #123".', io)
  const found = await findDrifting(options.config, io)
  if (typeof found === 'number') return found
  const { path, drifting, root } = found
  if (options.model !== undefined && !drifting.some(({ id }) => id === options.model))
    return refuse(`No model "${options.model}" has a drift rule.`, io)
  const text = readText(resolve(root, path))
  const before = text === undefined ? { ok: true as const, anchor: { models: [] } } : parseAnchor(text, path)
  if (!before.ok) io.error(`${diagnosticText(before.diagnostic)}\nIt is written anew.\n`)
  const checkout = await openCheckout(root)
  const file: AnchorFile = moveAnchor(before.ok ? before.anchor : { models: [] }, {
    models: drifting,
    only: options.model,
    move: {
      date: new Date().toISOString().slice(0, 10),
      reason: options.reason.trim(),
      commit: checkout.ok ? (checkout.checkout.head ?? null) : null,
    },
  })
  if (!writeText(resolve(root, path), anchorText(file), io)) return EXIT.configuration
  io.print(`${path}: ${file.models.length} ${file.models.length === 1 ? 'entry' : 'entries'}. Commit it.\n`)
  return EXIT.pass
}

/** Fails when the anchor cannot speak about the budget: missing, malformed, or parted from it. */
export const checkBaseline = async (options: { readonly config?: string }, io: Io): Promise<number> => {
  const found = await findDrifting(options.config, io)
  if (typeof found === 'number') return found
  const { path, drifting, root } = found
  const text = readText(resolve(root, path))
  if (text === undefined) {
    const fix = 'Run `flopgate baseline update --reason "…"` and commit the file.'
    return report([diagnostic('anchor-missing', { file: path }, 'Cannot find the anchor of drift rules', { fix })], io)
  }
  const parsed = parseAnchor(text, path)
  const problems = parsed.ok ? staleEntries(parsed.anchor, drifting, path) : [parsed.diagnostic]
  if (problems.length === 0) io.print(`${path} is valid: ${drifting.length} anchored.\n`)
  return report(problems, io)
}

interface Found {
  readonly root: string
  readonly path: string
  readonly drifting: readonly DriftingModel[]
}

const findDrifting = async (config: string | undefined, io: Io): Promise<Found | number> => {
  const read = await readModels(config, io)
  if (typeof read === 'number') return read
  const { budget, models, root } = read
  if (budget.anchor?.kind === 'last-tag')
    return refuse('The budget says `anchor: last-tag`: there is no file to keep.', io)
  const wanted = models.filter(hasDrift)
  if (wanted.length === 0) return refuse('No rule limits drift. Write e.g. `flops: { drift: 10% }` in the budget.', io)
  const drifting = measureDrifting(wanted, path => resolve(root, path))
  if (!drifting.ok) return report(drifting.diagnostics, io)
  return { root, path: budget.anchor?.path ?? ANCHOR_FILE, drifting: drifting.models }
}

export interface BudgetWithModels {
  /** Absolute: the models' paths start here. */
  readonly root: string
  readonly budget: Budget
  readonly models: readonly NamedModel[]
}

/** The budget of the work tree and its models; or the exit code, after its problems were printed. */
export const readModels = async (named: string | undefined, io: Io): Promise<BudgetWithModels | number> => {
  const { root, config } = placeBudget(named, io)
  const files = (): readonly string[] => workspaceFiles(root).files
  const read = await readBudget(config, path => Promise.resolve(readText(resolve(root, path))), files)
  if (read.ok === 'absent') return report([missingBudget(config)], io)
  if (!read.ok) return report(read.diagnostics, io)
  const { models, diagnostics } = expandModels(read.budget, files())
  return diagnostics.length > 0 ? report(diagnostics, io) : { root, budget: read.budget, models }
}

const report = (problems: readonly Diagnostic[], io: Io): number => {
  for (const problem of problems) io.error(`${diagnosticText(problem)}\n`)
  return problems.some(({ severity }) => severity === 'error') ? EXIT.configuration : EXIT.pass
}

const refuse = (message: string, io: Io): number => {
  io.error(`${message}\n`)
  return EXIT.configuration
}
