import type { FlatBlock, FlatRun } from './flat-content.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const inline = (runs: readonly FlatRun[]) =>
  runs
    .map((r) => {
      const body = escaped(r.text)
      if (r.cite !== undefined) return `<a href="#source-${r.cite}">${body}</a>`
      return r.strong === true ? `<b>${body}</b>` : r.emphasis === true ? `<i>${body}</i>` : body
    })
    .join('')

/** Style sheet of the HTML, and of what pandoc writes for weasyprint. */
export const htmlStyle = `@page { size: A4; margin: 20mm 45mm 20mm 20mm;
  @bottom-center { content: "Page " counter(page) " of " counter(pages); font-size: 8pt } }
body { font: 10.5pt/14.5pt serif; margin: 0 } h1, h2 { break-after: avoid } h1 { font-size: 15pt } h2 { font-size: 11.5pt }
table { border-collapse: collapse; width: 100%; font-size: 9pt } td, th { border-bottom: .5pt solid #999; text-align: left }
tr { break-inside: avoid } nav a::after { content: leader(".") target-counter(attr(href), page) }`

/** A page for weasyprint and Chromium; the contents list gets its page numbers where the tool can give them. */
export function toHtml(blocks: readonly FlatBlock[]): string {
  const headings = blocks.flatMap((b) => (b.kind === 'h1' || b.kind === 'h2' ? [b] : []))
  const at = new Map<FlatBlock, number>(headings.map((h, i) => [h, i]))
  const body = blocks.map((b) => {
    switch (b.kind) {
      case 'title':
        return `<h1 style="font-size:24pt">${inline(b.runs)}</h1>`
      case 'h1':
      case 'h2':
        return `<${b.kind} id="h${at.get(b)}">${inline(b.runs)}</${b.kind}>`
      case 'h3':
        return `<h3>${inline(b.runs)}</h3>`
      case 'quote':
        return `<blockquote>${inline(b.runs)}</blockquote>`
      case 'subtitle':
      case 'p':
        return `<p>${inline(b.runs)}</p>`
      case 'contents':
        return `<nav>${headings.map((h, i) => `<div><a href="#h${i}">${inline(h.runs)}</a></div>`).join('')}</nav>`
      case 'table':
        return `<table><thead><tr>${b.head.map((h) => `<th>${escaped(h)}</th>`).join('')}</tr></thead><tbody>${b.rows
          .map((r) => `<tr>${r.map((c) => `<td>${escaped(c)}</td>`).join('')}</tr>`)
          .join('')}</tbody></table>`
      case 'source':
        return `<p id="source-${b.number}">[${b.number}] ${escaped(b.text)}</p>`
    }
    return ''
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Briefing</title><style>${htmlStyle}</style></head><body>${body.join('\n')}</body></html>`
}
