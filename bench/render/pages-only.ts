import type { Assets, Document } from '../../templates/index.ts'
import { definitionOf } from '../../templates/writers/pdf/definition.ts'
import { drawPages, layOut } from '../../templates/writers/pdf/engine/typeset.ts'
import { loadFaces } from '../../templates/writers/pdf/faces.ts'
import { checked } from '../../templates/writers/pdf/pdf-writer.ts'

/** The pages of a document without what makes them accessible and traceable: what the peers write. */
export async function pagesOnly(document: Document, assets: Assets): Promise<Uint8Array> {
  const faces = await loadFaces(assets)
  const laid = layOut(() => checked(definitionOf(document, faces, []).definition, assets))
  return drawPages(laid, 'all', laid.places)
}
