import type { DraftPage } from '../../main/contract.ts'
import { createPageDrawer, startDrawingThread } from './page-drawer.ts'
import type { Extent } from './places.ts'
import { textLayer } from './text-layer.ts'

/**
 * Shows a PDF in an element, outside of React. Pages are pictures that another thread draws; each is put into the
 * canvas of its sheet when it is finished, so that nothing flickers, nothing is laid out again and the scroll position
 * holds. Over 150 lines because the life of a page (laid out, drawn, replaced, dropped) is one story.
 */
export interface PdfStage {
  /**
   * Shows another document; null clears. Settles when the pages in view are drawn, or at once when a newer call
   * replaces this one.
   */
  readonly show: (pdf: Uint8Array | null, generation: number) => Promise<void>
  /** Shows newer pages in the place of those of the same numbers, until the next document comes. */
  readonly showDraft: (draft: DraftPage) => Promise<void>
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
  /** A document or a page could not be drawn. */
  readonly onFailure: (message: string) => void
}

interface Sheet {
  readonly element: HTMLDivElement
  readonly canvas: HTMLCanvasElement
  /** In points. */
  width: number
  height: number
  /** Document and scale that the canvas shows or waits for; to know whether it is to be drawn again. */
  drawn: string
  /** The document whose words lie over the picture; 0 for none. */
  worded: number
}

/** Pages beyond the visible ones that are drawn, in heights of the pane. */
const margin = '100%'
/** Milliseconds without a newer page before the words are put over the pages in view. */
const wordsRest = 600
/** Padding of the pane left and right, in CSS pixels. */
const padding = 32

