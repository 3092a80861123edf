import type { Diagnostic, Failure, Outcome } from '../contract.ts'

/** What a handler answers when it worked. */
export function done<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { ok: true, value, diagnostics }
}

/** What a handler answers when it did not; machine failures are thrown as `HostError` and become one at the edge. */
export function failed(kind: Failure['kind'], message: string, file?: string): Outcome<never> {
  return { ok: false, failure: { kind, message, ...(file === undefined ? {} : { file }) } }
}

export const cancelled: Outcome<never> = failed('cancelled', 'Stopped.')
