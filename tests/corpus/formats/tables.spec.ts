import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import { loadResources } from '../../../main/resources.ts'
import { wordPackage, wordParagraph } from '../../articles/write-article.ts'
import { received } from '../received.ts'

const resources = loadResources()
const title = ['The harbour counts what the storm', 'took from it']
const rows = [
  ['Item', 'Cost (USD)'],
  ['Tankers', '1,200,000'],
  ['Repairs', '850,000'],
] as const
const before =
  'The harbour of the northern town was shut for eleven days, its director told reporters on Monday.'
const after =
  'The fishermen of the town count sixty boats lost, and nobody has said yet who will pay for them.'

async function passages(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const { value } = await readCorpus([received(name, content)], resources)
  return value.sources[0]?.passages.map((p) => `${p.kind === 'heading' ? '# ' : ''}${p.text}`) ?? []
}

const expected = [`# ${title.join(' ')}`, before, ...rows.map((r) => r.join(' ')), after]

describe('a table in an article', () => {
  it('is read row by row from Markdown', async () => {
    const [head, ...rest] = rows.map((r) => `| ${r.join(' | ')} |`)
    const text = `# ${title.join(' ')}\n\n${before}\n\n${head}\n|---|---|\n${rest.join('\n')}\n\n${after}\n`
    expect(await passages('a.md', text)).toEqual(expected)
  })

  it('is read row by row from a web page, and a page that is laid out in a table as its paragraphs', async () => {
    const cells = rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')
    const page = (body: string) => `<html><body><h1>${title.join('<br>')}</h1>${body}</body></html>`
    const text = `<p>${before}</p><table>${cells}</table><p>${after}</p>`
    expect(await passages('a.html', page(text))).toEqual(expected)
    const laidOut = `<table><tr><td><p>${before}</p></td><td><p>${after}</p></td></tr></table>`
    expect(await passages('a.html', page(laidOut))).toEqual([expected[0], before, after].map(String))
  })

  it('is read row by row from Word', async () => {
    const cells = rows
      .map((r) => `<w:tr>${r.map((c) => `<w:tc>${wordParagraph(c)}</w:tc>`).join('')}</w:tr>`)
      .join('')
    const body = `${wordParagraph(title.join(' '), 'Title')}${wordParagraph(before)}<w:tbl>${cells}</w:tbl>${wordParagraph(after)}`
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
    expect(await passages('a.docx', wordPackage({ 'word/document.xml': document }))).toEqual(expected)
  })

  it('is read row by row from a PDF, apart from the paragraph that a new page begins with', async () => {
    expect(await passages('a.pdf', await tablePdf())).toEqual(expected)
  })
})

/** A page with a browser's head above it, a headline of two lines and a table at its end; a second one goes on. */
async function tablePdf(): Promise<Uint8Array> {
  const name = `${title.join(' ')} - Harbour Gazette`
  const doc = new PDFDocument({ size: [420, 595], margin: 0, info: { Title: name } })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve) => doc.on('end', resolve))
  const put = (text: string, x: number, y: number, size: number) =>
    doc.fontSize(size).text(text, x, y, { lineBreak: false })
  const wrapped = (text: string, y: number) => {
    const words = text.split(' ')
    put(words.slice(0, 9).join(' '), 40, y, 11)
    put(words.slice(9).join(' '), 40, y + 15, 11)
  }
  put(name, 40, 20, 7)
  for (const [i, line] of title.entries()) put(line, 40, 60 + 30 * i, 20)
  wrapped(before, 140)
  for (const [i, [item, cost]] of rows.entries()) {
    put(item, 40, 200 + 18 * i, 11)
    put(cost, 300, 200 + 18 * i, 11)
  }
  doc.addPage()
  wrapped(after, 60)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}
