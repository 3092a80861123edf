/**
 * How values with bytes travel over HTTP, the program's end; `renderer/client/wire.ts` is the page's and describes
 * the form: length of the JSON (32 bits, little endian), the JSON with `{"$bytes":[offset,length]}` in place of
 * bytes, all bytes. Written twice because the page may import nothing of the program; a test sends values both ways.
 */
const marker = '$bytes'

/** Packs a JSON-safe value, in which `Uint8Array` may stand anywhere, into one body. */
export function pack(value: unknown): Uint8Array {
  const blobs: Uint8Array[] = []
  let size = 0
  // A function, not an arrow: `this[key]` is the value before Buffer's own `toJSON` turned it into numbers.
  const json = JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, item: unknown) {
    const original = this[key]
    if (!(original instanceof Uint8Array)) return item
    blobs.push(original)
    size += original.length
    return { [marker]: [size - original.length, original.length] }
  })
  const head = Buffer.from(json ?? 'null')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([length, head, ...blobs])
}

/** Unpacks what the page packed. @throws SyntaxError or RangeError if the body is not one */
export function unpack(body: Uint8Array): unknown {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const length = buffer.readUInt32LE(0)
  if (4 + length > buffer.length) throw new RangeError('the body is shorter than it says')
  const blobs = body.subarray(4 + length)
  return JSON.parse(buffer.toString('utf8', 4, 4 + length), (_key, item: unknown) => {
    const range = bytesRange(item)
    if (range === null) return item
    const [start, count] = range
    if (start < 0 || count < 0 || start + count > blobs.length)
      throw new RangeError('the body is shorter than it says')
    return new Uint8Array(blobs.subarray(start, start + count))
  })
}

function bytesRange(item: unknown): readonly [start: number, count: number] | null {
  if (typeof item !== 'object' || item === null || !(marker in item)) return null
  const range: unknown = item[marker]
  if (!Array.isArray(range) || range.length !== 2) return null
  const [start, count]: unknown[] = range
  return Number.isSafeInteger(start) && Number.isSafeInteger(count) ? [Number(start), Number(count)] : null
}
