import { describe, expect, it } from 'vitest'
import { refuse } from '../../../main/serve/guard.ts'

const port = 4321
const token = 'right'
const own = 'http://127.0.0.1:4321'

function request(method: string, path: string, headers: Readonly<Record<string, string>>) {
  return refuse(
    { method, url: new URL(path, own), headers: { host: '127.0.0.1:4321', ...headers } },
    port,
    token,
  )
}
const page = { origin: own, 'sec-fetch-site': 'same-origin', authorization: 'Bearer right' }

describe('the page may', () => {
  it.each([
    ['GET', '/?token=right', { 'sec-fetch-site': 'none' }],
    ['GET', '/assets/app.js', { 'sec-fetch-site': 'same-origin' }],
    ['POST', '/api/sources.list', page],
    ['GET', '/api/events', { 'sec-fetch-site': 'same-origin', authorization: 'Bearer right' }],
    ['GET', '/?token=right', { host: 'localhost:4321' }],
  ])('%s %s', (method, path, headers) => {
    expect(request(method, path, headers as Record<string, string>)).toBeNull()
  })
})

describe('all else is refused', () => {
  it.each([
    ['a name that was rebound to this computer', 'GET', '/?token=right', { host: 'evil.example:4321' }, 403],
    ['another port', 'GET', '/?token=right', { host: '127.0.0.1:80' }, 403],
    ['another site', 'POST', '/api/sources.list', { ...page, origin: 'http://evil.example' }, 403],
    [
      'another local program’s page',
      'POST',
      '/api/sources.list',
      { ...page, origin: 'http://127.0.0.1:80' },
      403,
    ],
    ['a sandboxed frame', 'POST', '/api/sources.list', { ...page, origin: 'null' }, 403],
    ['a link from another site', 'GET', '/?token=right', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a script that another site embeds', 'GET', '/assets/app.js', { 'sec-fetch-site': 'cross-site' }, 403],
    ['no token', 'GET', '/', {}, 403],
    ['a wrong token', 'GET', '/?token=wrong', {}, 403],
    ['a call without a token', 'POST', '/api/sources.list', { origin: own }, 403],
    [
      'a call with a wrong token',
      'POST',
      '/api/sources.list',
      { ...page, authorization: 'Bearer wrong' },
      403,
    ],
    ['a call that names no origin', 'POST', '/api/sources.list', { authorization: 'Bearer right' }, 403],
    ['events without a token', 'GET', '/api/events', {}, 403],
    ['a call by GET', 'GET', '/api/sources.list?token=right', page, 405],
    ['a method that changes', 'PUT', '/assets/app.js', page, 405],
  ])('%s', (_, method, path, headers, status) => {
    expect(request(method, path, headers as Record<string, string>)?.status).toBe(status)
  })
})
