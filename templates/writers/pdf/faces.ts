import type { Assets, FontId } from '../../assets.ts'
import type { Face } from './engine/embedded-face.ts'
import { faceOf } from './engine/shared-fonts.ts'

/** A family as the PDF engine names it. `symbols` serves what the two text families lack. */
export type Family = 'serif' | 'sans' | 'symbols'

export type Cut = 'normal' | 'bold' | 'italics' | 'bolditalics'

const cuts: Readonly<Record<Family, Readonly<Record<Cut, FontId>>>> = {
  serif: {
    normal: 'serif-regular',
    bold: 'serif-semibold',
    italics: 'serif-italic',
    bolditalics: 'serif-semibold-italic',
  },
  sans: {
    normal: 'sans-regular',
    bold: 'sans-semibold',
    italics: 'sans-italic',
    bolditalics: 'sans-semibold-italic',
  },
  symbols: { normal: 'symbols', bold: 'symbols', italics: 'symbols', bolditalics: 'symbols' },
}

/** Order in which families are asked for a character that the style's own family lacks. */
const fallbacks: readonly Family[] = ['sans', 'serif', 'symbols']

/** The fonts of one run of the writer, and which characters each has. */
export interface Faces {
  readonly bytes: Readonly<Record<Family, Readonly<Record<Cut, Uint8Array>>>>
  /** The first family, beginning with `wanted`, that has the character in this cut; null if none has. */
  familyFor(codePoint: number, wanted: Family, cut: Cut): Family | null
  /** Width of a word in points. */
  width(word: string, family: Family, cut: Cut, size: number): number
}

/** Faces by the assets they come from: coverage and widths hold for every document that is made with them. */
const loaded = new WeakMap<Assets, Promise<Faces>>()

/** Loads all faces, once for the same assets. Coverage is looked up in the fonts themselves, never assumed. */
export function loadFaces(assets: Assets): Promise<Faces> {
  const known = loaded.get(assets)
  if (known !== undefined) return known
  const faces = openFaces(assets)
  loaded.set(assets, faces)
  // A disk that fails once is asked again by the next document.
  faces.catch(() => loaded.delete(assets))
  return faces
}

async function openFaces(assets: Assets): Promise<Faces> {
  const bytes = {
    serif: await loadFamily('serif', assets),
    sans: await loadFamily('sans', assets),
    symbols: await loadFamily('symbols', assets),
  }
  const known = new Map<string, Family | null>()
  const find = (codePoint: number, wanted: Family, cut: Cut): Family | null =>
    [wanted, ...fallbacks].find((f) => faceOf(bytes[f][cut]).shapes.has(codePoint)) ?? null
  const widths = new Map<string, number>()
  return {
    bytes,
    width(word, family, cut, size) {
      const key = `${family} ${cut} ${word}`
      let ems = widths.get(key)
      if (ems === undefined) {
        const face = faceOf(bytes[family][cut])
        const perMille = face.shapes.width(word)
        ems = perMille === null ? shapedWidth(face, word) : perMille / 1000
        widths.set(key, ems)
      }
      return ems * size
    },
    familyFor(codePoint, wanted, cut) {
      const key = `${wanted} ${cut} ${codePoint}`
      const have = known.get(key)
      if (have !== undefined) return have
      const found = find(codePoint, wanted, cut)
      known.set(key, found)
      return found
    },
  }
}

/** Width in ems of a word that takes fontkit's whole layout. */
function shapedWidth(face: Face, word: string): number {
  return face.fontkit().layout(word).advanceWidth / face.metrics.unitsPerEm
}

async function loadFamily(family: Family, assets: Assets): Promise<Record<Cut, Uint8Array>> {
  const ids = cuts[family]
  const [normal, bold, italics, bolditalics] = await Promise.all([
    assets.font(ids.normal),
    assets.font(ids.bold),
    assets.font(ids.italics),
    assets.font(ids.bolditalics),
  ])
  return { normal, bold, italics, bolditalics }
}
