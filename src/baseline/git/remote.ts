/** Where a missing commit can be fetched from, and with which credentials. */
import { inCheckout } from './checkout.ts'
import { runGit } from './git.ts'
import type { Checkout } from './checkout.ts'
import type { GitConfigEntry } from './git-environment.ts'

export interface Remote {
  readonly url: string
  /** Settings for this fetch only: credentials, proxies, URL rewriting. */
  readonly config: readonly GitConfigEntry[]
  /** For messages: never the URL, which may hold a password. */
  readonly name: string
}

/** The hosting service's own clone URL and the token of this run. */
export interface HostedRepository {
  /** For example https://github.com. */
  readonly serverUrl: string
  /** owner/name. */
  readonly repository: string
  readonly token: string
}

/** What a fetch from another directory needs of the checkout's settings; actions/checkout keeps its token in one of them. */
const CONNECTION_SETTINGS = '^(http\\.|credential\\.|url\\.|ssh\\.|core\\.(sshcommand|gitproxy)$)'

/** The checkout's own remote first, because its credentials are known to work; then the service with our token. */
export const listRemotes = async (checkout: Checkout, hosted?: HostedRepository): Promise<readonly Remote[]> => {
  const [own, config] = await Promise.all([ownUrl(checkout), connectionSettings(checkout)])
  const remotes: Remote[] = own === undefined ? [] : [{ url: own, config, name: 'the checkout’s remote' }]
  const service = hosted === undefined ? undefined : hostedRemote(hosted)
  return service === undefined ? remotes : [...remotes, service]
}

const ownUrl = async (checkout: Checkout): Promise<string | undefined> => {
  const options = inCheckout(checkout)
  const result = await runGit(['config', '--includes', '--null', '--get', 'remote.origin.url'], options)
  const url = result.ok ? result.output.toString('utf8').replace(/\0[^]*$/, '') : ''
  return url === '' || url.startsWith('-') ? undefined : url
}

const connectionSettings = async (checkout: Checkout): Promise<readonly GitConfigEntry[]> => {
  const options = inCheckout(checkout)
  const result = await runGit(['config', '--includes', '--null', '--get-regexp', CONNECTION_SETTINGS], options)
  if (!result.ok) return []
  return result.output
    .toString('utf8')
    .split('\0')
    .flatMap(entry => {
      const end = entry.indexOf('\n')
      return end > 0 ? [[entry.slice(0, end), entry.slice(end + 1)] as const] : []
    })
}

/** The header that actions/checkout uses itself. The first, empty value clears a header set elsewhere. */
export const hostedRemote = ({ serverUrl, repository, token }: HostedRepository): Remote | undefined => {
  if (!/^https?:\/\//.test(serverUrl) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined
  const server = serverUrl.replace(/\/+$/, '')
  const key = `http.${server}/.extraheader`
  const credentials = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64')
  const config: readonly GitConfigEntry[] =
    token === ''
      ? []
      : [
          [key, ''],
          [key, `AUTHORIZATION: basic ${credentials}`],
        ]
  return { url: `${server}/${repository}.git`, config, name: `${server} with the job’s token` }
}
