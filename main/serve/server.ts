import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mostBytes } from '../arguments.ts'
import { callChannel } from '../call-channel.ts'
import { pageHeaders } from '../content-security-policy.ts'
import { type Contract, channels } from '../contract.ts'
import { HostError } from '../host-error.ts'
import { pageFile } from '../page-file.ts'
import type { EventHub } from './event-hub.ts'
import { refuse } from './guard.ts'
import { pack, unpack } from './wire.ts'

/** What the server answers from. */
export interface Served {
  readonly handlers: Contract
  readonly events: EventHub
  /** Folder of the built page. */
  readonly page: string
  readonly token: string
  /** Hears of faults of the program. */
  readonly report: (error: unknown) => void
}

export interface RunningServer {
  readonly port: number
  /** What the user opens, token included. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Largest body of a call, in bytes: an import of several files that each are as large as allowed. */
const mostBody = 2 * mostBytes

const headers = { ...pageHeaders('self'), 'cache-control': 'no-store' }

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

/** The whole body, or null when it is larger than any honest call. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > mostBody) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > mostBody) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function argumentsIn(body: Uint8Array): readonly unknown[] | null {
  try {
    const value = unpack(body)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

async function answerCall(served: Served, name: string, request: IncomingMessage, response: ServerResponse) {
  const channel = channels.calls.find((c) => c === name)
  if (channel === undefined) return answer(response, 404, `There is no channel ${name}.`)
  const body = await bodyOf(request)
  if (body === null) {
    response.setHeader('connection', 'close')
    return answer(response, 413, 'That is more than Dossier takes at once.')
  }
  const args = argumentsIn(body)
  if (args === null) return answer(response, 400, 'The body is not what Dossier’s page sends.')
  const outcome = await callChannel(served.handlers, channel, args, served.report)
  response.writeHead(200, { ...headers, 'content-type': 'application/octet-stream' }).end(pack(outcome))
}

async function respond(served: Served, port: number, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
  const method = request.method ?? 'GET'
  const refusal = refuse({ method, url, headers: request.headers }, port, served.token)
  if (refusal !== null) return answer(response, refusal.status, refusal.message)
  if (url.pathname === '/api/events') return served.events.add(response)
  if (url.pathname.startsWith('/api/'))
    return answerCall(served, url.pathname.slice('/api/'.length), request, response)
  const file = await pageFile(served.page, url.pathname)
  if (file === null) return answer(response, 404, 'There is no such file.')
  response
    .writeHead(200, { ...headers, 'content-type': file.mediaType })
    .end(method === 'HEAD' ? '' : file.bytes)
}

function cannotListen(error: NodeJS.ErrnoException, port: number): HostError {
  const message =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program; choose another with --port.`
      : error.code === 'EACCES'
        ? `You may not open port ${port}; choose one above 1023 with --port.`
        : `The server cannot start: ${error.message}.`
  return new HostError('other', message, String(port))
}

/**
 * Starts the server on the loopback interface only.
 *
 * @param port 0 for any free one
 * @throws HostError when the port cannot be had
 */
export async function startServer(served: Served, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo
    respond(served, own, request, response).catch((error: unknown) => {
      served.report(error)
      if (response.headersSent) response.destroy()
      else answer(response, 500, 'Something went wrong inside the program.')
    })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', (error) => failed(cannotListen(error, port)))
    server.listen(port, '127.0.0.1', listening)
  })
  const { port: own } = server.address() as AddressInfo
  return {
    port: own,
    address: `http://127.0.0.1:${own}/?token=${served.token}`,
    close: async () => {
      served.events.close()
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}
