// node bench/peers/stock-pdfmake.ts CONTENT.json OUT.pdf NORMAL BOLD ITALICS   pdfmake as npm delivers it
import { readFileSync, writeFileSync } from 'node:fs'
import pdfmake from 'pdfmake'
import type { FlatBlock } from './flat-content.ts'
import { toPdfmake } from './to-pdfmake.ts'

const [content = '', out = '', normal = '', bold = '', italics = ''] = process.argv.slice(2)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path: string) => [normal, bold, italics].includes(path))
pdfmake.addFonts({ Serif: { normal, bold, italics, bolditalics: bold } })
const blocks = JSON.parse(readFileSync(content, 'utf8')) as FlatBlock[]
writeFileSync(out, await pdfmake.createPdf(toPdfmake(blocks, 'Serif')).getBuffer())
