import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The pages of a PDF as PNG files, drawn by pdf.js at this many dots per inch. */
export async function drawPages(pdf: Uint8Array, dpi: number): Promise<readonly Buffer[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, disableFontFace: true })
  const document = await task.promise
  const pages: Buffer[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n)
    const viewport = page.getViewport({ scale: dpi / 72 })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    const context = canvas.getContext('2d')
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    await page.render({
      canvas: canvas as unknown as HTMLCanvasElement,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
    }).promise
    pages.push(canvas.toBuffer('image/png'))
  }
  await task.destroy()
  return pages
}
