/** A Git LFS server as GitHub's: the batch API behind a Basic authorization, the objects on a storage with ranges. */
import { createHash } from 'node:crypto'
import { isRecord } from './json.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface LfsStorage {
  /** SHA-256 → content. */
  readonly objects: Map<string, Buffer>
  /** Requests to the storage: `bytes=0-99`, or `all`. */
  readonly downloads: string[]
  /** How the storage behaves. */
  mode: 'ranges' | 'no-ranges' | 'wrong-size' | 'wrong-content' | 'refuses' | 'expired'
}

export const createLfsStorage = (): LfsStorage => ({ objects: new Map(), downloads: [], mode: 'ranges' })

export const storeLfsObject = ({ objects }: LfsStorage, content: Buffer): string => {
  const oid = createHash('sha256').update(content).digest('hex')
  objects.set(oid, content)
  return oid
}

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/vnd.git-lfs+json' }).end(JSON.stringify(body))
}

/** `POST <repository>.git/info/lfs/objects/batch` (git-lfs docs/api/batch.md). */
export const answerBatch = (
  request: IncomingMessage,
  response: ServerResponse,
  given: {
    readonly storage: LfsStorage
    readonly body: unknown
    readonly tokens: ReadonlySet<string>
    readonly url: string
  },
): void => {
  const credentials = /^basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const [, token = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':')
  if (!given.tokens.has(token)) {
    response.setHeader('LFS-Authenticate', 'Basic realm="Git LFS"')
    return json(response, 401, { message: 'Credentials needed' })
  }
  if (!request.headers['content-type']?.startsWith('application/vnd.git-lfs+json'))
    return json(response, 415, { message: 'media type' })
  const wanted: readonly unknown[] =
    isRecord(given.body) && Array.isArray(given.body['objects']) ? given.body['objects'] : []
  const objects = wanted.filter(isRecord).map(({ oid, size }) => {
    if (!given.storage.objects.has(String(oid)))
      return { oid, size, error: { code: 404, message: 'Object does not exist' } }
    const download = {
      href: `${given.url}/lfs-storage/${String(oid)}`,
      header: { 'x-storage-key': 'key' },
      expires_in: 3600,
    }
    return { oid, size, authenticated: true, actions: { download } }
  })
  json(response, 200, { transfer: 'basic', objects })
}

/** `GET /lfs-storage/<oid>`, with the key that the batch answer gave. */
export const answerStorage = (request: IncomingMessage, response: ServerResponse, storage: LfsStorage): void => {
  const content = storage.objects.get((request.url ?? '').slice('/lfs-storage/'.length)) ?? Buffer.alloc(0)
  storage.downloads.push(request.headers.range ?? 'all')
  if (request.headers['x-storage-key'] !== 'key' || storage.mode === 'expired')
    return void response.writeHead(403).end()
  if (storage.mode === 'refuses') return void response.destroy()
  const bytes =
    storage.mode === 'wrong-content'
      ? Buffer.alloc(content.length, 1)
      : storage.mode === 'wrong-size'
        ? Buffer.concat([content, content])
        : content
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
  if (range === null || storage.mode === 'no-ranges') return void response.writeHead(200).end(bytes)
  const [first, last] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)]
  response
    .writeHead(206, { 'content-range': `bytes ${first}-${last}/${bytes.length}` })
    .end(bytes.subarray(first, last + 1))
}
