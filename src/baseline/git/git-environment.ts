/** The environment git runs in: the user's, without the variables that would point it at another repository. */

export type GitConfigEntry = readonly [key: string, value: string]

/** Connection and configuration variables are the user's choice; GIT_DIR, GIT_INDEX_FILE, GIT_TRACE and the like are not. */
const KEPT = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_|CONFIG_|EXEC_PATH$|ALLOW_PROTOCOL$|CEILING_DIRECTORIES$)/

/** `entries` are appended to the GIT_CONFIG_KEY_n list (git 2.31 and later), so that no secret is in a process listing. */
export const gitEnvironment = (base: NodeJS.ProcessEnv, entries: readonly GitConfigEntry[]): NodeJS.ProcessEnv => {
  const kept = Object.entries(base).filter(
    ([name]) => (!name.startsWith('GIT_') || KEPT.test(name)) && name !== 'GIT_CONFIG_COUNT',
  )
  const first = configCount(base['GIT_CONFIG_COUNT'])
  const added = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ])
  return {
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    ...Object.fromEntries(kept),
    ...Object.fromEntries(added),
    ...(first + entries.length > 0 ? { GIT_CONFIG_COUNT: `${first + entries.length}` } : {}),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  }
}

const configCount = (text: string | undefined): number => {
  const count = Number(text ?? '0')
  return Number.isSafeInteger(count) && count >= 0 && count < 10_000 ? count : 0
}
