import { say } from '../corpus/index.ts'
import { checkArguments } from './arguments.ts'
import type { Channel, Contract, Failure, Outcome } from './contract.ts'
import { HostError } from './host-error.ts'

/** The failure that a thrown thing becomes at the edge to the page: the machine's own in its words, the rest as a fault. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { kind: 'host', ...error.said }
  const detail = error instanceof Error ? error.message : String(error)
  return { kind: 'bug', ...say`Something went wrong inside the program: ${detail}` }
}

/**
 * Calls a channel with what came over the wire: checks the arguments, runs the handler, and turns whatever is thrown
 * into a value. Never rejects. `report` hears of faults of the program, with their stack.
 */
export async function callChannel(
  handlers: Contract,
  channel: Channel,
  given: readonly unknown[],
  report: (error: unknown) => void,
): Promise<Outcome<unknown>> {
  const checked = checkArguments(channel, given)
  if (!checked.ok) return { ok: false, failure: { kind: 'invalid', message: checked.message } }
  try {
    // The pairing of channel and arguments was checked above; TypeScript cannot follow it through a union of channels.
    const handler = handlers[channel] as (...args: readonly unknown[]) => Promise<Outcome<unknown>>
    return await handler(...checked.value)
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === 'bug') report(error)
    return { ok: false, failure }
  }
}
