/** Where `drift` rules get their old values: the anchor file of the trusted side, or the models at the last tag. */
import { join } from 'node:path'
import type { Budget } from '../../budget/budget.ts'
import type { NamedModel } from '../../budget/read/expand-models.ts'
import type { AnchorValues } from '../../budget/judge/judge.ts'
import { COUNT_METRICS, type CountMetric, valueOf } from '../../budget/metric.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { ANCHOR_FILE, type AnchorFile, anchorValues, parseAnchor } from './anchor-file.ts'
import type { CommitFiles, CommitSide } from '../../baseline/commit-side.ts'
import { measureModel } from '../measure/measure.ts'
import { readText } from '../../baseline/workspace-files.ts'

/** One measurement whose old values are wanted. */
export interface Anchored {
  readonly model: NamedModel
  readonly scenario: string | null
  readonly bind: NamedModel['bind']
  /** Symbols as the head was measured with them. */
  readonly bindings: Readonly<Record<string, number>>
}

export interface Anchor {
  readonly of: (wanted: Anchored) => Promise<AnchorValues | undefined>
  readonly diagnostics: readonly Diagnostic[]
}

export interface AnchorRequest {
  readonly budget: Budget
  readonly models: readonly NamedModel[]
  readonly headRoot: string
  /** Whose anchor holds: a pull request cannot move its own. undefined outside pull requests. */
  readonly trusted: CommitFiles | undefined
}

const NONE: Anchor = { of: () => Promise.resolve(undefined), diagnostics: [] }

export const hasDrift = ({ rules }: NamedModel): boolean =>
  rules.some(rule => rule.type === 'count' && rule.drift !== null)

export const openAnchor = async (side: CommitSide, request: AnchorRequest): Promise<Anchor> => {
  if (!request.models.some(hasDrift)) return NONE
  const { anchor } = request.budget
  if (anchor?.kind === 'last-tag') return atLastTag(side)
  const path = anchor?.path ?? ANCHOR_FILE
  const trusted = await request.trusted?.readText(path)
  const text = trusted ?? readText(join(request.headRoot, path))
  if (text === undefined) return { ...NONE, diagnostics: [missing(path)] }
  const parsed = parseAnchor(text, path)
  return parsed.ok ? fromFile(parsed.anchor) : { ...NONE, diagnostics: [parsed.diagnostic] }
}

const fromFile = (file: AnchorFile): Anchor => ({
  of: ({ model, scenario, bindings }) => Promise.resolve(anchorValues(file, { id: model.id, scenario, bindings })),
  diagnostics: [],
})

/** The models as they were released, counted by this version under the head's bindings. */
const atLastTag = (side: CommitSide): Anchor => {
  let tagged: ReturnType<CommitSide['lastTag']> | undefined
  return {
    diagnostics: [],
    of: async ({ model, scenario, bind }) => {
      tagged ??= side.lastTag()
      const file = await (await tagged)?.files.copy(model.path)
      if (file === undefined) return undefined
      const measured = measureModel({ file, bind, scenario, estimates: [], customDevices: new Map() })
      if (!measured.ok) return undefined
      const values: Partial<Record<CountMetric, bigint>> = {}
      for (const metric of COUNT_METRICS) values[metric] = valueOf(measured.measured.profile, metric)
      return values
    },
  }
}

const missing = (path: string): Diagnostic =>
  diagnostic('anchor-missing', { file: path }, 'Cannot judge drift: the anchor file does not exist', {
    fix: 'Run `flopgate baseline update --reason "…"` and commit the file; or write `anchor: last-tag` in the budget.',
  })
