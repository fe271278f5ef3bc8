/** The environment git runs in: the user's, without the variables that would point it at another repository. */

export type GitConfigEntry = readonly [key: string, value: string]

/** Connection and configuration variables are the user's choice; GIT_DIR, GIT_INDEX_FILE, GIT_TRACE and the like are not. */
const KEPT = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_|CONFIG_|EXEC_PATH$|ALLOW_PROTOCOL$|CEILING_DIRECTORIES$)/

/**
 * `entries` travel in GIT_CONFIG_PARAMETERS, as git hands `-c` on to its own subprocesses: no secret is in a process
 * listing, and git before 2.31, which does not know GIT_CONFIG_COUNT, reads it too.
 */
export const gitEnvironment = (base: NodeJS.ProcessEnv, entries: readonly GitConfigEntry[]): NodeJS.ProcessEnv => {
  const kept = Object.entries(base).filter(
    ([name, value]) =>
      (!name.startsWith('GIT_') || KEPT.test(name)) && (name !== 'GIT_CONFIG_COUNT' || /^\d{1,4}$/.test(value ?? '')),
  )
  const parameters = [base['GIT_CONFIG_PARAMETERS'] ?? '', ...entries.map(parameter)].filter(text => text !== '')
  return {
    GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    ...Object.fromEntries(kept),
    ...(parameters.length === 0 ? {} : { GIT_CONFIG_PARAMETERS: parameters.join(' ') }),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  }
}

/** `'key=value'` with git's own quoting (sq_quote), the form that every version reads. A key with `=` has no such form. */
const parameter = ([key, value]: GitConfigEntry): string =>
  key.includes('=') ? '' : `'${`${key}=${value}`.replaceAll(/['!]/g, found => `'\\${found}'`)}'`
