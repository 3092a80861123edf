import type { Assets, FontId } from '../../assets.ts'
import type { Deflate } from '../zip.ts'
import { addRelationship, editText, type Parts, putText } from './package-parts.ts'
import { fontNames } from './styles.ts'

/** The faces that a Word file carries: whole, so that whoever edits it sees the same letters. */
const embedded: readonly {
  readonly name: string
  readonly family: 'roman' | 'swiss'
  readonly faces: readonly (readonly [FontId, 'embedRegular' | 'embedItalic'])[]
}[] = [
  {
    name: fontNames.serif,
    family: 'roman',
    faces: [
      ['serif-regular', 'embedRegular'],
      ['serif-italic', 'embedItalic'],
    ],
  },
  { name: fontNames.serifSemibold, family: 'roman', faces: [['serif-semibold', 'embedRegular']] },
  { name: fontNames.sans, family: 'swiss', faces: [['sans-regular', 'embedRegular']] },
  { name: fontNames.sansSemibold, family: 'swiss', faces: [['sans-semibold', 'embedRegular']] },
]

const fontType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font'

/**
 * Embeds the faces (ECMA-376 Part 1, 17.8.1): the first 32 bytes of each are combined with a key. The format asks
 * for a random one; ours is the start of the font's SHA-256, so that the same font always gives the same bytes.
 */
export async function embedFonts(
  parts: Parts,
  assets: Assets,
  used: (name: string) => boolean,
): Promise<void> {
  const fonts: string[] = []
  let count = 0
  for (const { name, family, faces } of embedded.filter((f) => used(f.name))) {
    const entries: string[] = []
    for (const [id, element] of faces) {
      const { key, bytes } = await preparedFont(await assets.font(id))
      count += 1
      parts.set(`word/fonts/font${count}.odttf`, bytes)
      addRelationship(parts, 'word/_rels/fontTable.xml.rels', {
        id: `rId${count}`,
        type: fontType,
        target: `fonts/font${count}.odttf`,
      })
      entries.push(`<w:${element} r:id="rId${count}" w:fontKey="${guid(key)}"/>`)
    }
    fonts.push(
      `<w:font w:name="${name}"><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/>${entries.join('')}</w:font>`,
    )
  }
  putText(
    parts,
    'word/fontTable.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${fonts.join('')}</w:fonts>`,
  )
  editText(parts, 'word/settings.xml', (text) =>
    text.replace('<w:displayBackgroundShape/>', '<w:displayBackgroundShape/><w:embedTrueTypeFonts/>'),
  )
}

/** A face as it goes into the file, with its key. */
interface PreparedFont {
  readonly key: Uint8Array
  readonly bytes: Uint8Array
}

/** By the identity of the font's bytes; a memo, so it changes no result. A long-lived process writes many files. */
const prepared = new WeakMap<Uint8Array, PreparedFont>()

/** Prepared faces as they are packed, each with what packed it. */
const packed = new WeakMap<Uint8Array, { readonly by: Deflate; readonly bytes: Uint8Array }>()

async function preparedFont(font: Uint8Array): Promise<PreparedFont> {
  const known = prepared.get(font)
  if (known !== undefined) return known
  const key = await keyOf(font)
  const made = { key, bytes: obfuscated(font, key) }
  prepared.set(font, made)
  packed.set(made.bytes, { by: () => made.bytes, bytes: made.bytes })
  return made
}

/** The same function, except that it packs an embedded face once: they are most of a file and never change. */
export function packingFontsOnce(deflate: Deflate): Deflate {
  return (bytes) => {
    const known = packed.get(bytes)
    if (known === undefined) return deflate(bytes)
    if (known.by === deflate) return known.bytes
    const made = deflate(bytes)
    packed.set(bytes, { by: deflate, bytes: made })
    return made
  }
}

async function keyOf(font: Uint8Array): Promise<Uint8Array> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(font))
  return new Uint8Array(hash).slice(0, 16)
}

/** Combines the first 32 bytes with the key, last byte of the key first (17.8.1). */
function obfuscated(font: Uint8Array, key: Uint8Array): Uint8Array {
  const result = font.slice()
  for (let i = 0; i < Math.min(32, result.length); i += 1)
    result[i] = (font[i] ?? 0) ^ (key[15 - (i % 16)] ?? 0)
  return result
}

/** The 16 bytes as the braced form of a GUID, in the order in which they are written. */
function guid(key: Uint8Array): string {
  const hex = [...key].map((b) => b.toString(16).padStart(2, '0').toUpperCase()).join('')
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`
}
