import type { FlatBlock, FlatRun } from './flat-content.ts'

const escaped = (text: string) => text.replace(/([\\*_#$[\]<>@`~/=+\-"'])/g, '\\$1')

const inline = (runs: readonly FlatRun[]) =>
  runs
    .map((r) => {
      const body = escaped(r.text)
      if (r.cite !== undefined) return ` #link(<source-${r.cite}>)[\\[${r.cite}\\]]`
      return r.strong === true ? `#strong[${body}]` : r.emphasis === true ? `#emph[${body}]` : body
    })
    .join('')

const preamble = `#set page(paper: "a4", margin: (left: 2cm, right: 4.5cm, y: 2cm),
  footer: context align(center, text(8pt)[Page #counter(page).display() of #counter(page).final().first()]))
#set text(font: "Source Serif 4", size: 10.5pt, lang: "en", hyphenate: false)
#show heading.where(level: 1): set text(15pt)
#show heading.where(level: 2): set text(11.5pt)`

/** Markup for typst. */
export function toTypst(blocks: readonly FlatBlock[]): string {
  const body = blocks.map((b) => {
    switch (b.kind) {
      case 'title':
        return `#text(24pt, weight: "bold")[${inline(b.runs)}]`
      case 'h1':
        return `= ${inline(b.runs)}`
      case 'h2':
        return `== ${inline(b.runs)}`
      case 'h3':
        return `=== ${inline(b.runs)}`
      case 'quote':
        return `#quote(block: true)[${inline(b.runs)}]`
      case 'subtitle':
      case 'p':
        return inline(b.runs)
      case 'contents':
        return '#outline(depth: 2)'
      case 'table': {
        const cells = (row: readonly string[]) => row.map((c) => `[${escaped(c)}]`).join(', ')
        return `#text(9pt)[#table(columns: ${b.head.length}, stroke: (x: none, y: 0.5pt + gray), table.header(${cells(b.head)}),\n${b.rows.map(cells).join(',\n')})]`
      }
      case 'source':
        return `\\[${b.number}\\] ${escaped(b.text)} #metadata(none) <source-${b.number}>`
    }
    return ''
  })
  return [preamble, ...body].join('\n\n')
}
