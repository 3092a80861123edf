import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { decodedFile } from './read-file.ts'

const size = 9
const leading = 11.5
const margin = 40
const page = { width: 480, height: 640 }
const words =
  'the envoys of both towns met on the old bridge to speak about grain prices and a road that winter had closed for weeks'.split(
    ' ',
  )

/** Texts of a page: each a number and words, so that their order can be checked. */
function sentences(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const some = Array.from({ length: 14 + (i % 5) }, (_, n) => words[(i * 7 + n * 3) % words.length] ?? '')
    return `No${i + 1} ${some.join(' ')} and so on.`
  })
}

interface Layout {
  readonly columns: number
  /** In type sizes. */
  readonly gutter: number
  readonly justified: boolean
  /** What stands across the columns between the two halves of the text. */
  readonly across: 'caption' | 'table'
}

const caption = [
  'Figure 1: the bridge between the two towns, which was built before the war and is closed in',
  'winter',
]
const rows = ['Grain', 'Salt', 'Wool'].map((name, i) => [name, `${i + 2} tonnes`, `${2001 + i}`, 'by road'])

type Put = (text: string, x: number, y: number, of?: number, wordSpacing?: number) => void

async function written(write: (put: Put, doc: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: [page.width, page.height], margin: 0 })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  write((text, x, y, of = size, wordSpacing = 0) => {
    doc.fontSize(of).text(text, x, y, { lineBreak: false, wordSpacing })
  }, doc)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

const writtenIn = (layout: Layout) => written((put, doc) => writeColumns(layout, put, doc))

function writeColumns(layout: Layout, put: Put, doc: PDFKit.PDFDocument): void {
  const gutter = layout.gutter * size
  const width = (page.width - 2 * margin - (layout.columns - 1) * gutter) / layout.columns
  const flow = (texts: readonly string[], top: number) => {
    const lines = texts.flatMap((text) => wrapped(doc, text, width))
    const perColumn = Math.ceil(lines.length / layout.columns)
    for (const [i, { text, last }] of lines.entries()) {
      const column = Math.floor(i / perColumn)
      const spread =
        (width - doc.fontSize(size).widthOfString(text)) / Math.max(1, text.split(' ').length - 1)
      const x = margin + column * (width + gutter)
      put(text, x, top + (i % perColumn) * leading, size, layout.justified && !last ? spread : 0)
    }
    return top + perColumn * leading
  }
  put('Two towns and one bridge between them', margin, 30, 20)
  const all = sentences(26)
  let y = flow(all.slice(0, 13), 70) + 20
  if (layout.across === 'caption') {
    for (const line of caption) {
      put(line, margin, y)
      y += leading
    }
  } else {
    for (const cells of rows) {
      for (const [i, cell] of cells.entries()) put(cell, margin + i * 100, y)
      y += leading
    }
  }
  flow(all.slice(13), y + 14)
}

function wrapped(doc: PDFKit.PDFDocument, text: string, width: number) {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (doc.fontSize(size).widthOfString(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines.map((l) => ({ text: l, last: false })), { text: line, last: true }]
}

describe('columns of a PDF', () => {
  const layouts = [2, 3].flatMap((columns) =>
    [1, 1.2, 1.5].flatMap((gutter) =>
      [true, false].map(
        (justified): Layout => ({
          columns,
          gutter,
          justified,
          across: justified === (gutter === 1.2) ? 'caption' : 'table',
        }),
      ),
    ),
  )

  it.each(layouts)('are read one after the other: %o', async (layout) => {
    const decoded = await decodedFile('a.pdf', await writtenIn(layout))
    const text = decoded.original.replace(/\s+/g, ' ')
    const all = sentences(26)
    const between = layout.across === 'caption' ? [caption.join(' ')] : rows.map((cells) => cells.join(' '))
    const expected = [...all.slice(0, 13), ...between, ...all.slice(13)]
    expect(text).toBe(['Two towns and one bridge between them', ...expected].join(' '))
  })

  it('are not seen in the gaps of justified lines, in a numbered list or in a table with full cells', async () => {
    const layout = { columns: 1, gutter: 0, justified: true, across: 'table' } as const
    const decoded = await decodedFile('a.pdf', await writtenIn(layout))
    expect(decoded.original.replace(/\s+/g, ' ')).toContain(sentences(13).join(' '))
    const cells = Array.from({ length: 12 }, (_, i) =>
      [0, 1, 2, 3].map((n) =>
        words.slice((i * 5 + n * 3) % 17, ((i * 5 + n * 3) % 17) + 2 + ((i + n) % 2)).join(' '),
      ),
    )
    const listed = sentences(12)
    const bytes = await written((put, doc) => {
      for (const [i, row] of cells.entries())
        for (const [n, cell] of row.entries()) put(cell, margin + n * 100, 60 + i * leading)
      for (const [i, text] of listed.entries()) {
        put(`${i + 1}.`, margin, 260 + i * 2 * leading)
        for (const [n, line] of wrapped(doc, text, 240).entries())
          put(line.text, margin + 18, 260 + (i * 2 + n) * leading)
      }
    })
    const text = (await decodedFile('a.pdf', bytes)).original.replace(/\s+/g, ' ')
    const items = listed.map((item, i) => `${i + 1}. ${item}`)
    expect(text).toBe([...cells.map((row) => row.join(' ')), ...items].join(' '))
  })
})
