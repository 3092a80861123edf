import type { Assets, FontId } from '../../assets.ts'
import type { Deflate, ZipEntry } from '../zip.ts'
import { addRelationship, editText, type Parts, putText } from './package-parts.ts'
import { type PackedFont, packFont, readPackedFont, type WordFace } from './packed-font.ts'
import { fontNames } from './styles.ts'

/** The faces that a Word file carries: whole, so that whoever edits it sees the same letters. */
const embedded: readonly {
  readonly name: string
  readonly family: 'roman' | 'swiss'
  readonly faces: readonly (readonly [WordFace, 'embedRegular' | 'embedItalic'])[]
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
 * Embeds the faces. The parts name them; the files themselves come back packed, for they are most of a Word file and
 * never change.
 */
export async function embedFonts(
  parts: Parts,
  assets: Assets,
  used: (name: string) => boolean,
): Promise<readonly ZipEntry[]> {
  const files: ZipEntry[] = []
  const fonts: string[] = []
  const wanted = embedded.filter((f) => used(f.name))
  // All are asked for at once: to read one after the other takes longer.
  for (const [id] of wanted.flatMap((f) => f.faces)) packedFont(id, assets).catch(() => {})
  for (const { name, family, faces } of wanted) {
    const entries: string[] = []
    for (const [id, element] of faces) {
      const { key, deflated, size, crc } = await packedFont(id, assets)
      const count = files.length + 1
      files.push({ name: `word/fonts/font${count}.odttf`, bytes: deflated, packed: { size, crc } })
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
  return files
}

/** By what packs them; a memo, so it changes no result. A long-lived process writes many files. */
const packed = new WeakMap<Deflate, Map<FontId, Promise<PackedFont>>>()

/** A face as the program was built with it, or packed now. */
function packedFont(id: FontId, assets: Assets): Promise<PackedFont> {
  const known = packed.get(assets.deflate) ?? new Map<FontId, Promise<PackedFont>>()
  packed.set(assets.deflate, known)
  const have = known.get(id)
  if (have !== undefined) return have
  const made = pack(id, assets)
  known.set(id, made)
  // A disk that fails once is asked again by the next document.
  made.catch(() => known.delete(id))
  return made
}

async function pack(id: FontId, assets: Assets): Promise<PackedFont> {
  const built = (await assets.packedFont?.(id)) ?? null
  return built === null ? packFont(await assets.font(id), assets.deflate) : readPackedFont(built)
}

/** The 16 bytes as the braced form of a GUID, in the order in which they are written. */
function guid(key: Uint8Array): string {
  const hex = [...key].map((b) => b.toString(16).padStart(2, '0').toUpperCase()).join('')
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`
}
