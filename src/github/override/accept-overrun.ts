/** A failing result held against what people accepted on the pull request (override.ts): the final result, and what the comment must remember. */
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { acceptedText, type ExceededRule, exceededRules } from './exceeded.ts'
import { conclude } from '../../result/conclude.ts'
import type { RunRecord } from '../../result/record.ts'
import type { GateResult } from '../../result/result.ts'
import type { GitHubClient } from '../api/client.ts'
import { commentAuthors } from '../api/identity.ts'
import type { Marker } from '../api/marker.ts'
import { type Acceptance, type Amounts, measuredMemory, type Override, readOverride } from './override.ts'

export interface AcceptRequest {
  readonly client: GitHubClient
  readonly token: string
  readonly repository: { readonly owner: string; readonly name: string }
  readonly number: number
  /** '' when it is not known: in a merge queue. */
  readonly headSha: string
  /** Which sticky comment remembers. */
  readonly id: string
}

/** One, or those of all shards. */
export type Records = readonly [RunRecord, ...RunRecord[]]

export interface Accepted {
  readonly result: GateResult
  readonly memory: Marker['memory']
}

/** `request`: undefined where there is no pull request to ask. */
export const acceptOverrun = async (records: Records, request: AcceptRequest | undefined): Promise<Accepted> => {
  const [record] = records
  const result = conclude(records)
  const exceeded = exceededRules(result)
  const { acceptWith } = record.policy
  if (exceeded.length === 0) return { result, memory: undefined }
  const amounts: Amounts = Object.fromEntries(exceeded.map(({ key, amount }) => [key, amount]))
  if (request === undefined || acceptWith === undefined) return { result, memory: measuredMemory(amounts) }
  const { client, token, repository, number, headSha, id } = request
  const authors = await commentAuthors(client, token)
  const { label } = acceptWith
  const override = await readOverride(client, { repository, number, headSha, label, id, authors, exceeded: amounts })
  return judged(records, { result, exceeded, amounts, override })
}

interface Judged {
  readonly result: GateResult
  readonly exceeded: readonly ExceededRule[]
  readonly amounts: Amounts
  readonly override: Override
}

const judged = (records: Records, { result, exceeded, amounts, override }: Judged): Accepted => {
  const [first, ...rest] = records
  const explained = (problem: Diagnostic): GateResult =>
    conclude([{ ...first, diagnostics: [...first.diagnostics, problem] }, ...rest])
  switch (override.kind) {
    case 'none':
      return { result, memory: measuredMemory(amounts) }
    case 'accepted':
      return { result: conclude(records, overrideOf(override.acceptance, exceeded)), memory: override.memory }
    case 'outgrown':
      return { result: explained(outgrown(override.acceptance, override.rules)), memory: override.memory }
    case 'incomplete':
      return { result: explained(incomplete(override)), memory: measuredMemory(amounts) }
    case 'unreadable':
      return { result: explained(unreadable(override.diagnostic)), memory: measuredMemory(amounts) }
  }
}

const overrideOf = ({ by, reason, head, amounts }: Acceptance, exceeded: readonly ExceededRule[]) => ({
  actor: by,
  reason,
  commit: head,
  accepted: acceptedText(exceeded, amounts),
})

const outgrown = ({ by, head }: Acceptance, rules: readonly string[]): Diagnostic =>
  diagnostic('override-outgrown', {}, `More is exceeded than ${by} accepted for ${head.slice(0, 7)}`, {
    why: `Not covered: ${rules.slice(0, MAX_NAMED).join(', ')}${rules.length > MAX_NAMED ? ', …' : ''}.`,
    fix: 'Reduce it to what was accepted, or accept this report with a new comment.',
  })
const MAX_NAMED = 5

const incomplete = ({ why, fix }: { readonly why: string; readonly fix: string }): Diagnostic =>
  diagnostic('override-incomplete', {}, 'The exceeded budget is not accepted', { why: `${why}.`, fix })

/** Without the permission nobody can have meant to use it: no reason to warn on every failing run. */
const unreadable = (problem: Diagnostic): Diagnostic =>
  problem.code === 'github-forbidden' || problem.code === 'github-not-found'
    ? { ...problem, severity: 'note' }
    : problem
