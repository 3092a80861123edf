import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { ArticleContent } from './article-content.ts'

const require = createRequire(import.meta.url)
const serif = require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf')

const page = { width: 420, height: 595, margin: 40, top: 60, bottom: 545, gutter: 18 }
const columnWidth = (page.width - 2 * page.margin - page.gutter) / 2
const body = { size: 8.5, leading: 11.5 }

/**
 * The article as printed pages of two justified columns: running head and page number on each page, words hyphenated
 * at line ends, paragraphs that run over columns and pages, the web page's navigation above and its footer at the
 * end. Same content, same bytes.
 */
export async function articlePdf(a: ArticleContent): Promise<Uint8Array> {
  const date = new Date(Date.UTC(2022, 0, 1))
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    info: { Title: a.title, Author: a.author, CreationDate: date, ModDate: date },
  })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  doc.font(serif)
  let number = 0
  let top = page.top
  let column = 0
  let y = 0
  const put = (text: string, x: number, at: number, size: number, wordSpacing = 0) =>
    doc.fontSize(size).text(text, x, at, { lineBreak: false, wordSpacing })
  const newPage = () => {
    doc.addPage()
    number++
    put(`${a.site} · ${a.dateWords}`, page.margin, 24, 7)
    put(`${number}`, page.width / 2, page.height - 30, 7)
    top = page.top
    column = 0
    y = top
  }
  const wide = (text: string, size: number, after: number) => {
    for (const line of linesOf(doc, text, size, page.width - 2 * page.margin)) {
      put(line.words.join(' '), page.margin, y, size)
      y += size * 1.35
    }
    y += after
    top = y
  }
  const flow = (text: string, size: number, justified: boolean, after: number) => {
    for (const line of linesOf(doc, text, size, columnWidth)) {
      if (y + body.leading > page.bottom) {
        if (column === 0) {
          column = 1
          y = top
        } else newPage()
      }
      const spread =
        justified && !line.last && line.words.length > 1 ? line.room / (line.words.length - 1) : 0
      put(line.words.join(' '), page.margin + column * (columnWidth + page.gutter), y, size, spread)
      y += size === body.size ? body.leading : size * 1.3
    }
    y += after
  }
  newPage()
  for (const item of a.navigation) wide(item, 7, 3)
  wide(a.cookieNote, 7, 10)
  wide(a.title, 18, 8)
  for (const line of [`${a.bylinePrefix} ${a.author}`, a.site, a.dateWords]) wide(line, body.size, 5)
  y += 8
  top = y
  for (const b of a.body) {
    if (b.kind === 'heading') flow(b.text, 11, false, 4)
    else flow(hyphenable(b.text), body.size, b.kind !== 'read-also', 7)
    if (b.kind === 'quote') flow(b.attribution, body.size, false, 7)
  }
  for (const line of [a.readAlso, ...a.footer]) flow(line, body.size, false, 7)
  doc.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

interface SetLine {
  readonly words: readonly string[]
  /** Points left over at the end of the line. */
  readonly room: number
  readonly last: boolean
}

/** Breaks a text into lines, greedily, at blanks and at soft hyphens (which show as hyphens where a line ends). */
function linesOf(doc: PDFKit.PDFDocument, text: string, size: number, width: number): readonly SetLine[] {
  doc.fontSize(size)
  const widthOf = (words: readonly string[]) => doc.widthOfString(words.join(' '))
  const lines: SetLine[] = []
  let words: string[] = []
  const end = (last: boolean) => {
    lines.push({ words, room: width - widthOf(words), last })
    words = []
  }
  for (const word of text.split(' ')) {
    let rest = word.split('\u00ad')
    while (rest.length > 0) {
      if (widthOf([...words, rest.join('')]) <= width) {
        words.push(rest.join(''))
        break
      }
      let taken = rest.length - 1
      while (taken > 0 && widthOf([...words, `${rest.slice(0, taken).join('')}-`]) > width) taken--
      if (taken > 0) words.push(`${rest.slice(0, taken).join('')}-`)
      rest = rest.slice(taken)
      end(false)
    }
  }
  end(true)
  return lines
}

/** Soft hyphens inside long lower-case words, after a vowel before consonant and vowel. */
function hyphenable(text: string): string {
  return text.replace(/(?<!\p{L})\p{Ll}{9,}/gu, (word) =>
    word.replace(/(\p{Ll}{2,}?[aeiouéèô])(?=[bcdfgklmnprstv][aeiouéèô]\p{Ll})/gu, '$1\u00ad'),
  )
}
