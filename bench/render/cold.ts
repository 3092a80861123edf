import { join } from 'node:path'
import { builtFolder } from '../../main/build/built.ts'
import { compare, markdownTable, ratio } from '../compare.ts'
import { articleContent, sections } from './content.ts'
import { fileSizes } from './file-sizes.ts'
import { peers } from './peers.ts'

const pdf = 'Dossier → PDF'
const word = 'Dossier → Word'
const both = 'Dossier → PDF and Word'

/**
 * The built command line from articles to files, each run a new process: about five pages, reading included. The peers
 * get the finished selection in their own format, so their reading is free. Figures are left out for the peers.
 */
export async function cold(rounds: number): Promise<void> {
  const { folder, sources, pages } = await articleContent(5)
  const build = (...out: string[]) => [
    process.execPath,
    ...[join(builtFolder, 'dossier.js'), 'build', '--sources', sources, '--sections', sections.join(',')],
    ...['--title', 'Measured briefing', '--date', '2026-01-01', ...out],
  ]
  const at = (name: string) => join(folder, name)
  console.log(`\n### Cold command line, ${pages} pages, reading included, ${rounds} rounds\n`)
  const rows = await compare(
    [
      { name: pdf, command: build('--pdf', at('dossier.pdf')) },
      { name: word, command: build('--docx', at('dossier.docx')) },
      { name: both, command: build('--pdf', at('d2.pdf'), '--docx', at('d2.docx')) },
      ...peers(folder, ['weasyprint', 'pdfmake', 'typst', 'pandoc', 'chromium', 'office']),
    ],
    { rounds, warmUp: 2 },
  )
  console.log(markdownTable(rows))
  console.log(`\n${fileSizes(folder)}\n`)
  console.log(`- PDF ÷ pandoc and weasyprint: ${ratio(rows, pdf, 'pandoc and weasyprint → PDF')} (goal 0.45)`)
  console.log(`- Word ÷ PDF: ${ratio(rows, word, pdf)} (goal 1.1)`)
  console.log(`- PDF and Word ÷ PDF: ${ratio(rows, both, pdf)} (goal 1.25)`)
}
