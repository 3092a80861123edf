/**
 * The whole way from articles to files, against other tools on the same words:
 *   node bench/render.ts [--pages 5,50,500] [--rounds N]
 * Dossier's part includes reading the articles. The peers get the finished selection in their own format (Markdown,
 * HTML, typst markup, a pdfmake definition), so their reading is free. Figures are left out for the peers.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtInSections, draftBriefing } from '../corpus/index.ts'
import { nodeAssets } from '../main/assets.ts'
import { generate } from '../main/generate.ts'
import { nodeHost } from '../main/host.ts'
import { packageRoot } from '../main/package-root.ts'
import { readSources } from '../main/read-sources.ts'
import { loadResources } from '../main/resources.ts'
import { numberCitations, report } from '../templates/index.ts'
import { article } from './article-generator.ts'
import { type Contestant, compare, markdownTable } from './compare.ts'
import { flatContent } from './peers/flat-content.ts'
import { htmlStyle, toHtml } from './peers/to-html.ts'
import { toMarkdown } from './peers/to-markdown.ts'
import { toTypst } from './peers/to-typst.ts'

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '5,50,500' }, rounds: { type: 'string' } },
})
const sections = ['history', 'arms-transfers', 'wagner', 'french-drawdown']
const fonts = join(packageRoot, 'node_modules/@expo-google-fonts/source-serif-4')
const cuts = ['400Regular/SourceSerif4_400Regular.ttf', '600SemiBold/SourceSerif4_600SemiBold.ttf']
const faces = [...cuts, '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'].map((cut) => join(fonts, cut))

function missing(program: string): string | undefined {
  return spawnSync(program, ['--version']).status === 0 ? undefined : `${program} is not installed`
}

/** Articles for about this many pages of the report template; the number is found by laying out, not guessed. */
async function prepare(pages: number): Promise<{ folder: string; sources: string; pages: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-render-'))
  const sources = join(folder, 'articles')
  mkdirSync(sources)
  const perPage = 0.3
  for (let i = 0; i < Math.max(1, Math.round(pages * perPage)); i++)
    writeFileSync(join(sources, `article-${String(i).padStart(5, '0')}.txt`), article(i + 1))
  const read = await readSources(nodeHost, [sources], folder, loadResources())
  const { corpus } = read.value
  const briefing = draftBriefing(corpus, { title: 'Measured briefing', date: '2026-01-01', sections })
  const made = await generate(
    { corpus, briefing, sections: builtInSections, template: report, formats: [] },
    nodeAssets(),
  )
  const { document, layout } = made.value
  const blocks = flatContent(document, numberCitations(document).sourceNumber)
  writeFileSync(join(folder, 'content.json'), JSON.stringify(blocks))
  writeFileSync(join(folder, 'content.md'), toMarkdown(blocks))
  writeFileSync(join(folder, 'content.html'), toHtml(blocks))
  writeFileSync(join(folder, 'content.typ'), toTypst(blocks))
  writeFileSync(join(folder, 'style.css'), htmlStyle)
  return { folder, sources, pages: layout.pages }
}

function contestants(folder: string, sources: string): Contestant[] {
  const at = (name: string) => join(folder, name)
  const build = (...out: string[]) => [
    process.execPath,
    join(packageRoot, 'main/dossier.mjs'),
    ...['build', '--sources', sources, '--sections', sections.join(','), '--title', 'Measured briefing'],
    ...['--date', '2026-01-01', ...out],
  ]
  const peer = (file: string) => join(import.meta.dirname, 'peers', file)
  const typst = existsSync(peer('node_modules/@myriaddreamin'))
    ? undefined
    : 'npm install --prefix bench/peers'
  return [
    { name: 'Dossier → PDF', command: build('--pdf', at('dossier.pdf')) },
    { name: 'Dossier → Word', command: build('--docx', at('dossier.docx')) },
    { name: 'Dossier → PDF and Word', command: build('--pdf', at('d2.pdf'), '--docx', at('d2.docx')) },
    {
      name: 'stock pdfmake → PDF',
      command: [process.execPath, peer('stock-pdfmake.ts'), at('content.json'), at('pdfmake.pdf'), ...faces],
    },
    {
      name: 'typst → PDF',
      command: [process.execPath, peer('typst.mjs'), at('content.typ'), at('typst.pdf'), fonts],
      missing: typst,
    },
    {
      name: 'pandoc and weasyprint → PDF',
      command: [
        process.execPath,
        peer('pandoc-weasyprint.mjs'),
        at('content.md'),
        at('style.css'),
        at('weasyprint.pdf'),
      ],
      missing: missing('pandoc') ?? missing('weasyprint'),
    },
    {
      name: 'pandoc → Word',
      command: ['pandoc', '--toc', '-o', at('pandoc.docx'), at('content.md')],
      missing: missing('pandoc'),
    },
    {
      name: 'Chromium → PDF',
      command: [
        ...['chromium', '--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${at('profile')}`],
        ...[`--print-to-pdf=${at('chromium.pdf')}`, `file://${at('content.html')}`],
      ],
      missing: missing('chromium'),
    },
    {
      name: 'LibreOffice, Word → PDF',
      command: [
        ...['soffice', `-env:UserInstallation=file://${at('office')}`, '--headless', '--convert-to', 'pdf'],
        ...['--outdir', at('office-out'), at('pandoc.docx')],
      ],
      missing: missing('soffice') ?? missing('pandoc'),
    },
  ]
}

console.log(`${process.version}, ${execFileSync('nproc').toString().trim()} cores`)
for (const wanted of values.pages.split(',').map(Number)) {
  const { folder, sources, pages } = await prepare(wanted)
  const rounds = Number(values.rounds ?? (wanted < 20 ? 5 : wanted < 200 ? 3 : 1))
  console.log(`\n### ${pages} pages, ${rounds} rounds\n`)
  const rows = await compare(contestants(folder, sources), {
    rounds,
    warmUp: wanted < 200 ? 1 : 0,
    timeoutMs: 300_000,
  })
  console.log(markdownTable(rows))
  const kb = (name: string) => {
    const file = join(folder, name)
    return existsSync(file) ? `${name} ${Math.round(statSync(file).size / 1024)} kB` : []
  }
  const files = [
    'dossier.pdf',
    'pdfmake.pdf',
    'typst.pdf',
    'weasyprint.pdf',
    'chromium.pdf',
    'dossier.docx',
    'pandoc.docx',
  ]
  console.log(`\nFile sizes: ${files.flatMap(kb).join(', ')}`)
  const words = readFileSync(join(folder, 'content.md'), 'utf8').split(/\s+/).length
  console.log(`Words in the peers' Markdown: ${words}`)
}
