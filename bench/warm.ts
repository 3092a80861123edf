/**
 * The warm worker behind the live page: a whole preview of about 5 pages beside a cold `dossier build` and stock
 * pdfmake in a process of its own that stays; how long the thread that asked is held up; and a one-word edit in about 50 pages,
 * the page of the edit beside the whole.
 *   node bench/warm.ts [--rounds 60] [--long-rounds 20]
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { type Briefing, builtInSections, draftBriefing, type Sentence } from '../corpus/index.ts'
import { nodeAssets } from '../main/assets.ts'
import { generate } from '../main/generate.ts'
import { nodeHost } from '../main/host.ts'
import { packageRoot } from '../main/package-root.ts'
import { readSources } from '../main/read-sources.ts'
import { loadResources } from '../main/resources.ts'
import { createWorkerClient } from '../main/worker/worker-client.ts'
import { numberCitations, report } from '../templates/index.ts'
import { article } from './article-generator.ts'
import { spread } from './compare.ts'
import { measure } from './measure.ts'
import { flatContent } from './peers/flat-content.ts'
import { quantile } from './quantile.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '60' },
    'long-rounds': { type: 'string', default: '20' },
    articles: { type: 'string', default: '1,15' },
  },
})
const sections = ['history', 'arms-transfers', 'wagner', 'french-drawdown']
const serif = join(packageRoot, 'node_modules/@expo-google-fonts/source-serif-4')
const [normal, bold, italics] = [
  '400Regular/SourceSerif4_400Regular.ttf',
  '600SemiBold/SourceSerif4_600SemiBold.ttf',
  '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
].map((cut) => join(serif, cut)) as [string, string, string]
const ms = (value: number) => `${value.toFixed(0)} ms`
const times = (given: { readonly median: number; readonly min: number; readonly max: number }) =>
  `${given.median.toFixed(2)} (${given.min.toFixed(2)}–${given.max.toFixed(2)})`

async function timed<T>(work: () => Promise<T>): Promise<{ readonly took: number; readonly value: T }> {
  const from = performance.now()
  const value = await work()
  return { took: performance.now() - from, value }
}

/** A briefing over so many seeded articles, the files that it is made from, and its sentences. */
async function prepare(root: string, articles: number) {
  const folder = join(root, `articles-${articles}`)
  mkdirSync(folder)
  const paths = Array.from({ length: articles }, (_, i) => join(folder, `a${String(i).padStart(4, '0')}.txt`))
  for (const [i, path] of paths.entries()) writeFileSync(path, article(i + 1))
  const read = await readSources(nodeHost, [folder], folder, loadResources())
  const { corpus } = read.value
  const briefing = draftBriefing(corpus, { title: 'Measured briefing', date: '2026-01-01', sections })
  const files = paths.map((path) => ({
    name: path,
    path,
    sha256: nodeHost.sha256(new Uint8Array(readFileSync(path))),
  }))
  const made = await generate(
    { corpus, briefing, sections: builtInSections, template: report, formats: [] },
    nodeAssets(),
  )
  const { document, layout } = made.value
  const blocks = flatContent(document, numberCitations(document).sourceNumber)
  const sentences = new Map(
    corpus.sources.flatMap((s) => s.passages.flatMap((p) => p.sentences)).map((s) => [s.id, s]),
  )
  return { folder, briefing, files, blocks, sentences, pages: layout.pages }
}

/** The briefing with one word of a sentence replaced; another one each time. */
function edited(
  briefing: Briefing,
  sentences: ReadonlyMap<string, Sentence>,
  part: number,
): { readonly briefing: Briefing; readonly place: { readonly section: string; readonly passage: string } } {
  const all = briefing.sections.flatMap((s) => s.excerpts.map((excerpt) => ({ section: s.id, excerpt })))
  const picked = all[Math.floor(part * all.length)]
  const sentence = sentences.get(picked?.excerpt.sentences[0] ?? '')
  if (picked === undefined || sentence === undefined) throw new Error('the briefing is empty')
  const after = sentence.text.replace(/\w+/, `Edited${Math.floor(part * 1000)}`)
  const edit = { sentence: sentence.id, before: sentence.text, after, author: null, date: '2026-01-01' }
  return {
    briefing: { ...briefing, edits: [edit as Briefing['edits'][number]] },
    place: { section: picked.section, passage: picked.excerpt.passage },
  }
}

