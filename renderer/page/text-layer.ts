import type { PageWord } from './drawing-messages.ts'

/**
 * The words of a page over its picture: transparent, at their places, to be selected, copied, searched and read aloud.
 * Sizes are parts of the sheet's width, so that a pane that is dragged moves them along without being asked.
 */
export function textLayer(words: readonly PageWord[], width: number, height: number): HTMLDivElement {
  const layer = document.createElement('div')
  layer.className = 'text-layer'
  for (const { text, x, y, size, width: wide, natural } of words) {
    const span = document.createElement('span')
    span.textContent = text
    span.style.left = `${(100 * x) / width}%`
    span.style.top = `${(100 * y) / height}%`
    span.style.fontSize = `${(100 * size) / width}cqw`
    // The browser's own letters are of other widths; each stretch is drawn out to the page's.
    if (natural > 0) span.style.transform = `scaleX(${(wide / natural).toFixed(3)})`
    layer.append(span)
  }
  return layer
}
