/** Git history as the REST API tells it: works at any clone depth. */
import * as z from 'zod'
import type { HostHistory } from '../../baseline/base-resolution.ts'
import type { GitHubClient } from './client.ts'

const COMPARISON = z.object({
  base_commit: z.object({ sha: z.string() }),
  merge_base_commit: z.object({ sha: z.string() }),
  behind_by: z.number().int().nonnegative(),
})

const NAMED = z.object({ sha: z.string() })

interface Repository {
  readonly owner: string
  readonly name: string
}

const compare = (client: GitHubClient, { owner, name }: Repository, base: string, head: string) =>
  client.request({
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { owner, repo: name, basehead: `${base}...${head}`, per_page: 1 },
    schema: COMPARISON,
  })

/** Needs `contents: read`. One comparison is one request; the list of files is not used. */
export const createHostHistory = (client: GitHubClient, repository: Repository): HostHistory => ({
  compare: async (base, head) => {
    const compared = await compare(client, repository, base, head)
    if (!compared.ok) return { why: compared.failure.message }
    const { base_commit: tip, merge_base_commit: mergeBase, behind_by: behindBy } = compared.data
    return { tip: tip.sha, mergeBase: mergeBase.sha, behindBy }
  },
  commitOf: async name => {
    const found = await client.request({
      route: 'GET /repos/{owner}/{repo}/commits/{ref}',
      parameters: { owner: repository.owner, repo: repository.name, ref: name },
      schema: NAMED,
    })
    return found.ok ? found.data.sha : undefined
  },
})

/** The commit that a branch is at now; the payload's may be older. undefined = not known. */
export const tipOf = async (
  client: GitHubClient,
  repository: Repository,
  { ref, head }: { readonly ref: string; readonly head: string },
): Promise<string | undefined> => {
  const compared = await compare(client, repository, ref, head)
  return compared.ok ? compared.data.base_commit.sha : undefined
}