async function short(root: string, articles: number, rounds: number): Promise<void> {
  const { folder, briefing, files, blocks, sentences, pages } = await prepare(root, articles)
  const client = createWorkerClient({ sections: [], templates: [] })
  const content = join(root, 'content.json')
  writeFileSync(content, JSON.stringify(blocks))
  const pdfmake = fork(join(packageRoot, 'bench/peers/warm-pdfmake.ts'), [content, normal, bold, italics])
  const stock = async (without: number): Promise<number> => {
    pdfmake.send(without)
    const [took] = (await once(pdfmake, 'message')) as [number]
    return took
  }
  const build = [
    ...[process.execPath, join(packageRoot, 'main/dossier.mjs'), 'build', '--sources', folder],
    ...['--sections', sections.join(','), '--title', 'Measured briefing', '--date', '2026-01-01'],
    ...['--pdf', join(folder, 'cold.pdf')],
  ]
  const warmUps = 15
  const [own, peers, cold, held] = [[], [], [], []] as number[][] as [number[], number[], number[], number[]]
  for (let n = -warmUps; n < rounds; n += 1) {
    const change = edited(briefing, sentences, (n + warmUps) / (rounds + warmUps))
    const before = performance.eventLoopUtilization()
    const preview = await timed(() => client.preview(change.briefing, files))
    const { active } = performance.eventLoopUtilization(before)
    const peer = await stock(3 + (n + warmUps))
    if (n < 0) continue
    own.push(preview.took)
    held.push(active / preview.took)
    peers.push(peer)
    if (n % Math.ceil(rounds / 5) === 0) cold.push((await measure(build)).wallMs)
  }
  await client.stop()
  pdfmake.disconnect()
  const fifth = Math.ceil(rounds / 5)
  const parts = Array.from({ length: 5 }, (_, i) => [i * fifth, (i + 1) * fifth] as const)
  const overPeer = spread(
    parts.map(([a, b]) => quantile(own.slice(a, b), 0.95) / quantile(peers.slice(a, b), 0.95)),
  )
  const overCold = spread(parts.map(([a, b], i) => quantile(own.slice(a, b), 0.95) / (cold[i] ?? Number.NaN)))
  console.log(`\n${pages} pages, ${rounds} rounds, a one-word edit each`)
  console.log(`whole preview in the worker: median ${ms(quantile(own, 0.5))}, p95 ${ms(quantile(own, 0.95))}`)
  console.log(`stock pdfmake, warm: median ${ms(quantile(peers, 0.5))}, p95 ${ms(quantile(peers, 0.95))}`)
  console.log(`cold dossier build: median ${ms(quantile(cold, 0.5))}`)
  console.log(
    `p95 over cold: ${(quantile(own, 0.95) / quantile(cold, 0.5)).toFixed(2)}, by fifths ${times(overCold)} (limit 0.15)`,
  )
  console.log(
    `p95 over stock pdfmake's p95: ${(quantile(own, 0.95) / quantile(peers, 0.95)).toFixed(2)}, by fifths ${times(overPeer)} (limit 0.5)`,
  )
  console.log(
    `thread that asks, held up, over the render: median ${quantile(held, 0.5).toFixed(3)}, p95 ${quantile(held, 0.95).toFixed(3)} (limit 0.15)`,
  )
}

async function long(root: string, articles: number, rounds: number): Promise<void> {
  const { briefing, files, sentences, pages } = await prepare(root, articles)
  const client = createWorkerClient({ sections: [], templates: [] })
  const [ratios, drafts, wholes] = [[], [], []] as number[][] as [number[], number[], number[]]
  for (let n = 0; n < 3; n += 1) await client.preview(briefing, files)
  for (let n = -2; n < rounds; n += 1) {
    const change = edited(briefing, sentences, (n + 2.5) / (rounds + 2))
    const draft = await timed(() => client.draft(change.briefing, files, change.place))
    const whole = await timed(() => client.preview(change.briefing, files))
    if (draft.value === null) throw new Error('a page was not made by itself')
    if (n < 0) continue
    drafts.push(draft.took)
    wholes.push(whole.took)
    ratios.push(draft.took / whole.took)
  }
  await client.stop()
  console.log(`\n${pages} pages, ${rounds} rounds, a one-word edit each, from the first excerpt to the last`)
  console.log(
    `the page of the edit: median ${ms(quantile(drafts, 0.5))}, p95 ${ms(quantile(drafts, 0.95))}; the whole, warm: median ${ms(quantile(wholes, 0.5))}`,
  )
  console.log(`page over whole, same round: ${times(spread(ratios))} (limit 0.25)`)
}

const root = mkdtempSync(join(tmpdir(), 'dossier-warm-'))
try {
  const [few = 1, many = 15] = values.articles.split(',').map(Number)
  await short(root, few, Number(values.rounds))
  await long(root, many, Number(values['long-rounds']))
} finally {
  rmSync(root, { recursive: true, force: true })
}
