import { type Corpus, damageReportText, type Source } from '../../corpus/index.ts'

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}

function tally(names: readonly string[]): string {
  const counts = Map.groupBy(names, (name) => name)
  return [...counts].map(([name, all]) => `${all.length} ${name}`).join(', ')
}

function publishedLine(source: Source): string {
  if (source.published === null) return 'undated'
  const { date, basis } = source.published
  return basis === 'stated' ? date : `${date} (inferred)`
}

function sectionLine(source: Source): string {
  const sentences = source.passages.filter((p) => p.kind !== 'heading').flatMap((p) => p.sentences)
  const placed = sentences.flatMap((s) => s.sections.map((m) => m.id))
  const parts = placed.length === 0 ? 'none in a section' : tally(placed)
  return `  ${count(source.passages.length, 'passage')}, ${count(sentences.length, 'sentence')}: ${parts}`
}

function sourceReport(source: Source): string {
  const by = [source.author, source.publisher, ...source.also].filter((x) => x !== null).join('; ')
  const lines = [
    source.title,
    `  ${source.file} · ${source.format} · ${source.language} · ${source.id}`,
    `  ${by === '' ? 'no publisher' : by} · ${publishedLine(source)}`,
    sectionLine(source),
  ]
  for (const line of damageReportText(source)) lines.push(`  ${line}`)
  return lines.join('\n')
}

/** What `dossier sources` prints for people: each source with its repairs and what was left out of the passages. */
export function sourcesReport(corpus: Corpus): string {
  const { events, transfers, quotes } = corpus.facts
  const facts = [
    count(events.length, 'event'),
    count(transfers.length, 'arms transfer'),
    count(quotes.length, 'quotation'),
  ]
  return `${corpus.sources.map(sourceReport).join('\n\n')}\n\n${count(corpus.sources.length, 'source')}: ${facts.join(', ')}\n`
}
