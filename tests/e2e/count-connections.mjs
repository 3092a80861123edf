// Loaded into a process of the program with `--import`: writes each connection that it opens, a line each, into the
// file that COUNT_CONNECTIONS names.
import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'

const file = process.env.COUNT_CONNECTIONS ?? ''

/** @param {unknown} message */
function note(message) {
  const { socket } = /** @type {{ socket: import('node:net').Socket }} */ (message)
  const path = Reflect.get(socket, '_pipeName')
  socket.once('connect', () => appendFileSync(file, `${path ?? socket.remoteAddress}\n`))
  socket.once('error', () => appendFileSync(file, `${path ?? 'refused'}\n`))
}

subscribe('net.client.socket', note)
