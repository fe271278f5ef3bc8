import { describe, expect, test } from 'vitest'
import { proxyFor } from '../../../src/baseline/http/proxy-choice.ts'

const PROXY = 'http://proxy.corp:3128'
const HTTPS = { HTTPS_PROXY: PROXY }

/** Outside truth: curl's manual ("NO_PROXY") and the Actions toolkit's proxy support. */
describe('proxyFor', () => {
  test.each([
    ['https://api.github.com/x', HTTPS, PROXY],
    ['https://api.github.com/x', { https_proxy: PROXY, HTTPS_PROXY: 'http://other:1' }, PROXY],
    ['https://api.github.com/x', { ALL_PROXY: PROXY }, PROXY],
    ['https://api.github.com/x', { HTTPS_PROXY: 'proxy.corp:3128' }, PROXY],
    ['https://api.github.com/x', { HTTP_PROXY: PROXY }, undefined],
    ['http://ghes.corp/x', { HTTP_PROXY: PROXY }, PROXY],
    ['https://api.github.com/x', {}, undefined],
    ['https://api.github.com/x', { HTTPS_PROXY: '' }, undefined],
    ['https://127.0.0.1:8443/x', HTTPS, undefined],
    ['https://localhost/x', HTTPS, undefined],
    ['https://[::1]/x', HTTPS, undefined],
  ])('%s with %j → %s', (url, environment, expected) => {
    expect(proxyFor(new URL(url), environment)?.origin).toBe(expected)
  })

  test.each([
    ['*', 'https://ghes.corp/', true],
    ['ghes.corp', 'https://ghes.corp/', true],
    ['GHES.corp', 'https://ghes.corp/', true],
    ['corp', 'https://ghes.corp/', true],
    ['.corp', 'https://ghes.corp/', true],
    ['*.corp', 'https://ghes.corp/', true],
    ['es.corp', 'https://ghes.corp/', false],
    ['a.b, ghes.corp:443', 'https://ghes.corp/', true],
    ['ghes.corp:8443', 'https://ghes.corp/', false],
    ['10.0.0.0/8', 'https://10.1.2.3/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['2.3', 'https://10.1.2.3/', false],
    ['10.0.0.0/99', 'https://10.1.2.3/', false],
    ['', 'https://ghes.corp/', false],
  ])('NO_PROXY=%s leaves %s alone: %s', (list, url, isDirect) => {
    expect(proxyFor(new URL(url), { ...HTTPS, NO_PROXY: list }) === undefined).toBe(isDirect)
  })
})
