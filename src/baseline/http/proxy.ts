/** Requests through an HTTP proxy: https by CONNECT (RFC 9110 §9.3.6), http by an absolute address (RFC 9112 §3.2.2). */
import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { proxyFor } from './proxy-choice.ts'
import type { RequestOptions } from './request.ts'

/** As many as browsers follow (Fetch standard). */
const MAX_REDIRECTS = 20

/** Follows redirects; another origin gets no credentials. */
export const sendThroughProxy = async (target: URL, options: RequestOptions): Promise<Response> => {
  let [url, next] = [target, options]
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await sendOnce(url, next)
    const location = answer.headers.location
    if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === undefined) return asResponse(answer)
    answer.resume()
    const to = new URL(location, url)
    next = redirected(next, { isSameOrigin: to.origin === url.origin, status: answer.statusCode ?? 0 })
    url = to
  }
  throw new Error('the server redirects again and again')
}

const redirected = (
  { body, method = 'GET', headers = {}, ...rest }: RequestOptions,
  { isSameOrigin, status }: { readonly isSameOrigin: boolean; readonly status: number },
): RequestOptions => {
  const kept = Object.entries(headers).filter(([name]) => isSameOrigin || !/^(?:authorization|cookie)$/i.test(name))
  const keepsBody = status === 307 || status === 308
  return {
    ...rest,
    method: keepsBody || method === 'HEAD' ? method : 'GET',
    headers: Object.fromEntries(kept),
    ...(keepsBody && body !== undefined ? { body } : {}),
  }
}

const sendOnce = async (url: URL, options: RequestOptions): Promise<IncomingMessage> => {
  const proxy = proxyFor(url, process.env)
  const settings = {
    method: options.method ?? 'GET',
    headers: { host: url.host, 'accept-encoding': 'identity', connection: 'close', ...options.headers },
    agent: false as const,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  }
  if (proxy === undefined)
    return answerOf((url.protocol === 'https:' ? httpsRequest : httpRequest)(url, settings), options)
  const credentials = authorizationOf(proxy)
  if (url.protocol !== 'https:') {
    const headers = { ...settings.headers, ...credentials }
    return answerOf(requestTo(proxy)(addressOf(proxy), { ...settings, headers, path: url.href }), options)
  }
  const socket = await tunnel(proxy, url, options.signal)
  const secure = connectTls({ socket, servername: url.hostname, ALPNProtocols: ['http/1.1'] })
  // An agent, even a new one, would connect by itself.
  const { agent: _, ...direct } = settings
  return answerOf(httpsRequest(url, { ...direct, createConnection: () => secure }), options)
}

const requestTo = ({ protocol }: URL): typeof httpRequest => {
  if (protocol === 'http:') return httpRequest
  if (protocol === 'https:') return httpsRequest
  throw new Error(`the proxy is of the kind ${protocol.slice(0, 20)}; only HTTP and HTTPS proxies are supported`)
}

/** Node would make an Authorization header for the server of the proxy's name and password. */
const addressOf = (proxy: URL): URL => {
  const address = new URL(proxy)
  address.username = ''
  address.password = ''
  return address
}

const authorizationOf = ({ username, password }: URL): Readonly<Record<string, string>> => {
  if (username === '') return {}
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(text, 'utf8').toString('base64')}` }
}

const tunnel = (proxy: URL, { hostname, port }: URL, signal: AbortSignal | undefined): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const place = `${hostname}:${port || '443'}`
    const asked = requestTo(proxy)(addressOf(proxy), {
      method: 'CONNECT',
      path: place,
      headers: { host: place, ...authorizationOf(proxy) },
      agent: false,
      ...(signal === undefined ? {} : { signal }),
    })
    asked.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) return resolve(socket)
      socket.destroy()
      reject(new Error(`the proxy refuses the connection (${statusCode})`))
    })
    asked.on('response', answer => {
      answer.resume()
      reject(new Error(`the proxy refuses the connection (${answer.statusCode ?? 0})`))
    })
    asked.on('error', reject)
    asked.end()
  })

const answerOf = (request: ClientRequest, { body }: RequestOptions): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('response', resolve)
    request.on('error', reject)
    request.end(body)
  })

/** Statuses without a body: a Response refuses one. */
const BODILESS = new Set([204, 205, 304])

const asResponse = (answer: IncomingMessage): Response => {
  const status = answer.statusCode ?? 0
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers))
    for (const item of Array.isArray(value) ? value : [value ?? '']) headers.append(name, item)
  if (BODILESS.has(status)) {
    answer.resume()
    return new Response(null, { status, headers })
  }
  return new Response(
    new ReadableStream({
      start: controller => {
        answer.on('data', (piece: Buffer) => {
          controller.enqueue(new Uint8Array(piece))
          if ((controller.desiredSize ?? 1) <= 0) answer.pause()
        })
        answer.on('end', () => controller.close())
        answer.on('error', error => controller.error(error))
      },
      pull: () => void answer.resume(),
      cancel: () => void answer.destroy(),
    }),
    { status, headers },
  )
}
