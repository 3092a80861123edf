import type { Corpus, Omission, Repair, Source } from '../../corpus/index.ts'

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}

function tally(names: readonly string[]): string {
  const counts = Map.groupBy(names, (name) => name)
  return [...counts].map(([name, all]) => `${all.length} ${name}`).join(', ')
}

/** Text on one line, shortened in the middle of a report. */
function brief(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}

function publishedLine(source: Source): string {
  if (source.published === null) return 'undated'
  return source.published.basis === 'stated' ? source.published.date : `${source.published.date} (inferred)`
}

/** A repair with the unbroken letters on either side of it, for a repair of a missing space has no words of its own. */
function repairLine(source: Source, repair: Repair): string {
  const left = /\S*$/.exec(source.original.slice(Math.max(0, repair.start - 20), repair.start))?.[0] ?? ''
  const right = /^\S*/.exec(source.original.slice(repair.end, repair.end + 20))?.[0] ?? ''
  const shown = (middle: string) => brief(`${left}${middle}${right}`, 48)
  return `    “${shown(repair.before)}” → “${shown(repair.after)}”  ${repair.rule}, ${repair.confidence.toFixed(2)}`
}

function omissionLine(omission: Omission): string {
  return `    ${omission.reason}: “${brief(omission.text)}”`
}

function sectionLine(source: Source): string {
  const sentences = source.passages.filter((p) => p.kind !== 'heading').flatMap((p) => p.sentences)
  const placed = sentences.flatMap((s) => s.sections.map((m) => m.id))
  const unplaced = sentences.filter((s) => s.sections.length === 0).length
  const parts = [tally(placed), `${unplaced} in no section`].filter((p) => p !== '')
  return `  ${count(source.passages.length, 'passage')}, ${count(sentences.length, 'sentence')}: ${parts.join(', ')}`
}

function sourceReport(source: Source): string {
  const by = [source.author, source.publisher, ...source.also].filter((x) => x !== null).join('; ')
  const lines = [
    source.title,
    `  ${source.file} · ${source.format} · ${source.language} · ${source.id}`,
    `  ${by === '' ? 'no publisher' : by} · ${publishedLine(source)}`,
    sectionLine(source),
  ]
  if (source.repairs.length > 0)
    lines.push(
      `  ${count(source.repairs.length, 'repair')}:`,
      ...source.repairs.map((r) => repairLine(source, r)),
    )
  if (source.omitted.length > 0)
    lines.push(`  left out, ${count(source.omitted.length, 'piece')}:`, ...source.omitted.map(omissionLine))
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
