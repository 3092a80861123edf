import { expect, it } from 'vitest'
import { pack, unpack } from '../../../main/serve/wire.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

it.each([
  ['nothing', null],
  ['text', 'Мали — “Mali”'],
  ['bytes alone', bytes(1, 2, 3)],
  [
    'bytes in the middle of data',
    { ok: true, value: { pdf: bytes(0, 255), rest: [bytes(), 'x', bytes(7)] } },
  ],
])('brings back %s', (_, value) => {
  expect(unpack(pack(value))).toEqual(value)
})

it('carries a Buffer as bytes, not as its JSON', () => {
  expect(unpack(pack({ file: Buffer.from([1, 2]) }))).toEqual({ file: bytes(1, 2) })
})

it.each([
  ['cut off', pack({ a: bytes(1, 2, 3) }).subarray(0, -1)],
  ['a length that lies', new Uint8Array([255, 255, 255, 127, 123, 125])],
  [
    'bytes before the start',
    new Uint8Array([...[25, 0, 0, 0], ...Buffer.from('{"$bytes":[-5,2],"x":"ab"}')]),
  ],
  ['no JSON', new Uint8Array([2, 0, 0, 0, 33, 33])],
  ['nothing at all', new Uint8Array()],
])('refuses a body with %s', (_, body) => {
  expect(() => unpack(body)).toThrow()
})
