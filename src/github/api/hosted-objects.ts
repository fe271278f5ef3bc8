/** Git objects over the REST API, for runs whose git cannot fetch them. Needs `contents: read`. */
import * as z from 'zod'
import type { HostedEntry, HostedObjects } from '../../baseline/git/hosted-objects.ts'
import { type ObjectId, parseObjectId } from '../../baseline/git/object-id.ts'
import type { GitHubClient } from './client.ts'

const COMMIT = z.object({ tree: z.object({ sha: z.string() }), parents: z.array(z.object({ sha: z.string() })) })
const TREE = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), sha: z.string() })),
})
const BLOB = z.object({ content: z.string(), encoding: z.literal('base64') })

/** GitHub serves blobs of up to 100 MB (docs, "get a blob"); base64 makes 4 bytes of 3. */
const MAX_BLOB_ANSWER_BYTES = 140_000_000
/** GitHub cuts trees at 7 MB and 100,000 entries (docs, "get a tree"). */
const MAX_TREE_ANSWER_BYTES = 40_000_000
/** 140 MB over a slow line. */
const BLOB_TIMEOUT_MS = 120_000

export const createHostedObjects = (
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): HostedObjects => {
  const place = { owner: repository.owner, repo: repository.name }
  return {
    commit: async commit => {
      const found = await client.request({
        route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        parameters: { ...place, commit_sha: commit },
        schema: COMMIT,
      })
      if (!found.ok) return { ok: false, why: found.failure.message }
      const tree = parseObjectId(found.data.tree.sha)
      const parents = found.data.parents.flatMap(({ sha }) => parseObjectId(sha) ?? [])
      return tree === undefined ? { ok: false, why: 'the commit names no tree' } : { ok: true, tree, parents }
    },
    tree: async tree => {
      const found = await client.request({
        route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        parameters: { ...place, tree_sha: tree, recursive: '1' },
        schema: TREE,
        maxBytes: MAX_TREE_ANSWER_BYTES,
      })
      if (!found.ok) return { ok: false, why: found.failure.message }
      // A part of the files would make the others look as if they were not there.
      if (found.data.truncated) return { ok: false, why: 'the repository has more files than the API lists' }
      return { ok: true, entries: found.data.tree.flatMap(entryOf) }
    },
    blob: async (blob: ObjectId) => {
      const found = await client.request({
        route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { ...place, file_sha: blob },
        schema: BLOB,
        maxBytes: MAX_BLOB_ANSWER_BYTES,
        timeoutMs: BLOB_TIMEOUT_MS,
      })
      if (!found.ok) return { ok: false, why: found.failure.message }
      return { ok: true, bytes: new Uint8Array(Buffer.from(found.data.content, 'base64')) }
    },
  }
}

/** Folders are told by the files in them. */
const entryOf = ({ path, mode, sha }: z.infer<typeof TREE>['tree'][number]): readonly HostedEntry[] => {
  const object = parseObjectId(sha)
  return object === undefined || mode === '040000' ? [] : [{ path, mode, object }]
}
