/**
 * How values with bytes travel over HTTP: JSON in which each `Uint8Array` is `{"$bytes":[offset,length]}`, and all
 * bytes after it. A body is: length of the JSON in bytes (32 bits, little endian), the JSON in UTF-8, the bytes.
 * `main/serve` holds the mirror of this file; a test sends values through both.
 */

const marker = '$bytes'

/** Packs a JSON-safe value, in which `Uint8Array` may stand anywhere, into one body. */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const blobs: Uint8Array[] = []
  let size = 0
  const json = JSON.stringify(value, (_key, item: unknown) => {
    if (!(item instanceof Uint8Array)) return item
    blobs.push(item)
    size += item.length
    return { [marker]: [size - item.length, item.length] }
  })
  const head = new TextEncoder().encode(json ?? 'null')
  const body = new Uint8Array(4 + head.length + size)
  new DataView(body.buffer).setUint32(0, head.length, true)
  body.set(head, 4)
  let at = 4 + head.length
  for (const blob of blobs) {
    body.set(blob, at)
    at += blob.length
  }
  return body
}

/** Unpacks what `pack` made. @throws SyntaxError or RangeError if the body is not one. */
export function unpack(body: Uint8Array): unknown {
  const length = new DataView(body.buffer, body.byteOffset, body.byteLength).getUint32(0, true)
  if (4 + length > body.length) throw new RangeError('the body is shorter than it says')
  const blobs = body.subarray(4 + length)
  return JSON.parse(new TextDecoder().decode(body.subarray(4, 4 + length)), (_key, item: unknown) => {
    const range = bytesRange(item)
    if (range === null) return item
    const [start, count] = range
    if (start + count > blobs.length) throw new RangeError('the body is shorter than it says')
    return blobs.slice(start, start + count)
  })
}

function bytesRange(item: unknown): readonly [number, number] | null {
  if (typeof item !== 'object' || item === null || !(marker in item)) return null
  const range: unknown = item[marker]
  if (!Array.isArray(range) || range.length !== 2) return null
  const [start, count]: unknown[] = range
  return typeof start === 'number' && typeof count === 'number' ? [start, count] : null
}
