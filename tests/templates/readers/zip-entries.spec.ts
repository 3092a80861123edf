import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { zipEntries } from '../../../templates/readers/zip-entries.ts'
import { type ZipEntry, zip } from '../../../templates/writers/zip.ts'

const text = (value: string) => new TextEncoder().encode(value)
const packed = (...entries: readonly ZipEntry[]) =>
  zip(entries, (bytes) => new Uint8Array(deflateRawSync(bytes)))

function reason(bytes: Uint8Array, limits?: Parameters<typeof zipEntries>[1]): string {
  const result = limits === undefined ? zipEntries(bytes) : zipEntries(bytes, limits)
  return result.ok ? 'read' : result.reason
}

describe('reading a zip', () => {
  it('gives back what was packed, deflated or stored', () => {
    const long = text('word '.repeat(1000))
    const result = zipEntries(packed({ name: 'a.xml', bytes: long }, { name: 'b/é.txt', bytes: text('x') }))
    expect(result.ok && [...result.entries]).toEqual([
      ['a.xml', long],
      ['b/é.txt', text('x')],
    ])
  })

  it.each(['../evil.txt', '/etc/passwd', 'C:\\evil.txt', 'a/../../b', ''])('refuses the name %j', (name) => {
    expect(reason(packed({ name, bytes: text('x') }))).toMatch(/name|zip/)
  })

  it('refuses two entries of one name', () => {
    const entry = { name: 'a.xml', bytes: text('x') }
    expect(reason(packed(entry, entry))).toBe('the archive holds a.xml twice')
  })

  it('refuses a bomb by what it says of itself', () => {
    expect(reason(packed({ name: 'a.xml', bytes: new Uint8Array(60e6) }))).toBe(
      'the archive unpacks to too much',
    )
  })

  it('refuses a bomb that lies about its size, and does not unpack it', () => {
    const bomb = packed({ name: 'a.xml', bytes: new Uint8Array(60e6) })
    const view = new DataView(bomb.buffer)
    const directory = bomb.length - 22 - 46 - 5
    view.setUint32(directory + 24, 1000, true)
    const before = process.memoryUsage().arrayBuffers
    expect(reason(bomb)).toBe('the archive is damaged: it unpacks to more than it says')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40e6)
  })

  it('refuses too many entries', () => {
    const many = Array.from({ length: 11 }, (_, i) => ({ name: `${i}`, bytes: text('x') }))
    expect(reason(packed(...many), { entries: 10, entry: 1e6, total: 1e6, ratio: 200 })).toMatch(
      /more than 10/,
    )
  })

  it('notices one changed byte, a cut and rubbish', () => {
    const whole = packed({ name: 'a.xml', bytes: text('some words that stand here') })
    const changed = whole.slice()
    changed[40] = (changed[40] ?? 0) ^ 1
    expect(reason(changed)).toMatch(/damaged/)
    expect(reason(whole.subarray(0, whole.length - 30))).toBe('it is no zip archive')
    expect(reason(text('not a zip at all, but quite long enough'))).toBe('it is no zip archive')
    expect(reason(new Uint8Array())).toBe('it is no zip archive')
  })
})
