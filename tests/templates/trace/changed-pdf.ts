import { deflateSync, inflateSync } from 'node:zlib'

/** One glyph as a page draws it. */
export interface Glyph {
  /** Which stream of the file, and where the code stands in its decoded text. */
  readonly stream: number
  readonly at: number
  /** Name of the font in the page's resources. */
  readonly font: string
  /** Four hex digits. */
  readonly code: string
}

interface Stream {
  /** Bytes of the packed content in the file. */
  readonly start: number
  readonly end: number
  /** Decoded, one character a byte. */
  readonly text: string
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** The deflated streams of a PDF as Dossier writes it, with direct lengths. */
function streamsOf(bytes: Uint8Array): readonly Stream[] {
  const file = latin(bytes)
  return [...file.matchAll(/\/Length (\d+)\n(?:\/[^\n]*\n)*?>>\nstream\n/g)].map((m) => {
    const start = m.index + m[0].length
    const end = start + Number(m[1])
    const packed = m[0].includes('/FlateDecode')
    const content = bytes.subarray(start, end)
    return { start, end, text: latin(packed ? inflateSync(content) : content) }
  })
}

/** Every glyph that the pages draw, in order. */
export function glyphsOf(bytes: Uint8Array): readonly Glyph[] {
  return streamsOf(bytes).flatMap(({ text }, stream) => {
    if (!/^BT$/m.test(text)) return []
    let font = ''
    return [...text.matchAll(/^\/(\w+) [\d.]+ Tf$|<([0-9a-f]+)>(?=[^\n]*\] TJ$)/gm)].flatMap((m) => {
      if (m[1] !== undefined) font = m[1]
      const codes = m[2]?.match(/.{4}/g) ?? []
      return codes.map((code, i) => ({ stream, at: m.index + 1 + 4 * i, font, code }))
    })
  })
}

/** The file with one glyph drawn as `codes` (none, another, or two), and its cross-reference table put right. */
export function withGlyph(bytes: Uint8Array, glyph: Glyph, codes: string): Uint8Array {
  return withStream(
    bytes,
    glyph.stream,
    (text) => text.slice(0, glyph.at) + codes + text.slice(glyph.at + glyph.code.length),
  )
}

/** The file with a change in the decoded text of one of its streams. */
export function withStream(
  bytes: Uint8Array,
  index: number | ((text: string) => boolean),
  change: (text: string) => string,
): Uint8Array {
  const streams = streamsOf(bytes)
  const stream = typeof index === 'number' ? streams[index] : streams.find((s) => index(s.text))
  if (stream === undefined) throw new Error('no such stream')
  const content = deflateSync(Buffer.from(change(stream.text), 'latin1'))
  const file = latin(bytes)
  const head = file.slice(0, stream.start)
  const length = head.lastIndexOf('/Length ')
  const dictionary = head.slice(length).replace(/^\/Length \d+/, `/Length ${content.length}`)
  const before = head.slice(0, length) + dictionary
  const grown = before.length + content.length - stream.end
  const after = withMoved(file.slice(stream.end), stream.start, grown)
  return new Uint8Array(Buffer.concat([Buffer.from(before, 'latin1'), content, Buffer.from(after, 'latin1')]))
}

/** Bytes of an entry of the cross-reference stream: kind, offset, rest (1 + 4 + 2). */
const entrySize = 7

/** The end of a file with its cross-reference stream put right: what lay behind `from` lies `grown` bytes further on. */
function withMoved(tail: string, from: number, grown: number): string {
  const found = /(\/Type \/XRef\n(?:\/[^\n]*\n)*?\/Length )(\d+)((?:\n\/[^\n]*)*\n>>\nstream\n)/.exec(tail)
  if (found === null) throw new Error('no cross-reference stream')
  const [whole, head = '', length = '', rest = ''] = found
  const start = found.index + whole.length
  const entries = inflateSync(Buffer.from(tail.slice(start, start + Number(length)), 'latin1'))
  for (let at = 0; at < entries.length; at += entrySize) {
    const offset = entries.readUInt32BE(at + 1)
    if (entries[at] === 1 && offset > from) entries.writeUInt32BE(offset + grown, at + 1)
  }
  const packed = deflateSync(entries).toString('latin1')
  const end = tail
    .slice(start + Number(length))
    .replace(/startxref\n(\d+)/, (_, offset: string) => `startxref\n${Number(offset) + grown}`)
  return tail.slice(0, found.index) + head + packed.length + rest + packed + end
}
