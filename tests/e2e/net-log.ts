import { readFileSync } from 'node:fs'

/** What Chromium itself logged of the network: the count below the page, below any interception. */
export interface NetworkUse {
  /**
   * Addresses that a TCP connection was tried to or a UDP packet was sent to. A UDP socket that is only connected sends
   * nothing: Chromium makes one to learn whether the machine has IPv6.
   */
  readonly connections: readonly string[]
  /** Names that were looked up; one that Chromium's own rules answer at once is none. */
  readonly lookups: readonly string[]
}

interface NetLogEvent {
  readonly type: number
  readonly phase: number
  readonly params?: { readonly address?: string; readonly host?: string; readonly local_address?: string }
}

interface NetLog {
  readonly constants: {
    readonly logEventTypes: Readonly<Record<string, number>>
    readonly logEventPhase: Readonly<Record<string, number>>
  }
  readonly events: readonly NetLogEvent[]
}

/** Lines at the end of a log that a kill may leave torn: what its buffer held. */
const tornLines = 50

/**
 * Chromium writes the log as it goes, an event a line; a browser that was killed leaves the list open and its last lines
 * torn.
 */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text)
  } catch (error) {
    let whole = text
    for (let line = 0; line < tornLines; line += 1) {
      whole = whole.slice(0, whole.lastIndexOf('\n'))
      try {
        return JSON.parse(`${whole.trimEnd().replace(/,$/, '')}]}`)
      } catch {
        // One more line is torn.
      }
    }
    throw error
  }
}

/**
 * Reads a net log.
 *
 * @throws Error if the log holds nothing: a test that counts nothing must not pass
 */
export function networkUse(file: string): NetworkUse {
  const log = parse(readFileSync(file, 'utf8'))
  if (log.events.length === 0) throw new Error('Chromium logged no network event at all')
  const { logEventTypes: types, logEventPhase: phases } = log.constants
  const began = (names: readonly string[]) =>
    log.events.filter((e) => names.some((n) => types[n] === e.type) && e.phase !== phases.PHASE_END)
  return {
    connections: began(['TCP_CONNECT_ATTEMPT', 'UDP_BYTES_SENT']).map((e) => e.params?.address ?? 'unknown'),
    lookups: began(['HOST_RESOLVER_MANAGER_JOB']).map((e) => e.params?.host ?? 'unknown'),
  }
}
