import { type Said, say } from '../../corpus/index.ts'
import type { Diagnostic, Failure, Outcome } from '../contract.ts'

/** What a handler answers when it worked. */
export function done<T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> {
  return { ok: true, value, diagnostics }
}

/** What a handler answers when it did not; machine failures are thrown as `HostError` and become one at the edge. */
export function failed(kind: Failure['kind'], said: Said, file?: string): Outcome<never> {
  return { ok: false, failure: { kind, ...said, ...(file === undefined ? {} : { file }) } }
}

export const cancelled: Outcome<never> = failed('cancelled', say`Stopped.`)
