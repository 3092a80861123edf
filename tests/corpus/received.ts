import { createHash } from 'node:crypto'
import type { ReceivedFile } from '../../corpus/types.ts'

/** A file as the host would hand it in, from a string (as UTF-8) or from bytes. */
export function received(name: string, content: string | Uint8Array): ReceivedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
