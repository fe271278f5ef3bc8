/** Whose comments are ours. */
import * as z from 'zod'
import type { GitHubClient } from './client.ts'

/** Writes for every workflow of the repository that uses `github.token`; nobody outside can write as it. */
const ACTIONS_BOT = 'github-actions[bot]'
/** The same on Gitea and Forgejo. On GitHub these are free names, and a token there always knows its own. */
const OTHER_BOTS = ['gitea-actions', 'forgejo-actions']
/** Installation tokens: `github.token` and GitHub Apps. `GET /user` does not work with them. */
const INSTALLATION_TOKEN = /^ghs_/

const USER = z.object({ login: z.string().min(1) })

/** The logins whose comments may be overwritten when they carry our marker. */
export const commentAuthors = async (
  client: GitHubClient,
  token: string,
  configured?: string,
): Promise<readonly string[]> => {
  if (configured !== undefined && configured !== '') return [configured]
  if (INSTALLATION_TOKEN.test(token)) return [ACTIONS_BOT]
  const user = await client.request({ route: 'GET /user', schema: USER, repeatable: false })
  return user.ok ? [user.data.login] : [ACTIONS_BOT, ...OTHER_BOTS]
}
