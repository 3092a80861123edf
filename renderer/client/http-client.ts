import type { Channel, Client, EventName, Events, Failure } from '../../main/contract.ts'
import { channels } from '../../main/contract.ts'
import { readEvents } from './event-stream.ts'
import { pack, unpack } from './wire.ts'

const stopped: Failure = {
  kind: 'host',
  message: 'Dossier is not running any more. Start it again and reload this page; nothing saved is lost.',
  messageFr:
    'Dossier ne fonctionne plus. Relancez-le et rechargez cette page ; rien de ce qui est enregistré n’est perdu.',
}

type Listener = (payload: never) => void

/**
 * The contract over HTTP, one function a channel, derived from the list of channels. A server that is gone
 * gives a failure, never an exception.
 *
 * @param base the server's address without a trailing slash; empty for the page's own
 */
export function httpClient(base: string, token: string): Client {
  const listeners = new Map<string, Set<Listener>>()
  const authorization = `Bearer ${token}`

  const call = async (channel: Channel, args: readonly unknown[]): Promise<unknown> => {
    try {
      const answer = await fetch(`${base}/api/${channel}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/octet-stream' },
        body: pack(args),
      })
      if (!answer.ok) return { ok: false, failure: { kind: 'bug', message: await answer.text() } }
      return unpack(new Uint8Array(await answer.arrayBuffer()))
    } catch {
      return { ok: false, failure: stopped }
    }
  }

  void readEvents(`${base}/api/events`, authorization, (name, data) => {
    for (const listener of listeners.get(name) ?? []) listener(JSON.parse(data) as never)
  })

  const calls = Object.fromEntries(
    channels.calls.map((channel) => [channel, (...args: unknown[]) => call(channel, args)]),
  )
  const on = <E extends EventName>(event: E, listener: (payload: Events[E]) => void): (() => void) => {
    const set = listeners.get(event) ?? new Set()
    listeners.set(event, set.add(listener))
    return () => set.delete(listener)
  }
  // The record is made from the list of channels, which the contract ties to the keys of `Client`.
  return { ...calls, on, dropped: null } as unknown as Client
}
