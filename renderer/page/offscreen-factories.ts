/** What pdf.js asks for pages to draw on, in a thread that has no document. */
export class OffscreenCanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d') }
  }
  getNoAlphaContext(canvas: OffscreenCanvas) {
    return canvas.getContext('2d', { alpha: false })
  }
  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number) {
    canvas.width = width
    canvas.height = height
  }
  destroy({ canvas }: { readonly canvas: OffscreenCanvas }) {
    canvas.width = 0
    canvas.height = 0
  }
}

const none = () => 'none'

/** Colour filters are SVG filters, which only a document has; the pages that Dossier writes use none. */
export class NoFilterFactory {
  readonly addFilter = none
  readonly addHCMFilter = none
  readonly addAlphaFilter = none
  readonly addLuminosityFilter = none
  readonly addKnockoutFilter = none
  readonly addHighlightHCMFilter = none
  readonly addSelectionHCMFilter = none
  readonly addSelectionFilter = none
  readonly createSelectionStyle = () => null
  readonly destroy = () => undefined
}
