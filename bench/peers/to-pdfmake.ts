import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { FlatBlock, FlatRun } from './flat-content.ts'

const inline = (runs: readonly FlatRun[]): Content[] =>
  runs.map((r) => ({
    text: r.text,
    ...(r.strong === true ? { bold: true } : {}),
    ...(r.emphasis === true ? { italics: true } : {}),
    ...(r.cite === undefined ? {} : { linkToDestination: `source-${r.cite}`, color: '#1f3a5f' }),
  }))

/** A definition as a user of stock pdfmake would write it for the same words. */
export function toPdfmake(blocks: readonly FlatBlock[], font: string): TDocumentDefinitions {
  const content = blocks.flatMap((b): Content[] => {
    switch (b.kind) {
      case 'title':
      case 'subtitle':
      case 'p':
      case 'quote':
        return [{ text: inline(b.runs), style: b.kind }]
      case 'h1':
      case 'h2':
      case 'h3':
        return [{ text: b.runs.map((r) => r.text).join(''), style: b.kind, tocItem: b.kind !== 'h3' }]
      case 'contents':
        return [{ toc: { title: { text: b.title, style: 'h1' } } }]
      case 'table':
        return [
          {
            table: {
              headerRows: 1,
              widths: b.head.map(() => '*'),
              body: [[...b.head], ...b.rows.map((r) => [...r])],
            },
            layout: 'lightHorizontalLines',
            fontSize: 9,
          },
        ]
      case 'source':
        return [{ text: `[${b.number}] ${b.text}`, id: `source-${b.number}`, style: 'p' }]
    }
    return []
  })
  return {
    content,
    pageSize: 'A4',
    pageMargins: [57, 57, 128, 57],
    defaultStyle: { font, fontSize: 10.5, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 24, bold: true, margin: [0, 0, 0, 8] },
      subtitle: { fontSize: 13, margin: [0, 0, 0, 8] },
      h1: { fontSize: 15, bold: true, margin: [0, 14, 0, 6] },
      h2: { fontSize: 11.5, bold: true, margin: [0, 10, 0, 4] },
      h3: { bold: true, margin: [0, 8, 0, 4] },
      p: { margin: [0, 0, 0, 6] },
      quote: { margin: [20, 0, 0, 6] },
    },
    footer: (page, pages) => ({ text: `Page ${page} of ${pages}`, alignment: 'center', fontSize: 8 }),
    info: { title: 'Briefing' },
  }
}