export function createPdfStage(box: HTMLElement, options: PdfStageOptions): PdfStage {
  const drawer = createPageDrawer(startDrawingThread(), options.onFailure)
  /** The document that is laid out, and the newest that was asked for. */
  let generation = 0
  let wanted = 0
  let size = 1
  let width = box.clientWidth
  let sheets: readonly Sheet[] = []
  let extent: Extent | null = null
  const near = new Set<Sheet>()
  const marker = document.createElement('div')
  marker.className = 'page-marker'

  const scale = (sheet: Sheet) => Math.max(0.2, ((width - padding) * size) / sheet.width)
  const place = (sheet: Sheet) => {
    const { style } = sheet.element
    const [w, h] = [`${sheet.width * scale(sheet)}px`, `${sheet.height * scale(sheet)}px`]
    // Writing what is there already would make the browser lay the pane out again.
    if (style.width !== w) style.width = w
    if (style.height !== h) style.height = h
  }
  const seen = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const sheet = sheets.find((s) => s.element === entry.target)
        if (sheet === undefined) continue
        if (!entry.isIntersecting) near.delete(sheet)
        else {
          near.add(sheet)
          void draw(sheet)
        }
      }
    },
    { root: box, rootMargin: margin },
  )

  const draw = async (sheet: Sheet): Promise<void> => {
    const mine = generation
    const factor = scale(sheet) * devicePixelRatio
    const key = `${mine} ${factor.toFixed(3)}`
    if (mine === 0 || mine !== wanted || sheet.drawn === key) return
    sheet.drawn = key
    const bitmap = await drawer.draw(mine, sheets.indexOf(sheet) + 1, factor)
    if (bitmap === null || sheet.drawn !== key) return bitmap?.close()
    put(sheet, bitmap)
  }
  const put = ({ canvas }: Sheet, bitmap: ImageBitmap) => {
    if (canvas.width !== bitmap.width) canvas.width = bitmap.width
    if (canvas.height !== bitmap.height) canvas.height = bitmap.height
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
  }
  /** The pages in view first, then those around them; settles with the ones in view. */
  const drawNear = async (): Promise<void> => {
    const from = box.scrollTop
    const to = from + box.clientHeight
    const inView = sheets.filter(({ element: e }) => e.offsetTop < to && e.offsetTop + e.offsetHeight > from)
    const first = Promise.all(inView.map(draw))
    for (const sheet of near) void draw(sheet)
    await first
  }

  /** The words of the pages in view, when pages and pointer rest: a selection must not be taken away. */
  let wording: ReturnType<typeof setTimeout> | undefined
  const wordLater = () => {
    clearTimeout(wording)
    wording = setTimeout(() => void putWords(), wordsRest)
  }
  const putWords = async (): Promise<void> => {
    const mine = generation
    for (const sheet of sheets.filter((s) => near.has(s) && s.worded !== mine)) {
      const words = await drawer.words(mine, sheets.indexOf(sheet) + 1)
      if (words === null || mine !== generation || mine !== wanted) return
      const old = sheet.element.querySelector('.text-layer')
      const layer = textLayer(words, sheet.width, sheet.height)
      if (old === null) sheet.canvas.after(layer)
      else old.replaceWith(layer)
      sheet.worded = mine
    }
  }

  const newSheet = (number: number): Sheet => {
    const element = document.createElement('div')
    element.className = 'sheet'
    const canvas = document.createElement('canvas')
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', options.label(number))
    element.append(canvas)
    box.append(element)
    seen.observe(element)
    return { element, canvas, width: 1, height: 1, drawn: '', worded: 0 }
  }
  const layOut = (sizes: readonly (readonly [number, number])[]): void => {
    for (const extra of sheets.slice(sizes.length)) {
      seen.unobserve(extra.element)
      near.delete(extra)
      extra.element.remove()
    }
    sheets = sizes.map(([w, h], index) => {
      const sheet = sheets[index] ?? newSheet(index + 1)
      sheet.width = w
      sheet.height = h
      place(sheet)
      return sheet
    })
  }
  const putMarker = (bring: boolean) => {
    const sheet = extent === null ? undefined : sheets[extent.page - 1]
    if (extent === null || sheet === undefined) return marker.remove()
    const factor = scale(sheet)
    const end = extent.end ?? sheet.height - 48
    marker.style.top = `${Math.max(0, extent.start - 4) * factor}px`
    marker.style.height = `${Math.max(14, end - extent.start - 4) * factor}px`
    if (marker.parentElement !== sheet.element) sheet.element.append(marker)
    if (!bring) return
    const top = sheet.element.offsetTop + extent.start * factor
    const visible = top > box.scrollTop + 8 && top < box.scrollTop + box.clientHeight - 60
    if (!visible) box.scrollTo({ top: Math.max(0, top - box.clientHeight / 3) })
  }
  const click = (event: MouseEvent) => {
    // The end of a selection is no click on the excerpt.
    if (document.getSelection()?.isCollapsed === false) return
    const element = event.target instanceof Element ? event.target.closest('.sheet') : null
    const sheet = sheets.find((s) => s.element === element)
    if (sheet === undefined) return
    const y = (event.clientY - sheet.element.getBoundingClientRect().top) / scale(sheet)
    options.onClick(sheets.indexOf(sheet) + 1, y)
  }
  const scroll = () => {
    wordLater()
    const middle = box.scrollTop + box.clientHeight / 3
    const at = sheets.findIndex((s) => s.element.offsetTop + s.element.offsetHeight > middle)
    if (at >= 0) options.onPage(at + 1)
  }
  let settling: ReturnType<typeof setTimeout> | undefined
  const resized = new ResizeObserver(() => {
    if (box.clientWidth === width) return
    width = box.clientWidth
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
        generation = 0
        for (const sheet of sheets) sheet.element.remove()
        sheets = []
        near.clear()
        drawer.forget()
        return
      }
      const sizes = await drawer.open(pdf, next)
      if (sizes === null || wanted !== next) return
      generation = next
      layOut(sizes)
      putMarker(false)
      await drawNear()
      if (wanted !== next) return
      box.dataset.drawn = String(next)
      performance.mark('dossier:page-drawn', { detail: next })
      scroll()
      wordLater()
    },
    showDraft: async ({ generation: next, pdf, pages }) => {
      wanted = next
      const first = sheets[(pages[0] ?? 0) - 1]
      if (first === undefined) return
      const bitmaps = await drawer.draft(pdf, next, pages, scale(first) * devicePixelRatio)
      for (const [index, bitmap] of bitmaps.entries()) {
        const sheet = sheets[(pages[index] ?? 0) - 1]
        if (bitmap === null) continue
        if (sheet === undefined || wanted !== next) bitmap.close()
        else {
          sheet.drawn = `draft ${next}`
          put(sheet, bitmap)
          // The old words lie no longer where the new picture has them.
          sheet.element.querySelector('.text-layer')?.remove()
          sheet.worded = 0
        }
      }
      if (wanted !== next) return
      box.dataset.drawn = String(next)
      performance.mark('dossier:page-drawn', { detail: next })
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
      clearTimeout(wording)
      seen.disconnect()
      resized.disconnect()
      box.removeEventListener('click', click)
      box.removeEventListener('scroll', scroll)
      box.replaceChildren()
      drawer.close()
    },
  }
}
