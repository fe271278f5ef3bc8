/** Which proxy a request goes through, by the variables that curl, git and the Actions toolkit read. */
import { BlockList, isIP } from 'node:net'

type Environment = Readonly<Record<string, string | undefined>>

/** undefined: none. A proxy that is named without a scheme is an HTTP proxy. */
export const proxyFor = (target: URL, environment: Environment): URL | undefined => {
  const read = (name: string): string => environment[name.toLowerCase()] || environment[name.toUpperCase()] || ''
  const named = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || read('all_proxy')
  if (named === '' || isDirect(target, read('no_proxy'))) return undefined
  const text = named.includes('://') ? named : `http://${named}`
  return URL.canParse(text) ? new URL(text) : undefined
}

const plainHost = (host: string): string => host.toLowerCase().replace(/^\[|\]$/g, '')

/** This machine is never behind the proxy. Entries: `*`, a host with its subdomains, `.domain`, `host:port`, a subnet. */
const isDirect = (target: URL, list: string): boolean => {
  const host = plainHost(target.hostname)
  if (host === 'localhost' || host === '::1' || host.startsWith('127.')) return true
  const port = target.port || (target.protocol === 'https:' ? '443' : '80')
  return list
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .some(entry => matches(entry.toLowerCase(), host, port))
}

const matches = (entry: string, host: string, port: string): boolean => {
  if (entry === '*') return true
  if (entry.includes('/')) return isInSubnet(entry, host)
  const [, name = entry, wanted = port] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? []
  const domain = plainHost(name).replace(/^\*?\./, '')
  return wanted === port && domain !== '' && (host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`)))
}

const isInSubnet = (entry: string, host: string): boolean => {
  const [network = '', bits = ''] = entry.split('/')
  const [family, own] = [isIP(network), isIP(host)]
  if (family === 0 || family !== own || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
    return false
  const list = new BlockList()
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  list.addSubnet(network, Number(bits), kind)
  return list.check(host, kind)
}
