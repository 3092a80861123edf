import { join } from 'node:path'
import { packageRoot } from '../../main/package-root.ts'
import { type Contestant, compare, markdownTable, type Row, ratio, spread } from '../compare.ts'
import { seededContent } from './content.ts'
import { fileSizes, sizeOf } from './file-sizes.ts'
import { peers } from './peers.ts'

const pdf = 'Dossier → PDF'
const plain = 'Dossier → PDF without tags and manifest'
const loose = 'Dossier → PDF without page rules'
const typst = 'typst → PDF'
const pdfmake = 'stock pdfmake → PDF'

const entry = join(packageRoot, 'out', 'bench', 'dossier-writer.js')

function writer(name: string, form: string, folder: string, from: string, to: string): Contestant {
  return { name, command: [process.execPath, entry, form, join(folder, from), join(folder, to)] }
}

/**
 * The writers alone: the same words as finished content for all, each run a new process with its start. Dossier reads
 * the document (with what it needs for tags and manifest), the peers their own format.
 */
export async function writersAlone(pages: number, rounds: number): Promise<readonly Row[]> {
  const folder = seededContent(pages)
  const dossier = writer(pdf, 'pdf', folder, 'document.json', 'dossier.pdf')
  console.log(`\n### Writers alone, about ${pages} pages, ${rounds} rounds\n`)
  const rows = await compare(
    [
      dossier,
      writer(plain, 'pages', folder, 'document.json', 'dossier-pages.pdf'),
      // The sections of this one run on: the plain pages of the same words, without a rule to keep.
      writer(loose, 'pages', folder, 'no-rules.json', 'dossier-loose.pdf'),
      writer('Dossier → Word', 'docx', folder, 'document.json', 'dossier.docx'),
      ...peers(folder, ['pdfmake', 'typst', 'pandoc']),
    ],
    { rounds, warmUp: pages < 200 ? 1 : 0, timeoutMs: 300_000 },
  )
  console.log(markdownTable(rows))
  console.log(`\n${fileSizes(folder)}\n`)
  const size = (a: string, b: string) => (sizeOf(folder, a) / sizeOf(folder, b)).toFixed(2)
  console.log(`- PDF ÷ stock pdfmake: ${ratio(rows, pdf, pdfmake)} (goal 0.5 at 500 pages)`)
  console.log(`- PDF ÷ typst: ${ratio(rows, pdf, typst)} (goal 0.8 at 500 pages)`)
  console.log(`- peak memory ÷ typst: ${ratio(rows, pdf, typst, 'peakMb')} (goal 0.5 at 500 pages)`)
  console.log(`- tags, manifest and page rules ÷ none of them: ${ratio(rows, pdf, loose)} (goal 1.25)`)
  console.log(`- page rules alone: ${ratio(rows, plain, loose)}`)
  console.log(
    `- file without tags and manifest ÷ stock pdfmake: ${size('dossier-pages.pdf', 'pdfmake.pdf')} (goal 0.6)`,
  )
  console.log(`- file with them ÷ stock pdfmake: ${size('dossier.pdf', 'pdfmake.pdf')} (goal 0.9)`)
  return rows
}

/** The slow peers at the same sizes, one round: what they take is far from the others. */
export async function slowPeers(pages: number): Promise<void> {
  const folder = seededContent(pages)
  console.log(`\n### Slow peers, about ${pages} pages, one round\n`)
  const rows = await compare(
    [
      writer(pdf, 'pdf', folder, 'document.json', 'dossier.pdf'),
      ...peers(folder, ['weasyprint', 'chromium']),
    ],
    { rounds: 1, warmUp: 0, timeoutMs: 300_000 },
  )
  console.log(markdownTable(rows))
}

/** Exponent of growth between two sizes, from medians of time: 1 is linear. */
export async function growth(from: readonly Row[], to: readonly Row[], times: number): Promise<void> {
  const median = (rows: readonly Row[], name: string) =>
    spread(rows.find((r) => r.name === name)?.runs.map((run) => run.wallMs) ?? []).median
  for (const name of [pdf, plain]) {
    const exponent = Math.log(median(to, name) / median(from, name)) / Math.log(times)
    console.log(`- growth of ${name}: exponent ${exponent.toFixed(2)}`)
  }
}

/** Only Dossier, for sizes at which the peers would take minutes. */
export async function dossierAlone(pages: number, rounds: number): Promise<readonly Row[]> {
  const folder = seededContent(pages)
  console.log(`\n### Dossier alone, about ${pages} pages, ${rounds} rounds\n`)
  const rows = await compare(
    [
      writer(pdf, 'pdf', folder, 'document.json', 'dossier.pdf'),
      writer(plain, 'pages', folder, 'document.json', 'dossier-pages.pdf'),
    ],
    { rounds, warmUp: 0, timeoutMs: 300_000 },
  )
  console.log(markdownTable(rows))
  return rows
}
