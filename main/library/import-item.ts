import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Diagnostic } from '../../corpus/index.ts'
import { type Said, say } from '../../corpus/index.ts'
import { hostError } from '../host-error.ts'
import { sizeProblem } from '../worker/reading-limits.ts'

/** Something to import: a file on the disk, or bytes that somebody holds. */
export type ImportItem =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }

/** Bytes that formats are told apart by. */
const sample = 4096
/** A file up to this size is no problem in any format, and is read in one go. */
const small = 64_000

/**
 * The bytes of an item, or why there are none. A file that is larger than its format's limit is not read at all:
 * its format is told from its first bytes.
 */
export function readItem(item: ImportItem): Uint8Array | Diagnostic {
  if ('bytes' in item) {
    return sizeProblem(item.name, item.bytes.length, item.bytes.subarray(0, sample)) ?? item.bytes
  }
  try {
    const file = openSync(item.path, 'r')
    try {
      const stat = fstatSync(file)
      if (!stat.isFile()) return unreadable(item.name, say`${item.path} is no file.`)
      if (stat.size <= small) return readUpTo(file, stat.size, 0)
      const head = readUpTo(file, sample, 0)
      const problem = sizeProblem(item.name, stat.size, head)
      if (problem !== null) return problem
      return readUpTo(file, stat.size, 0)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return unreadable(item.name, hostError(error, 'read', item.path).said)
  }
}

function readUpTo(file: number, size: number, from: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  while (at < size) {
    const read = readSync(file, bytes, at, size - at, from + at)
    if (read === 0) break
    at += read
  }
  return at === size ? bytes : bytes.slice(0, at)
}

function unreadable(name: string, said: Said): Diagnostic {
  return { severity: 'error', rule: 'unreadable-file', file: name, ...said }
}
