import * as pdfjs from 'pdfjs-dist'
// Defines the parser for this very thread, for a thread inside a thread is not to be had in every shell. What it says to
// the window by itself names no kind and is passed over.
import 'pdfjs-dist/build/pdf.worker.min.mjs'
import type { DrawingAnswer, DrawingRequest, PageWord } from './drawing-messages.ts'
import { NoFilterFactory, OffscreenCanvasFactory } from './offscreen-factories.ts'

/**
 * The thread that draws pages: pdf.js with a canvas of its own, so that the window only has to show finished pictures,
 * and the fonts of a page never make the window lay its own text out again. It lives as long as the window.
 */
interface Drawn {
  readonly generation: number
  readonly task: pdfjs.PDFDocumentLoadingTask
  readonly document: pdfjs.PDFDocumentProxy
}

const scope = self as unknown as {
  readonly fonts: unknown
  onmessage: ((event: { readonly data: DrawingRequest }) => void) | null
  postMessage(answer: DrawingAnswer, transfer?: readonly Transferable[]): void
}
/** The only part of a document that pdf.js needs here: where fonts are put. */
const ownerDocument = { fonts: scope.fonts } as unknown as HTMLDocument

let newest = 0
let current: Drawn | null = null
let opening: pdfjs.PDFDocumentLoadingTask | null = null
let rendering: pdfjs.RenderTask | null = null
let queue: readonly Extract<DrawingRequest, { kind: 'draw' }>[] = []
let busy = false

function openPdf(data: Uint8Array): pdfjs.PDFDocumentLoadingTask {
  return pdfjs.getDocument({
    data,
    ownerDocument,
    CanvasFactory: OffscreenCanvasFactory,
    FilterFactory: NoFilterFactory,
    enableXfa: false,
    useSystemFonts: false,
    // Without it, pdf.js warns of parsing in the thread that draws.
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
}

async function open(generation: number, pdf: Uint8Array): Promise<void> {
  newest = generation
  // What was still to be drawn of the page before is not wanted any more.
  queue = []
  rendering?.cancel()
  void opening?.destroy()
  const task = openPdf(pdf)
  opening = task
  const document = await task.promise
  if (generation !== newest) return task.destroy()
  opening = null
  const old = current
  current = { generation, task, document }
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1)),
  )
  const sizes = pages.map(({ view: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }) => [x1 - x0, y1 - y0] as const)
  scope.postMessage({ kind: 'opened', generation, sizes })
  await old?.task.destroy()
}

async function draw({ generation, page, scale }: (typeof queue)[number]): Promise<void> {
  if (current?.generation !== generation) return
  await drawPage(await current.document.getPage(page), generation, page, scale)
}

async function drawPage(
  page: pdfjs.PDFPageProxy,
  generation: number,
  number: number,
  scale: number,
): Promise<void> {
  const viewport = page.getViewport({ scale })
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  )
  rendering = page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport })
  await rendering.promise
  const bitmap = canvas.transferToImageBitmap()
  scope.postMessage({ kind: 'drawn', generation, page: number, scale, bitmap }, [bitmap])
}

/** Draws pages that are newer than the open document, which stays. */
async function drawDraft({
  generation,
  pdf,
  pages,
  scale,
}: Extract<DrawingRequest, { kind: 'draft' }>): Promise<void> {
  newest = generation
  queue = []
  rendering?.cancel()
  const task = openPdf(pdf)
  try {
    const document = await task.promise
    for (const [index, number] of pages.entries()) {
      if (generation !== newest) break
      await drawPage(await document.getPage(index + 1), generation, number, scale)
    }
  } finally {
    await task.destroy()
  }
}

/** Font that the window sets the words of a page in, to be measured here. */
const measuringFont = '100px sans-serif'
const measuring = new OffscreenCanvas(1, 1).getContext('2d')
if (measuring !== null) measuring.font = measuringFont

/** Words of a page with their places. Rotated text, which Dossier does not write, is left out. */
async function tellWords(generation: number, number: number): Promise<void> {
  if (current?.generation !== generation) return
  const page = await current.document.getPage(number)
  const [, , , top = 0] = page.view
  const { items, styles } = await page.getTextContent()
  const words: PageWord[] = []
  let line = Number.NaN
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [, b = 0, c = 0, size = 0, x = 0, baseline = 0] = item.transform as number[]
    if (b !== 0 || c !== 0) continue
    const y = top - baseline - (styles[item.fontName]?.ascent ?? 0.8) * size
    // What is copied has the page's lines.
    if (Math.abs(baseline - line) > size / 2) words.push({ text: '\n', x, y, size, width: 0, natural: 0 })
    line = baseline
    // Space between columns has the width of the gap; drawn out, it would lie over what stands beside.
    const own = item.str.trim() === '' ? 0 : (measuring?.measureText(item.str).width ?? 0)
    words.push({ text: item.str, x, y, size, width: item.width, natural: (own * size) / 100 })
  }
  if (current?.generation === generation)
    scope.postMessage({ kind: 'words', generation, page: number, words })
}

/** One page after the other, in the order that the window asked for them: what is in view comes first. */
async function drawAll(): Promise<void> {
  if (busy) return
  busy = true
  for (;;) {
    const [next, ...rest] = queue
    if (next === undefined) break
    queue = rest
    await draw(next).catch((error: unknown) => complain(next.generation, error))
  }
  busy = false
}

function complain(generation: number, error: unknown): void {
  if (error instanceof pdfjs.RenderingCancelledException || generation !== newest) return
  const message = error instanceof Error ? error.message : String(error)
  scope.postMessage({ kind: 'failed', generation, message })
}

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'open':
      open(data.generation, data.pdf).catch((error: unknown) => complain(data.generation, error))
      break
    case 'draw':
      queue = [...queue, data]
      void drawAll()
      break
    case 'draft':
      drawDraft(data).catch((error: unknown) => complain(data.generation, error))
      break
    case 'words':
      tellWords(data.generation, data.page).catch((error: unknown) => complain(data.generation, error))
      break
    case 'forget':
      newest = -1
      queue = []
      rendering?.cancel()
      void opening?.destroy()
      opening = null
      void current?.task.destroy()
      current = null
  }
}
