import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs'
import { flushed } from '../flushed-file.ts'
import { hostError } from '../host-error.ts'

/** One line: a file came in under this name, or was taken out. */
export type JournalEntry = { readonly sha256: string; readonly file: string } | { readonly removed: string }

/** A stretch of the journal. */
export interface JournalPart {
  readonly entries: readonly JournalEntry[]
  /** Bytes up to the end of the last whole line. */
  readonly end: number
}

const lineEnd = 0x0a

/**
 * Reads the journal from a byte offset. A last line without its line end was cut off by a crash before anything
 * was reported, and does not count; a line that is no entry is passed over.
 */
export function readJournal(path: string, from: number): JournalPart {
  if (!existsSync(path)) return { entries: [], end: 0 }
  try {
    const bytes = readFileSync(path)
    const end = bytes.lastIndexOf(lineEnd) + 1
    const start = from <= end ? from : 0
    const lines = bytes.subarray(start, end).toString('utf8').split('\n')
    return { entries: lines.flatMap((line) => entryOf(line) ?? []), end }
  } catch (error) {
    throw hostError(error, 'read', path)
  }
}

/**
 * Adds lines and flushes them. What a crash left of an unfinished line is cut off first.
 * @returns bytes of the journal afterwards
 */
export async function appendJournal(path: string, entries: readonly JournalEntry[]): Promise<number> {
  try {
    const file = openSync(path, existsSync(path) ? 'r+' : 'w+')
    try {
      const whole = wholeLines(file)
      ftruncateSync(file, whole)
      const bytes = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
      writeSync(file, bytes, 0, bytes.length, whole)
      await flushed(file)
      return whole + bytes.length
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw hostError(error, 'write', path)
  }
}

/** Bytes up to the last line end; looks at the tail only, for the journal of years is long. */
function wholeLines(file: number): number {
  const { size } = fstatSync(file)
  const tail = Buffer.alloc(Math.min(size, 65_536))
  readSync(file, tail, 0, tail.length, size - tail.length)
  return size - tail.length + tail.lastIndexOf(lineEnd) + 1
}

function entryOf(line: string): JournalEntry | null {
  if (line === '') return null
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    if ('removed' in value && typeof value.removed === 'string') return { removed: value.removed }
    if ('sha256' in value && 'file' in value && isHash(value.sha256) && typeof value.file === 'string') {
      return { sha256: value.sha256, file: value.file }
    }
    return null
  } catch {
    return null
  }
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
