import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as server from '../../../main/serve/wire.ts'
import * as page from '../../../renderer/client/wire.ts'

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

it('carries any value from the page to the server and back, bytes included', () => {
  fc.assert(
    fc.property(values, (value) => {
      const there = server.unpack(page.pack(value))
      const back = page.unpack(new Uint8Array(server.pack(there)))
      expect(back).toEqual(value)
    }),
  )
})

it('refuses a body that is shorter than it says', () => {
  const whole = page.pack([new Uint8Array([1, 2, 3])])
  expect(() => page.unpack(whole.subarray(0, whole.length - 1))).toThrow(RangeError)
})
