/** HTTP requests of this program: as the platform's `fetch`, but through the proxy that the environment names. */
import { proxyFor } from './proxy-choice.ts'

/** What the callers use of `fetch`. */
export interface RequestOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

/** The proxy's code is loaded when a proxy is used; everybody else has the platform's own. */
export const sendRequest = async (url: string, options: RequestOptions = {}): Promise<Response> => {
  const target = new URL(url)
  const proxy = proxyFor(target, process.env)
  if (proxy === undefined) return fetch(url, options)
  const { sendThroughProxy } = await import('./proxy.ts')
  return sendThroughProxy(target, options)
}

/** The whole answer in memory, or an error as soon as it is longer than that. */
export const readBounded = async (answer: Response, maxBytes: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of answer.body ?? []) {
    length += piece.length
    // Leaving the loop cancels the body, and with it the connection.
    if (length > maxBytes) throw new AnswerTooLong(`the answer is longer than ${Math.round(maxBytes / 1e6)} MB`)
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong'
}
