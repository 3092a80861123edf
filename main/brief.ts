import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Briefing,
  builtInSections,
  type Corpus,
  draftBriefing,
  sampleSections,
} from '../corpus/index.ts'
import { templateOf, type WriterId, writerOf } from '../templates/index.ts'
import { nodeAssets } from './assets.ts'
import { generate } from './generate.ts'
import { nodeHost } from './host.ts'
import { HostError } from './host-error.ts'
import { packageRoot } from './package-root.ts'
import { readSources } from './read-sources.ts'
import { loadResources } from './resources.ts'

const formats: readonly WriterId[] = ['pdf', 'docx']

function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`
}

/** The three lines: what was written, from how many sources, and what was left out. */
export function summary(
  written: readonly string[],
  pages: number,
  corpus: Corpus,
  briefing: Briefing,
): readonly [string, string, string] {
  const sentences = corpus.sources.flatMap((s) =>
    s.passages.filter((p) => p.kind !== 'heading').flatMap((p) => p.sentences),
  )
  const used = new Set(briefing.sections.flatMap((s) => s.excerpts.flatMap((e) => e.sentences)))
  const omitted = corpus.sources.flatMap((s) => s.omitted)
  const reasons = [...Map.groupBy(omitted, (o) => o.reason)].map(([reason, all]) => `${all.length} ${reason}`)
  const repairs = corpus.sources.reduce((sum, s) => sum + s.repairs.length, 0)
  return [
    `Wrote ${written.join(' and ')}: ${count(pages, 'page')}, ${count(briefing.sections.length, 'section')}.`,
    `From ${count(corpus.sources.length, 'source')}: ${used.size} of ${count(sentences.length, 'sentence')} used, ${count(repairs, 'repair')} recorded.`,
    `Left out: ${count(sentences.length - used.size, 'sentence')} in no section, ${count(omitted.length, 'piece')} that ${omitted.length === 1 ? 'is' : 'are'} no passage (${reasons.join(', ')}); \`npm run -s dossier -- sources\` lists them.`,
  ]
}

/** Builds the sample briefing: the two bundled articles, the sample's sections, PDF and Word, into `out/`. */
export async function brief(): Promise<number> {
  const resources = loadResources()
  const read = await readSources(nodeHost, [], packageRoot, resources)
  const { corpus } = read.value
  const briefing = draftBriefing(corpus, {
    title: 'Mali, Russia and the French drawdown',
    date: nodeHost.today(),
    sections: sampleSections,
  })
  const template = templateOf(briefing.template)
  if (template === null) throw new Error(`no template ${briefing.template}`)
  const made = await generate(
    { corpus, briefing, sections: builtInSections, template, formats },
    nodeAssets(),
  )
  const folder = join(packageRoot, 'out')
  try {
    await mkdir(folder, { recursive: true })
    for (const { format, bytes } of made.value.files)
      await nodeHost.save(join(folder, `briefing.${writerOf(format)?.extension}`), bytes)
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    console.error(`dossier: ${error.message}`)
    return 1
  }
  const written = made.value.files.map(({ format }) => `out/briefing.${writerOf(format)?.extension}`)
  for (const line of summary(written, made.value.layout.pages, corpus, briefing)) console.log(line)
  return 0
}
