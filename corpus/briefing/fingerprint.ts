/**
 * 64-bit FNV-1a (Fowler, Noll and Vo; offset basis and prime of draft-eastlake-fnv) over the UTF-16 code units of a
 * text, as 16 hex digits. It tells things apart; it is no seal, for anyone can make a text with a given value.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i += 1) {
    hash ^= BigInt(text.charCodeAt(i))
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16).padStart(16, '0')
}
