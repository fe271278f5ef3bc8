/** A budget that lives in another repository: `policy-ref: owner/repo/path/flopgate.yml@ref`. */
import * as z from 'zod'
import { diagnostic } from '../../diagnostic.ts'
import { explainFailure } from './delivery-diagnostic.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { GitHubClient } from './client.ts'

export interface PolicyReference {
  readonly owner: string
  readonly repo: string
  readonly path: string
  /** A branch, tag or commit. */
  readonly ref: string
}

export type CentralPolicy =
  | { readonly ok: true; readonly text: string; readonly reference: PolicyReference }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

/** A budget is a page of text; the contents API itself stops at 1 MB. */
const MAX_POLICY_BYTES = 256 * 1024

const REFERENCE = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@\s]+)$/

export const parsePolicyReference = (text: string): PolicyReference | undefined => {
  const [, owner, repo, path, ref] = REFERENCE.exec(text) ?? []
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) return undefined
  const isPlain = !path.split('/').some(part => part === '' || part === '.' || part === '..')
  return isPlain ? { owner, repo, path, ref } : undefined
}

const FILE = z.object({
  type: z.literal('file'),
  encoding: z.literal('base64'),
  content: z.string(),
  size: z.number().int().max(MAX_POLICY_BYTES),
})

/** Reads it with the job's token; a private repository needs a token that may read it. */
export const readCentralPolicy = async (client: GitHubClient, text: string): Promise<CentralPolicy> => {
  const reference = parsePolicyReference(text)
  const what = `Cannot read the central budget ${JSON.stringify(text.slice(0, 200))}`
  if (reference === undefined) {
    const why = 'It is not of the form owner/repo/path@ref.'
    return {
      ok: false,
      diagnostic: diagnostic('policy-ref-unreadable', {}, what, {
        why,
        fix: 'Write, for example, `policy-ref: acme/policies/flopgate.yml@v3`.',
      }),
    }
  }
  const file = await client.request({
    route: 'GET /repos/{owner}/{repo}/contents/{path}',
    parameters: { ...reference },
    schema: FILE,
  })
  if (file.ok) return { ok: true, text: Buffer.from(file.data.content, 'base64').toString('utf8'), reference }
  const { why } = explainFailure(file.failure, what, 'contents: read')
  const fix = `Check the path and the ref; for a private repository pass a token that may read ${reference.owner}/${reference.repo}.`
  return {
    ok: false,
    diagnostic: diagnostic('policy-ref-unreadable', {}, what, { ...(why === undefined ? {} : { why }), fix }),
  }
}
