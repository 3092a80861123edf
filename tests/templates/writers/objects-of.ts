import { inflateSync } from 'node:zlib'

/** The objects of a PDF as text: what the file shows, and what its object streams hold. */
export function objectsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1')
  const packed = [
    ...file.matchAll(/\/Type \/ObjStm\n(?:\/[^\n]*\n)*?\/Length (\d+)\n(?:\/[^\n]*\n)*?>>\nstream\n/g),
  ]
  return [
    file,
    ...packed.map((m) => {
      const start = m.index + m[0].length
      return inflateSync(bytes.subarray(start, start + Number(m[1]))).toString('latin1')
    }),
  ].join('\n')
}
