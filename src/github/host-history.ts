/** Git history as the REST API tells it: works at any clone depth. */
import * as z from 'zod'
import type { HostHistory } from '../baseline/resolve-base.ts'
import type { GitHubClient } from './client.ts'

const COMPARISON = z.object({
  merge_base_commit: z.object({ sha: z.string() }),
  behind_by: z.number().int().nonnegative(),
})

/** Needs `contents: read`. One comparison is one request; the list of files is not used. */
export const createHostHistory = (
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): HostHistory => ({
  compare: async (base, head) => {
    const compared = await client.request({
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      parameters: { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}`, per_page: 1 },
      schema: COMPARISON,
    })
    if (!compared.ok) return { why: compared.failure.message }
    return { mergeBase: compared.data.merge_base_commit.sha, behindBy: compared.data.behind_by }
  },
})
