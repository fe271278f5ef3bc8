/** Serves one bare repository over HTTP as GitHub does: `git http-backend` behind a Basic authorization. */
import { execFileSync, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface GitOverHttp {
  /** The bare repository. */
  readonly directory: string
  /** Tokens that may read; the user name is x-access-token. */
  readonly tokens: ReadonlySet<string>
}

/** `path`: below the repository's URL, for example `/info/refs`. */
export const serveGit = (
  request: IncomingMessage,
  response: ServerResponse,
  { directory, tokens }: GitOverHttp,
  path: string,
): void => {
  const credentials = /^basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const [user, token = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':')
  if (user !== 'x-access-token' || !tokens.has(token)) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('Repository not found.')
    return
  }
  const [pathname = '', query = ''] = path.split('?')
  const backend = spawn(
    join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend'),
    [],
    {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: dirname(directory),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: `/${directory.slice(dirname(directory).length + 1)}${pathname}`,
        QUERY_STRING: query,
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        REMOTE_USER: user,
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )
  request.pipe(backend.stdin)
  const chunks: Buffer[] = []
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  backend.on('close', () => answer(response, Buffer.concat(chunks)))
}

/** CGI: header lines, an empty line, the body. */
const answer = (response: ServerResponse, output: Buffer): void => {
  const end = output.indexOf('\r\n\r\n')
  for (const line of output.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n')) {
    const [name = '', value = ''] = line.split(/:\s*/, 2)
    if (name === 'Status') response.statusCode = Number(value.split(' ')[0])
    else if (name !== '') response.setHeader(name, value)
  }
  response.end(output.subarray(end + 4))
}
