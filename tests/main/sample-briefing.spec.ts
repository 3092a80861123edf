import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Briefing, builtInSections, type Corpus, draftBriefing } from '../../corpus/index.ts'
import { nodeAssets } from '../../main/assets.ts'
import { type Generated, generate } from '../../main/generate.ts'
import { nodeHost } from '../../main/host.ts'
import { packageRoot } from '../../main/package-root.ts'
import { readSources } from '../../main/read-sources.ts'
import { loadResources } from '../../main/resources.ts'
import { report } from '../../templates/index.ts'
import { readWordFile, type WordFile } from '../../templates/readers/docx/word-file.ts'
import { zipEntries } from '../../templates/readers/zip-entries.ts'
import { type ReadPdf, readPdf, type TagNode, wordsOf } from '../templates/writers/read-pdf.ts'

/** The expected reading: facts about the two articles, kept apart from the code that reads them. */
const expected = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/bundled-reading.json'), 'utf8'),
) as {
  readonly sections: Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>
  readonly notPassages: readonly string[]
}

/** One section as a file shows it: the words of its excerpts, and how many of them carry a citation. */
interface Shown {
  readonly heading: string
  readonly excerpts: { text: string; cited: boolean }[]
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

function sectionsOfPdf(pdf: ReadPdf): Shown[] {
  const shown: Shown[] = []
  // An excerpt that runs over a page's end is one element, of which each page shows its part.
  let continues = false
  const visit = (node: TagNode) => {
    for (const child of node.children) {
      if (typeof child === 'string') continue
      if (child.role === 'H1') shown.push({ heading: plain(wordsOf(child)), excerpts: [] })
      else if (child.role === 'P' || child.role === 'BlockQuote') {
        const links = child.children.filter((c) => typeof c !== 'string' && c.role === 'Link')
        const cited = links.some((c) => typeof c !== 'string' && /\[\d+\]/.test(wordsOf(c)))
        const text = plain(wordsOf(child, ['Link', 'Note']))
        const last = shown.at(-1)?.excerpts.at(-1)
        if (continues && last !== undefined && !last.cited) {
          last.text = `${last.text} ${text}`
          last.cited = cited
        } else shown.at(-1)?.excerpts.push({ text, cited })
        continues = false
      } else visit(child)
    }
  }
  for (const page of pdf.pages) {
    continues = true
    if (page.tree !== null) visit(page.tree)
  }
  return shown
}

function sectionsOfWord(file: WordFile): Shown[] {
  const shown: Shown[] = []
  for (const p of file.body) {
    if (p.aside || p.contents || p.cell !== null) continue
    const text = plain(p.pieces.map((x) => (x.kind === 'text' ? x.text : '')).join(''))
    if (text === '') continue // the line that a margin tag hangs on
    if (p.style.startsWith('heading 1'))
      shown.push({ heading: plain(`${p.label ?? ''}${text}`), excerpts: [] })
    else shown.at(-1)?.excerpts.push({ text, cited: p.pieces.some((x) => x.kind === 'note') })
  }
  return shown
}

describe('the sample briefing', () => {
  let corpus: Corpus
  let briefing: Briefing
  let made: Generated
  let files: Record<'pdf' | 'docx', Shown[]>
  let pdf: ReadPdf
  let word: WordFile

  beforeAll(async () => {
    const read = await readSources(nodeHost, [], packageRoot, loadResources())
    corpus = read.value.corpus
    briefing = draftBriefing(corpus, {
      title: 'Sample',
      date: '2026-11-22',
      sections: builtInSections.map((s) => s.id),
    })
    const request = { corpus, briefing, sections: builtInSections, template: report }
    made = (await generate({ ...request, formats: ['pdf', 'docx'] }, nodeAssets())).value
    const bytes = (format: string) => made.files.find((f) => f.format === format)?.bytes ?? new Uint8Array()
    pdf = await readPdf(bytes('pdf'))
    const result = readWordFile(bytes('docx'))
    if (!result.ok) throw new Error(result.reason)
    word = result.file
    files = { pdf: sectionsOfPdf(pdf), docx: sectionsOfWord(word) }
  })

  describe.each(['pdf', 'docx'] as const)('as %s', (format) => {
    const ids = Object.keys(expected.sections)

    const shown = (id: string): Shown => {
      const at = builtInSections.findIndex((s) => s.id === id)
      const heading = `${at + 1} ${builtInSections[at]?.label.en}`
      const found = files[format].find((s) => s.heading === heading)
      if (found === undefined)
        throw new Error(`no heading “${heading}” among ${files[format].map((s) => s.heading)}`)
      return found
    }

    it.each(ids)('shows under %s all that belongs there, and nothing else', (id) => {
      const { must, may } = expected.sections[id] ?? { must: [], may: [] }
      let rest = shown(id)
        .excerpts.map((e) => e.text)
        .join(' ')
      const missing = must.filter((key) => !rest.includes(key))
      expect(missing).toEqual([])
      for (const sentence of corpus.sources.flatMap((s) => s.passages).flatMap((p) => p.sentences))
        if ([...must, ...may].some((key) => sentence.text.replace(/^[“"]/, '').startsWith(key)))
          rest = rest.replace(sentence.text, '')
      expect(plain(rest.replaceAll('[…]', ''))).toBe('')
    })

    it.each(ids)('shows under %s a sign wherever sentences of a passage are left out', (id) => {
      const section = briefing.sections.find((s) => s.id === id)
      const texts = shown(id).excerpts.map((e) => e.text)
      for (const [i, excerpt] of (section?.excerpts ?? []).entries()) {
        const all =
          corpus.sources.flatMap((s) => s.passages).find((p) => p.id === excerpt.passage)?.sentences ?? []
        const chosen = all.map((x) => (excerpt.sentences.includes(x.id) ? 'x' : '-')).join('')
        const gaps = chosen.match(/-+/g)?.length ?? 0
        expect(texts[i]?.split('[…]').length, texts[i]).toBe(gaps + 1)
      }
    })

    it('gives every excerpt a citation', () => {
      const bare = ids.flatMap((id) => shown(id).excerpts).filter((e) => !e.cited)
      expect(bare).toEqual([])
    })

    it('shows no line that is no passage among the excerpts', () => {
      const texts = ids.flatMap((id) => shown(id).excerpts.map((e) => e.text))
      expect(texts.filter((t) => expected.notPassages.includes(t))).toEqual([])
    })
  })

  it('links each citation of the PDF to an entry of the list of sources', () => {
    const targets = new Set(corpus.sources.map((s) => s.id))
    const links = pdf.pages.flatMap((p) => p.links).flatMap((l) => (l.dest === null ? [] : [l.dest]))
    const toSources = links.filter((dest) => [...targets].some((id) => dest.endsWith(id)))
    expect(new Set(toSources).size).toBe(corpus.sources.length)
    expect(links.filter((dest) => !pdf.destinations.includes(dest))).toEqual([])
  })

  it('gives no column of a Word table less width than the layout found that its words need', () => {
    const zip = zipEntries(made.files.find((f) => f.format === 'docx')?.bytes ?? new Uint8Array())
    const part = zip.ok ? zip.entries.get('word/document.xml') : undefined
    const grids = [...new TextDecoder().decode(part).matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gs)].map(
      ([grid]) => [...grid.matchAll(/w:w="(\d+)"/g)].map((m) => Number(m[1]) / 20),
    )
    const tables = Object.values(made.layout.columns)
    expect(tables.map((t) => t.length)).toEqual([3, 10])
    for (const needed of tables) {
      const grid = grids.find((g) => g.length === needed.length)
      expect(needed.filter((points, i) => (grid?.[i] ?? 0) < points - 0.1)).toEqual([])
    }
  })

  it('fills each note of the Word file with a number of the list of sources and a place', () => {
    const notes = [...word.notes.values()].map((paragraphs) =>
      plain(paragraphs.flatMap((p) => p.pieces.map((x) => (x.kind === 'text' ? x.text : ''))).join('')),
    )
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) expect(note).toMatch(/^\[[12]\] ¶\d+/)
  })
})
