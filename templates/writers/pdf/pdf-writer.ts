import { type Diagnostic, parsed, say } from '../../../corpus/index.ts'
import type { Assets } from '../../assets.ts'
import { passagePlace, placeNamed } from '../../content/said-places.ts'
import type { Document } from '../../document/nodes.ts'
import type { Layout } from '../../layout.ts'
import { manifestName, manifestOf, manifestText } from '../../manifest/manifest.ts'
import type { Writer } from '../writer.ts'
import type { Attachment, Definition, LaidOut } from './engine/typeset.ts'
import { furnitureOrigin } from './furniture-origin.ts'
import { sealed } from './seal.ts'

/** PDF 1.7: tagged, with bookmarks, links, and the trace manifest attached. */
export const pdfWriter: Writer = {
  id: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  async write(document, _layout, assets) {
    const { draw } = await import('./engine/typeset.ts')
    const { laid, missing } = await take(document, assets)
    return parsed(sealed(await draw(laid), assets.sha256), missingGlyphs(document, missing))
  },
}

/**
 * Where the PDF engine puts things: the page and height of each heading, excerpt, table and figure. What it laid out is kept
 * until the writer takes it, so that laying out and writing one document costs one layout; with `places` nothing is
 * kept, for formats that need no more.
 */
export async function layout(
  document: Document,
  assets: Assets,
  use: 'draw' | 'places' = 'draw',
): Promise<Layout> {
  const { layoutOf } = await import('./engine/typeset.ts')
  const made = await make(document, assets, use)
  if (use === 'draw') waiting.set(document, { ...made, assets })
  return { ...layoutOf(made.laid), columns: Object.fromEntries(made.columns) }
}

interface Made {
  readonly laid: LaidOut
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>
  readonly columns: ReadonlyMap<string, readonly number[]>
}

/** Laid-out documents that were not drawn yet, by identity; a memo, so it changes no result. */
const waiting = new WeakMap<Document, Made & { readonly assets: Assets }>()

async function take(document: Document, assets: Assets): Promise<Made> {
  const known = waiting.get(document)
  waiting.delete(document)
  return known !== undefined && known.assets === assets ? known : make(document, assets)
}

async function make(document: Document, assets: Assets, use: 'draw' | 'places' = 'draw'): Promise<Made> {
  const { layOut } = await import('./engine/typeset.ts')
  const { definitionOf } = await import('./definition.ts')
  const { loadFaces } = await import('./faces.ts')
  const faces = await loadFaces(assets)
  const attachments = use === 'draw' ? [manifestAttachment(document)] : []
  let missing: Made['missing'] = new Map()
  let columns: Made['columns'] = new Map()
  const laid = layOut(() => {
    const built = definitionOf(document, faces, attachments)
    missing = built.missing
    columns = built.columns
    return checked(built.definition, assets)
  }, use)
  return { laid, missing, columns }
}

/** A definition whose run the host can end, and watch. */
export function checked(definition: Definition, assets: Assets): Definition {
  const { checkpoint, longDocument } = assets
  return {
    ...definition,
    ...(checkpoint === undefined ? {} : { checkpoint: () => checkpoint() }),
    ...(longDocument === undefined ? {} : { isLong: () => longDocument() }),
  }
}

function manifestAttachment(document: Document): Attachment {
  return {
    name: manifestName,
    mediaType: 'application/json',
    description: 'Where every sentence of this document comes from',
    bytes: new TextEncoder().encode(manifestText(manifestOf(document))),
  }
}

/** One diagnostic a place: which characters of it the PDF cannot show. */
function missingGlyphs(document: Document, missing: Made['missing']): readonly Diagnostic[] {
  const places = new Map<string, string[]>()
  for (const [character, origins] of missing)
    for (const origin of origins) {
      // Heads, feet and contents repeat words that are named where they stand.
      if (origin === furnitureOrigin && origins.size > 1) continue
      places.set(origin, [...(places.get(origin) ?? []), character])
    }
  return [...places].map(([origin, characters]): Diagnostic => {
    const trace = document.traces[origin]
    const named = characters
      .map((c) => `“${c}” (U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
      .join(', ')
    const where = trace === undefined ? placeNamed(origin) : passagePlace(trace.passage ?? trace.id)
    return {
      severity: 'warning',
      rule: 'missing-glyph',
      ...say`The PDF has no shape for ${named} in ${where}; a box stands there instead. The Word file keeps it.`,
      ...(trace === undefined ? {} : { source: trace.source, start: trace.start, end: trace.end }),
    }
  })
}
