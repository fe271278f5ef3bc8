/** A proxy stub counts what passes through it; names end in .test, so that only the proxy knows where they are. */
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readBounded, sendRequest } from '../../../src/baseline/http/request.ts'

const servers: Server[] = []
const listen = async (server: Server): Promise<number> => {
  servers.push(server)
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

let seen: { readonly line: string; readonly headers: Readonly<Record<string, unknown>> }[]
beforeEach(async () => {
  seen = []
  const proxy = createServer((request, response) => {
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers })
    if (request.url === 'http://one.test/moved') response.writeHead(302, { location: 'http://two.test/there' }).end()
    else if (request.url === 'http://one.test/same') response.writeHead(307, { location: '/end' }).end()
    else response.end('x'.repeat(1000))
  })
  proxy.on('connect', (request, socket) => {
    seen.push({ line: `CONNECT ${request.url}`, headers: request.headers })
    const up = connect(1, '127.0.0.1')
    up.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  })
  vi.stubEnv('http_proxy', `http://ada:s%40cret@127.0.0.1:${await listen(proxy)}`)
  vi.stubEnv('https_proxy', process.env['http_proxy'])
  vi.stubEnv('no_proxy', '')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  }
})

const headers = { authorization: 'token secret' }

test('a request passes through the proxy, with its credentials', async () => {
  const answer = await sendRequest('http://one.test/x', { headers })
  expect(answer.status).toBe(200)
  expect((await readBounded(answer, 1000)).length).toBe(1000)
  const [first] = seen
  expect(first?.line).toBe('GET http://one.test/x')
  expect(first?.headers).toMatchObject({
    authorization: 'token secret',
    'proxy-authorization': `Basic ${Buffer.from('ada:s@cret').toString('base64')}`,
  })
})

test('a redirect to another server carries no token, one to the same server does', async () => {
  await (await sendRequest('http://one.test/moved', { headers })).text()
  await (await sendRequest('http://one.test/same', { headers })).text()
  expect(seen.map(({ line, headers: sent }) => [line, sent['authorization']])).toEqual([
    ['GET http://one.test/moved', 'token secret'],
    ['GET http://two.test/there', undefined],
    ['GET http://one.test/same', 'token secret'],
    ['GET http://one.test/end', 'token secret'],
  ])
})

test('https asks for a tunnel, and a refusal is told', async () => {
  await expect(sendRequest('https://one.test/x', { headers })).rejects.toThrow('refuses the connection (502)')
  expect(seen.map(({ line }) => line)).toEqual(['CONNECT one.test:443'])
  expect(seen[0]?.headers).not.toHaveProperty('authorization')
})

test('an answer beyond its limit ends there', async () => {
  await expect(readBounded(await sendRequest('http://one.test/x'), 999)).rejects.toThrow('longer than')
})
