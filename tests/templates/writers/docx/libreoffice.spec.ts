import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

/**
 * Files by their names, as LibreOffice saves them in another format (a PDF is what it would print), or in the same one.
 * One start serves all: it takes longer than the work.
 */
function converted(
  files: ReadonlyMap<string, Uint8Array>,
  format: 'pdf' | 'docx',
): ReadonlyMap<string, Uint8Array> {
  const received = join(folder, 'received')
  mkdirSync(received, { recursive: true })
  const paths = [...files].map(([name, bytes]) => {
    const path = join(received, `${name}.docx`)
    writeFileSync(path, bytes)
    return path
  })
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...paths], {
    stdio: 'ignore',
  })
  return new Map(
    [...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.${format}`)))]),
  )
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
    ].map(([lang, paper, seed, passages]) => ({
      template,
      lang,
      paper,
      seed,
      passages,
      name: `${template.id}-${seed}`,
    })),
  )
  const written = new Map<string, { readonly document: Document; readonly bytes: Uint8Array }>()
  let printed: ReadonlyMap<string, Uint8Array> = new Map()

  beforeAll(async () => {
    for (const c of cases) {
      const corpus = longCorpus(Number(c.seed), Number(c.passages), sections)
      const briefing = longBriefing(corpus, sections, {
        lang: c.lang === 'fr' ? 'fr' : 'en',
        paper: c.paper === 'letter' ? 'letter' : 'a4',
        template: c.template.id,
      })
      const document = compose(corpus, briefing, labels, c.template).value
      const bytes = (await docxWriter.write(document, await layout(document, assets), assets)).value
      written.set(c.name, { document, bytes })
    }
    printed = converted(new Map([...written].map(([name, { bytes }]) => [name, bytes])), 'pdf')
  })

  it.each(cases)(
    'names the page of each heading: $template.id, $lang, $paper, $passages passages a source',
    async ({ name }) => {
      const made = written.get(name)
      const pdf = printed.get(name)
      if (made === undefined || pdf === undefined) throw new Error(`${name} was not made`)
      const entries = entriesOf(made.bytes)
      expect(entries.length).toBeGreaterThan(3)
      const pages = await headingPages(pdf, made.document)
      expect(entries.map(([title]) => [title, pages.get(title)])).toEqual(entries)
    },
  )
})

describe.skipIf(missing !== null)('a file that LibreOffice opened and saved', () => {
  it('keeps its trace, its bookmarks and every word', async () => {
    const corpus = longCorpus(7, 6, sections)
    const template = templates.find((t) => t.id === 'report')
    if (template === undefined) throw new Error('no report template')
    const document = compose(corpus, longBriefing(corpus, sections, {}), labels, template).value
    const before = (await docxWriter.write(document, await layout(document, assets), assets)).value
    const [sent, back] = [before, converted(new Map([['saved', before]]), 'docx').get('saved')].map(
      (bytes) => {
        const result = readWordFile(bytes ?? new Uint8Array())
        if (!result.ok) throw new Error(result.reason)
        return result.file
      },
    )
    expect(back?.trace).toEqual(sent?.trace)
    const marked = (file: typeof sent) =>
      file?.body.flatMap((p) => p.pieces.flatMap((x) => x.bookmarks)).filter((b) => /^x_/.test(b))
    expect(new Set(marked(back))).toEqual(new Set(marked(sent)))
    expect(new Set(marked(sent)).size).toBeGreaterThan(10)
    const words = (file: typeof sent) =>
      file?.body
        .filter((p) => !p.aside && !p.contents)
        .map((p) => squeezed(p.pieces.map((x) => (x.kind === 'text' ? x.text : '')).join('')))
    expect(words(back)?.filter((line) => line !== '')).toEqual(words(sent)?.filter((line) => line !== ''))
  })
})
