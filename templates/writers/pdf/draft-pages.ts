import type { Assets } from '../../assets.ts'
import type { Block, Document, NodeId } from '../../document/nodes.ts'
import type { Layout, Place } from '../../layout.ts'

/** Pages of a document as a PDF to look at, made without the rest of it. */
export interface DraftPages {
  readonly pdf: Uint8Array
  /** Their numbers in the whole document, from 1, in order. */
  readonly pages: readonly number[]
  /** Where things stand on these pages. */
  readonly places: Readonly<Record<NodeId, Place>>
}

/**
 * The page on which a block stands, laid out anew without the pages before and after it: what a long document shows
 * first after a change. `base` is the layout of the document before the change; the part begins at the last block
 * that opened a page there at or before the wanted one, where a page's state is that of an empty page. Null where the
 * block is not in both, or nothing would be gained.
 *
 * The page is what the whole document would show unless the change moved the pages before it; the whole document,
 * which follows, settles that.
 */
export async function draftPages(
  document: Document,
  base: Layout,
  wanted: NodeId,
  assets: Assets,
): Promise<DraftPages | null> {
  const part = partAround(document, base, wanted)
  if (part === null) return null
  const { layOut, drawPages } = await import('./engine/typeset.ts')
  const { definitionOf } = await import('./definition.ts')
  const { loadFaces } = await import('./faces.ts')
  const { checked } = await import('./pdf-writer.ts')
  const faces = await loadFaces(assets)
  const inPart = { blocks: part.blocks, pagesBefore: part.first - 1, pages: base.pages }
  const laid = layOut(() => checked(definitionOf(document, faces, [], inPart).definition, assets), 'some')
  const places = Object.fromEntries(
    Object.entries(laid.places).map(([id, p]) => [id, { ...p, page: p.page + part.first - 1 }]),
  )
  const start = laid.places[wanted]?.page
  if (start === undefined) return null
  const next = part.blocks.slice(part.blocks.findIndex((b) => idOf(b) === wanted) + 1)
  const after = next.flatMap((b) => laid.places[idOf(b) ?? ''] ?? [])[0]
  // A long block goes on over the page's end; two pages are as much as anyone sees at once.
  const shown = after !== undefined && after.page > start && after.page <= laid.pages.length ? 2 : 1
  const indexes = Array.from({ length: shown }, (_, i) => start - 1 + i).filter((i) => i < laid.pages.length)
  const pdf = await drawPages(laid, indexes, { ...base.places, ...places })
  const pages = indexes.map((i) => i + part.first)
  return {
    pdf,
    pages,
    places: Object.fromEntries(Object.entries(places).filter(([, p]) => pages.includes(p.page))),
  }
}

/** Pages after the wanted one that are laid out too: what follows decides where it ends, and may move up. */
const pagesBeyond = 2
/** Parts of more than this share of the pages are as slow as the whole, and so is any part of a short document. */
const worthwhile = 0.5
const fewestPages = 8
/** Rounding of the head of a page, in points. */
const slack = 0.5

interface Part {
  readonly blocks: readonly Block[]
  /** Page of the first of them, from 1. */
  readonly first: number
}

function partAround(document: Document, base: Layout, wanted: NodeId): Part | null {
  const { blocks, page: spec } = document
  const at = blocks.findIndex((b) => idOf(b) === wanted)
  const place = base.places[wanted]
  if (at < 0 || place === undefined || base.pages < fewestPages) return null
  const placeOf = (block: Block | undefined) => base.places[(block && idOf(block)) ?? '']
  let start = 0
  for (let i = at; i > 0; i -= 1) {
    const here = placeOf(blocks[i])
    if (here === undefined || Math.abs(here.y - spec.margins.top) > slack) continue
    start = i
    break
  }
  const first = start === 0 ? 1 : (placeOf(blocks[start])?.page ?? 1)
  const end = blocks.findIndex((b, i) => i > at && (placeOf(b)?.page ?? 0) > place.page + pagesBeyond)
  const last = end < 0 ? base.pages : place.page + pagesBeyond
  if (last - first + 1 > worthwhile * base.pages) return null
  return { blocks: blocks.slice(start, end < 0 ? blocks.length : end + 1), first }
}

function idOf(block: Block): NodeId | null {
  return 'id' in block ? block.id : null
}
