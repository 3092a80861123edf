import * as pdfjs from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import type { Extent } from './places.ts'

pdfjs.GlobalWorkerOptions.workerSrc = workerAddress

/**
 * Draws a PDF into an element, outside of React: pages are canvases that are replaced one by one, each only when its
 * successor is drawn, so that nothing flickers and the scroll position holds. Over 150 lines because the life of a
 * page (laid out, drawn, replaced, dropped) is one story.
 */
export interface PdfStage {
  /** Shows another document; null clears. A call that comes while one is loading replaces it. */
  readonly show: (pdf: Uint8Array | null, generation: number) => Promise<void>
  /** Sets the page's width as a part of the pane's. */
  readonly resize: (size: number) => void
  /** Marks a part of a page and brings it into view; null removes the mark. */
  readonly mark: (extent: Extent | null) => void
  readonly close: () => void
}

export interface PdfStageOptions {
  readonly label: (page: number) => string
  /** Tells which page is at the top. */
  readonly onPage: (page: number) => void
  /** A click on a page, in points from its top edge. */
  readonly onClick: (page: number, y: number) => void
}

interface Sheet {
  readonly element: HTMLDivElement
  /** In points. */
  width: number
  height: number
  /** Document, scale and colour that the canvas shows; to know whether it is to be drawn again. */
  drawn: string
}

/** Pages beyond the visible ones that are drawn, in heights of the pane. */
const margin = '100%'

export function createPdfStage(box: HTMLElement, options: PdfStageOptions): PdfStage {
  let document: pdfjs.PDFDocumentProxy | null = null
  let generation = 0
  let wanted = 0
  let size = 1
  let sheets: Sheet[] = []
  let extent: Extent | null = null
  const marker = window.document.createElement('div')
  marker.className = 'page-marker'
  const worker = new pdfjs.PDFWorker()

  const scale = (sheet: Sheet) => Math.max(0.2, ((box.clientWidth - 32) * size) / sheet.width)
  const place = (sheet: Sheet) => {
    sheet.element.style.width = `${sheet.width * scale(sheet)}px`
    sheet.element.style.height = `${sheet.height * scale(sheet)}px`
  }
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const sheet = sheets.find((s) => s.element === entry.target)
        if (sheet === undefined) continue
        sheet.element.toggleAttribute('data-near', entry.isIntersecting)
        if (entry.isIntersecting) void draw(sheet)
      }
    },
    { root: box, rootMargin: margin },
  )

  const draw = async (sheet: Sheet): Promise<void> => {
    const source = document
    const number = sheets.indexOf(sheet) + 1
    const key = `${generation} ${scale(sheet).toFixed(3)} ${devicePixelRatio}`
    if (source === null || number === 0 || sheet.drawn === key) return
    sheet.drawn = key
    const page = await source.getPage(number)
    const viewport = page.getViewport({ scale: scale(sheet) * devicePixelRatio })
    const canvas = window.document.createElement('canvas')
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', options.label(number))
    await page.render({ canvas, viewport }).promise
    if (sheet.drawn !== key || document !== source) return
    const old = sheet.element.querySelector('canvas')
    if (old === null) sheet.element.prepend(canvas)
    else old.replaceWith(canvas)
    box.dataset.drawn = String(generation)
    performance.mark('dossier:page-drawn', { detail: generation })
  }
  const drawNear = () => Promise.all(sheets.filter((s) => s.element.hasAttribute('data-near')).map(draw))

  const layOut = async (source: pdfjs.PDFDocumentProxy): Promise<void> => {
    const first = await source.getPage(1)
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = first.view
    for (const extra of sheets.splice(source.numPages)) {
      seen.unobserve(extra.element)
      extra.element.remove()
    }
    while (sheets.length < source.numPages) {
      const element = window.document.createElement('div')
      element.className = 'sheet'
      const sheet: Sheet = { element, width: x1 - x0, height: y1 - y0, drawn: '' }
      sheets.push(sheet)
      place(sheet)
      box.append(element)
      seen.observe(element)
    }
    for (const sheet of sheets) {
      sheet.width = x1 - x0
      sheet.height = y1 - y0
      place(sheet)
    }
  }
  const putMarker = (bring: boolean) => {
    const sheet = extent === null ? undefined : sheets[extent.page - 1]
    if (extent === null || sheet === undefined) return marker.remove()
    const factor = scale(sheet)
    const end = extent.end ?? sheet.height - 48
    marker.style.top = `${Math.max(0, extent.start - 4) * factor}px`
    marker.style.height = `${Math.max(14, end - extent.start - 4) * factor}px`
    sheet.element.append(marker)
    if (!bring) return
    const top = sheet.element.offsetTop + extent.start * factor
    const visible = top > box.scrollTop + 8 && top < box.scrollTop + box.clientHeight - 60
    if (!visible) box.scrollTo({ top: Math.max(0, top - box.clientHeight / 3) })
  }
  const click = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target.closest('.sheet') : null
    const sheet = sheets.find((s) => s.element === element)
    if (sheet === undefined) return
    const y = (event.clientY - sheet.element.getBoundingClientRect().top) / scale(sheet)
    options.onClick(sheets.indexOf(sheet) + 1, y)
  }
  const scroll = () => {
    const middle = box.scrollTop + box.clientHeight / 3
    const at = sheets.findIndex((s) => s.element.offsetTop + s.element.offsetHeight > middle)
    if (at >= 0) options.onPage(at + 1)
  }
  let settling: ReturnType<typeof setTimeout> | undefined
  const resized = new ResizeObserver(() => {
    const part = box.scrollTop / Math.max(1, box.scrollHeight)
    for (const sheet of sheets) place(sheet)
    box.scrollTop = part * box.scrollHeight
    putMarker(false)
    // The canvas is stretched while the pane is dragged, and drawn sharp when it rests.
    clearTimeout(settling)
    settling = setTimeout(() => void drawNear(), 150)
  })
  resized.observe(box)
  box.addEventListener('click', click)
  box.addEventListener('scroll', scroll, { passive: true })

  return {
    show: async (pdf, next) => {
      wanted = next
      if (pdf === null) {
        for (const sheet of sheets) sheet.element.remove()
        sheets = []
        await document?.loadingTask.destroy()
        document = null
        return
      }
      const task = pdfjs.getDocument({
        // pdf.js takes the bytes away to its worker; the page keeps its own.
        data: pdf.slice(),
        worker,
        enableXfa: false,
        useSystemFonts: false,
      })
      const loaded = await task.promise
      if (wanted !== next) return void task.destroy()
      const old = document
      document = loaded
      generation = next
      await layOut(loaded)
      putMarker(false)
      await drawNear()
      scroll()
      await old?.loadingTask.destroy()
    },
    resize: (value) => {
      size = value
      for (const sheet of sheets) place(sheet)
      putMarker(false)
      void drawNear()
    },
    mark: (value) => {
      extent = value
      putMarker(true)
    },
    close: () => {
      clearTimeout(settling)
      seen.disconnect()
      resized.disconnect()
      box.removeEventListener('click', click)
      box.removeEventListener('scroll', scroll)
      box.replaceChildren()
      void document?.loadingTask.destroy()
      worker.destroy()
    },
  }
}
