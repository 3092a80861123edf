import { type Diagnostic, detectFormat, say } from '../../corpus/index.ts'

/**
 * Limits on one file. An article is a few kilobytes and a long report a few megabytes; what goes beyond is a
 * mistake or an attack, and must not cost the user more than these bounds.
 */
export const readingLimits = {
  /** Time for one file, in milliseconds of work (see `patience`); the reader is killed after it. */
  milliseconds: 20_000,
  /** JavaScript memory of one reader, in megabytes; V8 ends the reader beyond it. */
  heapMegabytes: 320,
  /** Stack of one reader, in megabytes: readers recurse little. */
  stackMegabytes: 4,
} as const

/** Bytes in the unit of a format's `largest`. */
const megabyte = 1_000_000

/** What is wrong with the size of a file, or null. Its format is told from its name and its first bytes. */
export function sizeProblem(name: string, size: number, head: Uint8Array): Diagnostic | null {
  const limit = detectFormat(name, head)?.largest
  if (limit === undefined || size <= limit * megabyte) return null
  return {
    severity: 'error',
    rule: 'too-large',
    file: name,
    ...say`${name} has ${Math.round(size / megabyte)} MB; a file of this kind may have ${limit} MB. Cut it into parts and import those.`,
  }
}
