/** CRC-32 of ISO 3309 (reflected, polynomial 0xEDB88320), as zip files use it (APPNOTE 6.3.10, 4.4.7). */
const table = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** The checksum of `bytes` as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  let c = -1
  const { length } = bytes
  for (let i = 0; i < length; i += 1) c = (table[(c ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ -1) >>> 0
}
