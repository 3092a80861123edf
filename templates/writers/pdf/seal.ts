/**
 * The seal of a PDF: the SHA-256 of its bytes, in which the seal itself stands as zeros, kept in the info dictionary.
 * A PDF is handed out and not edited, so any changed byte shows: also what no comparison of words can see, such as the
 * shape of a letter, or a space at the end of a line. It guards against accidents and quiet edits, not against a forger
 * who knows how it is made: words of sources are proved by the sources alone.
 */
export const sealKey = 'DossierSeal'

/** The value starts with this, by which it is found in the file. */
const mark = 'Dossier seal, SHA-256: '
const hashLength = 64

/** Stands in place of the hash while it is computed: as long as the hash, so that no offset in the file moves. */
const blankHash = '0'.repeat(hashLength)

/** The value of the key before the file is sealed. */
export const blankSeal = mark + blankHash

/** SHA-256 of bytes, 64 lower-case hex digits. */
export type Sha256 = (bytes: Uint8Array) => string

/** `missing` also where the info dictionary was written anew in another form. */
export type SealState = 'intact' | 'broken' | 'missing'

/** The bytes with their seal, from bytes that hold a blank one. */
export function sealed(bytes: Uint8Array, sha256: Sha256): Uint8Array {
  const at = sealPlace(bytes)
  return at === null ? bytes : withSeal(bytes, at, sha256(bytes))
}

/** Whether these are the very bytes that were sealed. */
export function sealState(bytes: Uint8Array, sha256: Sha256): SealState {
  const at = sealPlace(bytes)
  if (at === null) return 'missing'
  const claimed = String.fromCharCode(...bytes.subarray(at, at + hashLength))
  return sha256(withSeal(bytes, at, blankHash)) === claimed ? 'intact' : 'broken'
}

/** Where the hash starts. Searched from the end, for the info dictionary is there. */
function sealPlace(bytes: Uint8Array): number | null {
  const start = new TextEncoder().encode(mark)
  const first = start[0] ?? 0
  for (let at = bytes.lastIndexOf(first, -blankSeal.length); at >= 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (start.every((byte, i) => bytes[at + i] === byte)) return at + start.length
    if (at === 0) break
  }
  return null
}

function withSeal(bytes: Uint8Array, at: number, seal: string): Uint8Array {
  const copy = bytes.slice()
  copy.set(new TextEncoder().encode(seal), at)
  return copy
}
