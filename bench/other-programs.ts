/**
 * What other programs make of our files:  node bench/other-programs.ts [--keep DIR]
 * Every template × language × paper, over the bundled articles with judgements, a note, an edit and a marking: the PDF
 * through `qpdf --check`, the Word file through LibreOffice. A program that is not installed is named and left out.
 * Exit status 1 if a file fails. Counts, no times: the machine does not matter.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtInSections, type Language, type Paper } from '../corpus/index.ts'
import { compose, type Document, layout, pdfWriter, templates } from '../templates/index.ts'
import { readWordFile } from '../templates/readers/docx/word-file.ts'
import { docxWriter } from '../templates/writers/docx/docx-writer.ts'
import { bundledCorpus } from '../tests/gallery/bundled-corpus.ts'
import { galleryBriefing } from '../tests/gallery/gallery-briefing.ts'
import { testAssets } from '../tests/templates/assets.ts'
import { readPdf, squeezed } from '../tests/templates/writers/read-pdf.ts'

const { values } = parseArgs({ options: { keep: { type: 'string' } } })
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'dossier-other-programs-'))
mkdirSync(folder, { recursive: true })

interface Made {
  readonly name: string
  readonly document: Document
  readonly pages: number
  readonly pdf: string
  readonly docx: string
}

const languages: readonly Language[] = ['en', 'fr']
const papers: readonly Paper[] = ['a4', 'letter']

async function makeAll(): Promise<readonly Made[]> {
  const corpus = await bundledCorpus()
  const assets = testAssets()
  const made: Made[] = []
  for (const template of templates)
    for (const lang of languages)
      for (const paper of papers) {
        const briefing = { ...galleryBriefing(corpus, template.id), lang, paper }
        const document = compose(corpus, briefing, builtInSections, template).value
        const laid = await layout(document, assets)
        const name = `${template.id}-${lang}-${paper}`
        const file = { name, document, pages: laid.pages, pdf: `${name}.pdf`, docx: `${name}.docx` }
        writeFileSync(join(folder, file.pdf), (await pdfWriter.write(document, laid, assets)).value)
        writeFileSync(join(folder, file.docx), (await docxWriter.write(document, laid, assets)).value)
        made.push(file)
      }
  return made
}

function installed(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

/** The complaints of `qpdf --check`, or nothing. */
function checked(file: Made): readonly string[] {
  const run = spawnSync('qpdf', ['--check', join(folder, file.pdf)], { encoding: 'utf8' })
  return run.status === 0 ? [] : [`${file.pdf}: ${run.stdout}${run.stderr}`.trim()]
}

/** All Word files as PDF, in one run of LibreOffice. */
function print(files: readonly Made[]): string {
  const printed = join(folder, 'printed')
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const paths = files.map((f) => join(folder, f.docx))
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', printed, ...paths], {
    stdio: 'ignore',
  })
  return printed
}

interface Printed {
  readonly entries: number
  readonly pages: number
  readonly faults: readonly string[]
}

/** What LibreOffice printed, against the contents list in the Word file and against our layout. */
async function inspected(file: Made, printed: string): Promise<Printed> {
  const word = readWordFile(new Uint8Array(readFileSync(join(folder, file.docx))))
  if (!word.ok) return { entries: 0, pages: 0, faults: [`${file.docx}: ${word.reason}`] }
  const entries = word.file.body
    .filter((p) => p.contents && p.style !== 'toc heading')
    .map((p) => p.pieces.map((x) => (x.kind === 'text' ? x.text : '')).join(''))
    .map((line) => line.split('\t'))
  const { pages } = await readPdf(new Uint8Array(readFileSync(join(printed, file.pdf))))
  const sizes = file.document.page.headings
  const lines = pages.map((page) => {
    const found = new Map<number, string>()
    for (const piece of page.pieces)
      if (sizes.some((s) => Math.abs(piece.size - s) < 0.3))
        found.set(piece.y, `${found.get(piece.y) ?? ''}${piece.text}`)
    return [...found.values()].map(squeezed)
  })
  const astray = entries.flatMap(([title = '', page = '']) => {
    const at = lines.findIndex((line) => line.includes(squeezed(title))) + 1
    return at === Number(page) ? [] : [`${file.docx}: “${title}” stands on page ${at}, the list says ${page}`]
  })
  const listed = file.document.blocks.some((b) => b.type === 'contents')
  const last = pages.at(-1)?.pieces.filter((p) => p.y > 60 && p.y < 720) ?? []
  return {
    entries: entries.length,
    pages: pages.length,
    faults: [
      ...astray,
      ...(listed && entries.length === 0 ? [`${file.docx}: the contents list is empty`] : []),
      ...(new Set(last.map((p) => Math.round(p.y))).size <= 2
        ? [`${file.docx}: a lone line on the last page`]
        : []),
    ],
  }
}

const files = await makeAll()
const faults: string[] = []
if (installed('qpdf')) {
  const bad = files.flatMap(checked)
  faults.push(...bad)
  console.log(`qpdf --check: ${files.length - bad.length} of ${files.length} PDF files without a complaint`)
} else console.log('qpdf is not installed: the PDF files were not checked.')
if (installed('soffice')) {
  const printed = print(files)
  const found = await Promise.all(files.map((f) => inspected(f, printed)))
  faults.push(...found.flatMap((f) => f.faults))
  const entries = found.reduce((sum, f) => sum + f.entries, 0)
  const astray = found.flatMap((f) => f.faults).length
  console.log(`LibreOffice opened ${files.length} Word files; ${entries} contents entries, ${astray} faults`)
  for (const [i, file] of files.entries())
    console.log(`  ${file.name.padEnd(30)} PDF ${file.pages} pages, Word ${found[i]?.pages}`)
} else console.log('LibreOffice is not installed: the Word files were not printed.')
for (const fault of faults) console.error(fault)
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
process.exitCode = faults.length === 0 ? 0 : 1
