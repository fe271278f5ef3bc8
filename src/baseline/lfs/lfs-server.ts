/** The Git LFS batch API: where an object can be downloaded. Source: git-lfs docs/api/batch.md. */
import * as z from 'zod'
import { sendRequest } from '../http/request.ts'
import type { LfsPointer } from '../git/lfs-pointer.ts'
import type { Remote } from '../git/remote.ts'

export interface LfsDownload {
  readonly href: string
  readonly header: Readonly<Record<string, string>>
}

export type LfsBatchOutcome =
  | { readonly ok: true; readonly download: LfsDownload }
  | { readonly ok: false; readonly why: string; readonly fix: string }

const MEDIA_TYPE = 'application/vnd.git-lfs+json'
const TIMEOUT_MS = 30_000
/** One object is asked for; an honest answer is below 10 kB. */
const MAX_ANSWER_BYTES = 1_000_000

const BATCH = z.object({
  objects: z.array(
    z.object({
      oid: z.string(),
      actions: z
        .object({
          download: z.object({
            href: z.string().regex(/^https?:\/\//),
            header: z.record(z.string(), z.string()).default({}),
          }),
        })
        .optional(),
      error: z.object({ code: z.number(), message: z.string() }).optional(),
    }),
  ),
})

const REMEDY =
  'Give actions/checkout `lfs: true` for both sides, or run `git lfs fetch origin <base commit>` before Flopgate.'

/** Asks the LFS server of a remote. Its credentials are those of the fetch: the header that git would send. */
export const findLfsDownload = async (remote: Remote, pointer: LfsPointer): Promise<LfsBatchOutcome> => {
  const endpoint = lfsEndpoint(remote.url)
  if (endpoint === undefined) return { ok: false, why: `${remote.name} has no HTTP address for Git LFS`, fix: REMEDY }
  try {
    const answer = await sendRequest(`${endpoint}/objects/batch`, {
      method: 'POST',
      headers: { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, ...credentials(remote) },
      body: JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [pointer], hash_algo: 'sha256' }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!answer.ok) return { ok: false, why: `the Git LFS server answers ${answer.status}`, fix: REMEDY }
    return readBatch(await boundedText(answer), pointer)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'no connection'
    return { ok: false, why: `the Git LFS server cannot be reached: ${reason}`, fix: REMEDY }
  }
}

/** A user name or password in the URL is not for us to send. */
const lfsEndpoint = (url: string): string | undefined => {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined
  const parsed = new URL(url)
  const path = parsed.pathname.replace(/\/+$/, '').replace(/(?:\.git)?$/, '.git')
  return `${parsed.origin}${path}/info/lfs`
}

/** `http.<address>.extraheader`: the last one wins, and only for addresses that begin like that. */
const credentials = ({ url, config }: Remote): Readonly<Record<string, string>> => {
  const headers = config.flatMap(([key, value]) => {
    const address = /^http\.(.+)\.extraheader$/i.exec(key)?.[1]
    return address !== undefined && url.startsWith(address) ? [value] : []
  })
  const [, authorization] = /^authorization:\s*(.+)$/i.exec(headers.at(-1) ?? '') ?? []
  return authorization === undefined ? {} : { authorization }
}

const boundedText = async (answer: Response): Promise<string> => {
  let text = ''
  const decoder = new TextDecoder()
  for await (const piece of answer.body ?? []) {
    text += decoder.decode(piece, { stream: true })
    if (text.length > MAX_ANSWER_BYTES) throw new Error('its answer is too long')
  }
  return text
}

const readBatch = (text: string, { oid }: LfsPointer): LfsBatchOutcome => {
  const parsed = BATCH.safeParse(parseJson(text))
  const object = parsed.success ? parsed.data.objects.find(item => item.oid === oid) : undefined
  if (object?.actions !== undefined) return { ok: true, download: object.actions.download }
  const why = object?.error === undefined ? 'the Git LFS server’s answer cannot be understood' : lfsError(object.error)
  return { ok: false, why, fix: REMEDY }
}

const lfsError = ({ code, message }: { readonly code: number; readonly message: string }): string =>
  code === 404
    ? 'the Git LFS server does not have the object'
    : `the Git LFS server says ${code}: ${message.replace(/\s+/g, ' ').slice(0, 200)}`

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
