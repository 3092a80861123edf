import type { Assets } from '../../assets.ts'
import type { Drawing } from '../../document/drawing.ts'
import type { Document } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'
import { drawingPng } from '../raster/drawing-png.ts'

/** The picture of each drawing of a document, as a PNG file: drawn already, and deflated while the rest is written. */
export type Pictures = ReadonlyMap<Drawing, Promise<Uint8Array>>

/** Draws each figure of a document. */
export async function drawPictures(document: Document, assets: Assets): Promise<Pictures> {
  const drawings = flatBlocks(document).flatMap((b) => (b.type === 'figure' ? [b.drawing] : []))
  if (drawings.length === 0) return new Map()
  const faces = { regular: await assets.font('sans-regular'), bold: await assets.font('sans-semibold') }
  return new Map(drawings.map((d) => [d, drawingPng(d, faces, assets.zlib)]))
}
