// Started by bench/warm.ts with CONTENT.json NORMAL BOLD ITALICS: stock pdfmake in a process that stays. Each message is
// the number of a block to leave out; the answer is what making the PDF took, in milliseconds.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import pdfmake from 'pdfmake'
import type { FlatBlock } from './flat-content.ts'
import { toPdfmake } from './to-pdfmake.ts'

const [content = '', normal = '', bold = '', italics = ''] = process.argv.slice(2)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path: string) => [normal, bold, italics].includes(path))
pdfmake.addFonts({ Serif: { normal, bold, italics, bolditalics: bold } })
const blocks = JSON.parse(readFileSync(content, 'utf8')) as readonly FlatBlock[]

process.on('message', (without: number) => {
  const from = performance.now()
  const shown = blocks.filter((_, i) => i !== without)
  pdfmake
    .createPdf(toPdfmake(shown, 'Serif'))
    .getBuffer()
    .then(() => process.send?.(performance.now() - from))
})
