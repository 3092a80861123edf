import type { Span } from '../types.ts'

/** A change of a text: `[start, end)` becomes `after`. */
export interface Change extends Span {
  readonly after: string
}

/**
 * Applies changes, in order of `start` and not overlapping, to the text that their offsets count in. For a
 * source, `replay(original, repairs) === text`; any subset of the repairs may be replayed.
 */
export function replay(original: string, changes: readonly Change[]): string {
  if (changes.length === 0) return original
  let text = ''
  let at = 0
  for (const change of changes) {
    text += original.slice(at, change.start) + change.after
    at = change.end
  }
  return text + original.slice(at)
}
