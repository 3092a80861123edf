import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contract } from '../../../main/contract.ts'
import { HostError } from '../../../main/host-error.ts'
import { eventHub } from '../../../main/serve/event-hub.ts'
import { type RunningServer, startServer } from '../../../main/serve/server.ts'
import { pack, unpack } from '../../../main/serve/wire.ts'
import { emptyFolder } from '../../cli/spawn-dossier.ts'

/** Handlers of which a test uses three; every other channel would fail loudly. */
const handlers = {
  'sources.list': async () => ({ ok: true, value: [], diagnostics: [] }),
  'export.stop': async () => {
    throw new HostError('disk-full', 'a.pdf cannot be written: the disk is full.', 'a.pdf')
  },
  'sources.stop': async () => {
    throw new TypeError('x is not a function')
  },
} as unknown as Contract

let server: RunningServer
let faults: unknown[]
const events = eventHub()

beforeEach(async () => {
  const page = join(emptyFolder(), 'page')
  mkdirSync(page)
  writeFileSync(join(page, 'index.html'), '<p>page')
  faults = []
  server = await startServer({ handlers, events, page, token: 'secret', report: (e) => faults.push(e) }, 0)
})
afterEach(() => server.close())

function post(channel: string, body: Uint8Array, headers: Record<string, string> = {}) {
  const origin = `http://127.0.0.1:${server.port}`
  return fetch(`${origin}/api/${channel}`, {
    method: 'POST',
    headers: { authorization: 'Bearer secret', origin, ...headers },
    body: Buffer.from(body),
  })
}
const outcomeOf = async (answer: Response) => unpack(new Uint8Array(await answer.arrayBuffer()))

describe('the loopback server', () => {
  it('answers a call with an outcome', async () => {
    expect(await outcomeOf(await post('sources.list', pack([])))).toEqual({
      ok: true,
      value: [],
      diagnostics: [],
    })
  })

  it('turns what a handler throws into a value: the machine’s fault in its words, the program’s as a fault', async () => {
    expect(await outcomeOf(await post('export.stop', pack([])))).toEqual({
      ok: false,
      failure: { kind: 'host', message: 'a.pdf cannot be written: the disk is full.' },
    })
    expect(faults).toEqual([])
    expect(await outcomeOf(await post('sources.stop', pack([])))).toMatchObject({ failure: { kind: 'bug' } })
    expect(faults).toHaveLength(1)
  })

  it('refuses arguments that the channel does not take, before the handler runs', async () => {
    expect(await outcomeOf(await post('sources.list', pack(['all'])))).toMatchObject({
      failure: { kind: 'invalid' },
    })
  })

  it.each([
    ['an unknown channel', 'nonsense', pack([]), 404],
    ['a name every object has', 'toString', pack([]), 404],
    ['a body that is none', 'sources.list', new Uint8Array([1]), 400],
    ['arguments that are no list', 'sources.list', pack({}), 400],
  ])('says no to %s', async (_, channel, body, status) => {
    expect((await post(channel, body)).status).toBe(status)
  })

  it('sends the page with a strict policy, and nothing without the token', async () => {
    const page = await fetch(server.address)
    expect(page.status).toBe(200)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(403)
  })

  it('allows no other site to read an answer', async () => {
    const answer = await post('sources.list', pack([]))
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await fetch(`http://127.0.0.1:${server.port}/api/sources.list`, {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(403)
  })

  it('listens on the loopback interface only', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((i) => i !== undefined && !i.internal && i.family === 'IPv4')
    if (outside === undefined) return
    const reached = await new Promise<boolean>((done) => {
      const socket = connect(server.port, outside.address)
      socket.on('connect', () => done(true))
      socket.on('error', () => done(false))
    })
    expect(reached).toBe(false)
  })

  it('streams events to the page', async () => {
    const abort = new AbortController()
    const stream = await fetch(`http://127.0.0.1:${server.port}/api/events`, {
      headers: { authorization: 'Bearer secret' },
      signal: abort.signal,
    })
    const reader = stream.body?.getReader()
    await reader?.read()
    events.emit('sources.changed', { count: 3 })
    const { value } = (await reader?.read()) ?? {}
    expect(new TextDecoder().decode(value)).toBe('event: sources.changed\ndata: {"count":3}\n\n')
    abort.abort()
  })

  it('says which port is taken', async () => {
    const second = startServer(
      { handlers, events, page: '', token: '', report: () => undefined },
      server.port,
    )
    await expect(second).rejects.toThrow(
      `Port ${server.port} is taken by another program; choose another with --port.`,
    )
  })
})
