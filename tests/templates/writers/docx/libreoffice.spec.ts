import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compose, type Document, layout, templates } from '../../../../templates/index.ts'
import { readWordFile } from '../../../../templates/readers/docx/word-file.ts'
import { docxWriter } from '../../../../templates/writers/docx/docx-writer.ts'
import { testAssets } from '../../assets.ts'
import { readPdf, squeezed } from '../read-pdf.ts'
import { longBriefing, longCorpus } from './long-sample.ts'

const assets = testAssets()
const folder = mkdtempSync(join(tmpdir(), 'dossier-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function libreOfficeMissing(): string | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return null
  } catch {
    return 'LibreOffice is not installed'
  }
}

const missing = libreOfficeMissing()

/** The file as LibreOffice prints it. */
function printed(name: string, bytes: Uint8Array): Uint8Array {
  const path = join(folder, `${name}.docx`)
  writeFileSync(path, bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
    stdio: 'ignore',
  })
  return new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))
}

/** The entries of the contents list, as they stand in the file: title and page. */
function entriesOf(bytes: Uint8Array): readonly (readonly [string, number])[] {
  const result = readWordFile(bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.file.body
    .filter((p) => p.contents && p.style !== 'toc heading')
    .map((p) => {
      const [title = '', page = ''] = p.pieces
        .map((x) => (x.kind === 'text' ? x.text : ''))
        .join('')
        .split('\t')
      return [squeezed(title), Number(page)] as const
    })
}

/** The page on which each of these headings stands, found by its size. */
async function headingPages(pdf: Uint8Array, document: Document): Promise<ReadonlyMap<string, number>> {
  const sizes = document.page.headings
  const found = new Map<string, number>()
  const { pages } = await readPdf(pdf)
  pages.forEach((page, i) => {
    const lines = new Map<number, string>()
    for (const piece of page.pieces)
      if (sizes.some((s) => Math.abs(piece.size - s) < 0.3))
        lines.set(piece.y, `${lines.get(piece.y) ?? ''}${piece.text}`)
    for (const line of lines.values()) if (!found.has(squeezed(line))) found.set(squeezed(line), i + 1)
  })
  return found
}

const sections = ['north', 'south', 'east', 'west', 'centre']
const labels = sections.map((id) => ({ id, label: { en: `The ${id} of it`, fr: `Le ${id} en question` } }))

describe.skipIf(missing !== null)('the contents list, opened by LibreOffice', () => {
  const listing = templates.filter((t) => ['report', 'annotated-sources'].includes(t.id))
  const cases = listing.flatMap((template) =>
    [
      ['en', 'a4', 1, 4],
      ['fr', 'letter', 2, 9],
      ['en', 'letter', 3, 16],
      ['fr', 'a4', 4, 24],
      ['en', 'a4', 5, 40],
    ].map(([lang, paper, seed, passages]) => ({ template, lang, paper, seed, passages })),
  )

  it.each(cases)(
    'names the page of each heading: $template.id, $lang, $paper, $passages passages a source',
    async (c) => {
      const corpus = longCorpus(Number(c.seed), Number(c.passages), sections)
      const briefing = longBriefing(corpus, sections, {
        lang: c.lang === 'fr' ? 'fr' : 'en',
        paper: c.paper === 'letter' ? 'letter' : 'a4',
        template: c.template.id,
      })
      const document = compose(corpus, briefing, labels, c.template).value
      const bytes = (await docxWriter.write(document, await layout(document, assets), assets)).value
      const entries = entriesOf(bytes)
      expect(entries.length).toBeGreaterThan(3)
      const pages = await headingPages(printed(`${c.template.id}-${c.seed}`, bytes), document)
      expect(entries.map(([title]) => [title, pages.get(title)])).toEqual(entries)
    },
  )
})
