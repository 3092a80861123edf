import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtInSections, draftBriefing } from '../../corpus/index.ts'
import { nodeAssets } from '../../main/assets.ts'
import { generate } from '../../main/generate.ts'
import { nodeHost } from '../../main/host.ts'
import { readSources } from '../../main/read-sources.ts'
import { loadResources } from '../../main/resources.ts'
import { checkDocument, type Document, numberCitations, report } from '../../templates/index.ts'
import { article } from '../article-generator.ts'
import { flatContent } from '../peers/flat-content.ts'
import { htmlStyle, toHtml } from '../peers/to-html.ts'
import { toMarkdown } from '../peers/to-markdown.ts'
import { toTypst } from '../peers/to-typst.ts'
import { seededDocument } from './seeded-document.ts'

export const sections: readonly string[] = ['history', 'arms-transfers', 'wagner', 'french-drawdown']

/** A new folder with a document's words in each peer's own format, and the document itself for Dossier's writers. */
export function writeContent(document: Document): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-render-'))
  const blocks = flatContent(document, numberCitations(document).sourceNumber)
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('document.json', JSON.stringify(document))
  write('content.json', JSON.stringify(blocks))
  write('content.md', toMarkdown(blocks))
  write('content.html', toHtml(blocks))
  write('content.typ', toTypst(blocks))
  write('style.css', htmlStyle)
  return folder
}

/** Made-up content of about so many pages: five to a section. */
export function seededContent(pages: number): string {
  const of = (rules: boolean) => checkDocument(seededDocument(Math.max(1, Math.round(pages / 5)), { rules }))
  const folder = writeContent(of(true))
  writeFileSync(join(folder, 'no-rules.json'), JSON.stringify(of(false)))
  return folder
}

/** Articles that make about so many pages of a report, as files, and the same words for the peers. */
export async function articleContent(
  pages: number,
): Promise<{ readonly folder: string; readonly sources: string; readonly pages: number }> {
  let best: { document: Document; pages: number; count: number } | null = null
  for (const count of [1, 2, 3]) {
    const made = await reportOf(count)
    if (best === null || Math.abs(made.pages - pages) < Math.abs(best.pages - pages))
      best = { ...made, count }
  }
  if (best === null) throw new Error('no articles')
  const folder = writeContent(best.document)
  return { folder, sources: writeArticles(folder, best.count), pages: best.pages }
}

function writeArticles(folder: string, count: number): string {
  const sources = join(folder, 'articles')
  mkdirSync(sources)
  for (let i = 0; i < count; i += 1) writeFileSync(join(sources, `article-${i}.txt`), article(i + 1))
  return sources
}

async function reportOf(count: number): Promise<{ readonly document: Document; readonly pages: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-articles-'))
  const read = await readSources(nodeHost, [writeArticles(folder, count)], folder, loadResources())
  const corpus = read.value.corpus
  const briefing = draftBriefing(corpus, { title: 'Measured briefing', date: '2026-01-01', sections })
  const request = { corpus, briefing, sections: builtInSections, template: report, formats: [] }
  const { document, layout } = (await generate(request, nodeAssets())).value
  return { document, pages: layout.pages }
}
