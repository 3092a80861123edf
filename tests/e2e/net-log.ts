import { readFileSync } from 'node:fs'

/** What Chromium itself logged of the network: the count below the page, below any interception. */
export interface NetworkUse {
  /** Addresses that a TCP or UDP connection was tried to. */
  readonly connections: readonly string[]
  /** Names that were looked up. */
  readonly lookups: readonly string[]
}

interface NetLogEvent {
  readonly type: number
  readonly phase: number
  readonly params?: { readonly address?: string; readonly host?: string; readonly local_address?: string }
}

/**
 * Reads a net log. Chromium writes it as it goes, so a browser that was killed leaves an unfinished list.
 *
 * @throws Error if the log holds nothing: a test that counts nothing must not pass
 */
export function networkUse(file: string): NetworkUse {
  const text = readFileSync(file, 'utf8').trimEnd()
  const whole = text.endsWith(']}') || text.endsWith('}}') ? text : `${text.replace(/,$/, '')}]}`
  const log: {
    constants: { logEventTypes: Record<string, number>; logEventPhase: Record<string, number> }
    events: NetLogEvent[]
  } = JSON.parse(whole)
  if (log.events.length === 0) throw new Error('Chromium logged no network event at all')
  const { logEventTypes: types, logEventPhase: phases } = log.constants
  const began = (names: readonly string[]) =>
    log.events.filter((e) => names.some((n) => types[n] === e.type) && e.phase !== phases.PHASE_END)
  return {
    connections: began(['TCP_CONNECT_ATTEMPT', 'UDP_CONNECT', 'UDP_BYTES_SENT']).map(
      (e) => e.params?.address ?? 'unknown',
    ),
    lookups: began(['HOST_RESOLVER_MANAGER_REQUEST', 'HOST_RESOLVER_MANAGER_JOB']).map(
      (e) => e.params?.host ?? 'unknown',
    ),
  }
}
