import type { Decoded } from '../decoded.ts'
import type { Parsed } from '../diagnostics.ts'
import type { FormatId, ReceivedFile } from '../types.ts'

/**
 * One import format. A reader turns bytes into the decoded original and its blocks, and depends on nothing but
 * the bytes. Between blocks lies white space only. A line end *inside* a block is a line end of the original
 * (a hard-wrapped text file, a line of a PDF, a `<br>`): the repair step decides whether it is a wrap.
 */
export interface Format {
  readonly id: FormatId
  readonly label: string
  /** Without the dot, lower case. */
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  /** Largest file that is read, in megabytes: web pages carry pictures in their text, Word files and PDFs beside it. */
  readonly largest: number
  /** Version of the reader, e.g. `text-1`; a change that moves offsets needs a new one. */
  readonly reader: string
  /** 0 (no) to 1 (certain), from the name and the first bytes; the surest format reads the file. */
  readonly detect: (name: string, bytes: Uint8Array) => number
  /** Null where the file cannot be read at all; the diagnostics then say why. */
  readonly read: (file: ReceivedFile) => Promise<Parsed<Decoded | null>>
}

/** The part of a file name after its last dot, lower case; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** A format's usual answer to `detect`: 0.5 if the name has one of its extensions. */
export function byExtension(name: string, extensions: readonly string[]): number {
  return extensions.includes(extensionOf(name)) ? 0.5 : 0
}
