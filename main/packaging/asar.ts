import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** One file of an archive. */
export interface ArchivedFile {
  /** With forward slashes, relative to the archive. */
  readonly path: string
  readonly bytes: Uint8Array
  /** SHA-256 that the archive's own header states; null where it states none. */
  readonly stated: string | null
}

export interface Archive {
  readonly files: readonly ArchivedFile[]
  /** SHA-256 of the header, which Electron checks before it trusts the rest. */
  readonly headerHash: string
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly offset?: string
  readonly size?: number
  readonly unpacked?: boolean
  readonly link?: string
  readonly integrity?: { readonly hash: string }
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Reads an asar archive as Electron does: four 32-bit lengths, the header in JSON, the files one after the other
 * (Electron's "ASAR archive" format). A reader of our own, so that the check does not trust the tool that packed.
 *
 * @throws Error when a file lies outside the archive: then something is packed beside it, unprotected
 */
export function readAsar(path: string): Archive {
  const bytes = readFileSync(path)
  const headerSize = bytes.readUInt32LE(12)
  const header = bytes.toString('utf8', 16, 16 + headerSize)
  const start = 8 + bytes.readUInt32LE(4)
  const filesOf = (entry: Entry, at: string): readonly ArchivedFile[] => {
    if (entry.files !== undefined)
      return Object.entries(entry.files).flatMap(([name, below]) =>
        filesOf(below, at === '' ? name : `${at}/${name}`),
      )
    if (entry.unpacked === true || entry.link !== undefined || entry.offset === undefined)
      throw new Error(`${at} is not inside the archive`)
    const from = start + Number(entry.offset)
    return [
      {
        path: at,
        bytes: bytes.subarray(from, from + (entry.size ?? 0)),
        stated: entry.integrity?.hash ?? null,
      },
    ]
  }
  return { files: filesOf(JSON.parse(header), ''), headerHash: sha256(header) }
}
