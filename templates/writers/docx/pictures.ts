import type { Assets } from '../../assets.ts'
import type { Drawing } from '../../document/drawing.ts'
import type { Document } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'
import { drawingPng } from '../raster/drawing-png.ts'

/** The picture of each drawing of the document, drawn beforehand, for reading a font takes its time. */
export type Pictures = ReadonlyMap<Drawing, Uint8Array>

/** Pictures that were drawn before their document is written, by its identity; a memo, so it changes no result. */
const waiting = new WeakMap<Document, Promise<Pictures>>()

/** Draws the pictures of a document that is going to be written. */
export async function preparePictures(document: Document, assets: Assets): Promise<void> {
  const pictures = draw(document, assets)
  waiting.set(document, pictures)
  await pictures
}

/** Every figure as a PNG. */
export async function drawPictures(document: Document, assets: Assets): Promise<Pictures> {
  const known = waiting.get(document)
  waiting.delete(document)
  return known ?? draw(document, assets)
}

async function draw(document: Document, assets: Assets): Promise<Pictures> {
  const drawings = flatBlocks(document).flatMap((b) => (b.type === 'figure' ? [b.drawing] : []))
  if (drawings.length === 0) return new Map()
  const faces = { regular: await assets.font('sans-regular'), bold: await assets.font('sans-semibold') }
  return new Map(drawings.map((d) => [d, drawingPng(d, faces, assets.deflate)]))
}
