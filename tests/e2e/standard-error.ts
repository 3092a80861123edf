import type { Readable } from 'node:stream'

/** What a program says on standard error. */
export interface StandardError {
  readonly text: () => string
  /** Faults that it reported: what holds a stack. A message for the user holds none. */
  readonly faults: () => readonly string[]
}

/** Collects what a program says on standard error. */
export function standardError(stream: Readable | null): StandardError {
  const chunks: Buffer[] = []
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const text = () => Buffer.concat(chunks).toString()
  return { text, faults: () => (/^ {4}at /m.test(text()) ? [text()] : []) }
}
