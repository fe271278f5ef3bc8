/** What can go wrong with a request, told apart by what the user has to do about it. */

export type ApiFailure =
  | {
      readonly kind: 'unauthorized' | 'forbidden' | 'not-found' | 'rejected' | 'server-error'
      readonly status: number
      readonly message: string
    }
  | { readonly kind: 'rate-limited'; readonly status: number; readonly message: string; readonly retryAfterMs?: number }
  /** `malformed`: no JSON, from a proxy or a broken connection. `unexpected`: the JSON of a server that is not GitHub. */
  | {
      readonly kind: 'timeout' | 'network' | 'certificate' | 'malformed' | 'unexpected' | 'deadline'
      readonly message: string
    }

export const isTransient = (failure: ApiFailure): boolean => {
  switch (failure.kind) {
    case 'server-error':
    case 'timeout':
    case 'network':
    case 'malformed':
    case 'rate-limited':
      return true
    case 'unauthorized':
    case 'forbidden':
    case 'not-found':
    case 'rejected':
    case 'unexpected':
    case 'certificate':
    case 'deadline':
      return false
  }
}

/** From whatever Octokit threw. */
export const classifyError = (error: unknown, now: number = Date.now()): ApiFailure => {
  const message = oneLine(property(error, 'message'))
  const response = property(error, 'response')
  if (response === undefined) {
    const cause = property(error, 'cause')
    const named = [error, cause, property(cause, 'cause')]
    if (named.some(item => property(item, 'name') === 'AnswerTooLong')) return { kind: 'unexpected', message }
    const certificate = named.map(item => String(property(item, 'code') ?? '')).find(code => CERTIFICATE.test(code))
    if (certificate !== undefined) return { kind: 'certificate', message: certificate }
    const timedOut = [error, cause].some(item =>
      ['TimeoutError', 'AbortError'].includes(String(property(item, 'name'))),
    )
    return timedOut
      ? { kind: 'timeout', message: 'no answer in time' }
      : { kind: 'network', message: message || 'no connection' }
  }
  const status = Number(property(error, 'status'))
  const headers = property(response, 'headers')
  if (status === 429 || (status === 403 && isRateLimit(headers, message))) {
    const retryAfterMs = waitTime(headers, now)
    return { kind: 'rate-limited', status, message, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
  }
  return { kind: kindOf(status), status, message }
}

/** What Node says of a server whose certificate it cannot verify (nodejs.org/api/tls.html, "X509 certificate error codes"). */
const CERTIFICATE = /SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_|TLS_CERT|CRL_/

const kindOf = (status: number): 'unauthorized' | 'forbidden' | 'not-found' | 'rejected' | 'server-error' => {
  if (status === 401) return 'unauthorized'
  if (status === 403) return 'forbidden'
  if (status === 404 || status === 410) return 'not-found'
  return status >= 500 ? 'server-error' : 'rejected'
}

/** GitHub answers 403 for both; only these signs tell a limit from a missing permission (docs, "rate limits"). */
const isRateLimit = (headers: unknown, message: string): boolean =>
  property(headers, 'retry-after') !== undefined ||
  String(property(headers, 'x-ratelimit-remaining')) === '0' ||
  /rate limit/i.test(message)

/** `retry-after` in seconds, else `x-ratelimit-reset` in seconds since 1970. */
const waitTime = (headers: unknown, now: number): number | undefined => {
  const after = Number(property(headers, 'retry-after') ?? Number.NaN)
  if (Number.isFinite(after) && after >= 0) return after * 1000
  const reset = Number(property(headers, 'x-ratelimit-reset') ?? Number.NaN)
  return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - now) : undefined
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const oneLine = (value: unknown): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
