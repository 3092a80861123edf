import type { Dictionary, PdfKitDocument } from './pdfmake-types.ts'

/** Objects that share a stream: enough to pack well, few enough to unpack one at a time. */
const perStream = 200

/** A reference to an object that lies packed in a stream. pdfkit prints what is no plain object as text. */
export class PackedReference {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
  get [Symbol.toStringTag](): string {
    return 'PackedReference'
  }
  toString(): string {
    return `${this.id} 0 R`
  }
}

/** Where a packed object lies: the number of its stream, and its place in it. */
export interface PackedPlace {
  readonly stream: number
  readonly index: number
}

/**
 * Objects in compressed object streams (ISO 32000-1, 7.5.7): the tags and links of a long document are tens of
 * thousands of small dictionaries, which pdfkit would write each by itself and uncompressed.
 */
export class PackedObjects {
  readonly places = new Map<number, PackedPlace>()
  readonly #pdf: PdfKitDocument
  #waiting: { readonly id: number; readonly text: string }[] = []

  constructor(pdf: PdfKitDocument) {
    this.#pdf = pdf
  }

  /** A number for an object that follows. */
  reserve(): PackedReference {
    this.#pdf._offsets.push(null)
    return new PackedReference(this.#pdf._offsets.length)
  }

  /** The object's text, in characters of one byte. */
  put(reference: PackedReference, text: string): void {
    this.#waiting.push({ id: reference.id, text })
    if (this.#waiting.length >= perStream) this.flush()
  }

  /** Writes what waits. */
  flush(): void {
    const objects = this.#waiting
    if (objects.length === 0) return
    this.#waiting = []
    const heads: string[] = []
    let at = 0
    for (const { id, text } of objects) {
      heads.push(`${id} ${at}`)
      at += text.length + 1
    }
    const head = `${heads.join(' ')}\n`
    const stream: Dictionary = this.#pdf.ref({
      Type: 'ObjStm',
      N: objects.length,
      First: head.length,
    })
    objects.forEach(({ id }, index) => {
      this.places.set(id, { stream: stream.id, index })
    })
    stream.end(head + objects.map((o) => o.text).join('\n'))
  }
}

/** A text string (ISO 32000-1, 7.9.2.2): plain where it is ASCII, else UTF-16 in hex digits. */
export function pdfText(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return `(${value.replace(/[\\()]/g, '\\$&')})`
  const units = Array.from({ length: value.length }, (_, i) =>
    value.charCodeAt(i).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}

/**
 * The entries of a cross-reference stream (7.5.8), one byte for the kind, four for the offset or stream, two for the
 * rest: of every object whether it lies in the file or packed.
 *
 * @param offsets by number less one; null for packed objects
 */
export function crossReferences(
  offsets: readonly (number | null)[],
  places: ReadonlyMap<number, PackedPlace>,
): Uint8Array {
  const size = 7
  const bytes = new Uint8Array((offsets.length + 1) * size)
  const view = new DataView(bytes.buffer)
  view.setUint16(5, 0xffff)
  offsets.forEach((offset, i) => {
    const at = (i + 1) * size
    const place = places.get(i + 1)
    if (place !== undefined) {
      bytes[at] = 2
      view.setUint32(at + 1, place.stream)
      view.setUint16(at + 5, place.index)
    } else if (offset !== null) {
      bytes[at] = 1
      view.setUint32(at + 1, offset)
    }
  })
  return bytes
}
