import {
  type Corpus,
  type Diagnostic,
  damageReportText,
  type ReportOptions,
  type RuleId,
  type Source,
} from '../../corpus/index.ts'

/** What a reader said of a file that whoever signs for the source has to know; other rules have lines of their own. */
const aboutTheFile: ReadonlySet<RuleId> = new Set<RuleId>([
  'encoding-guessed',
  'hidden-characters',
  'tracked-changes',
  'comments',
  'macros',
  'no-text-layer',
  'damaged-file',
  'too-deep',
])

const languages: Readonly<Record<Source['language'], string>> = { en: 'English', fr: 'French' }

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}

function tally(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length)
  return counts.map(([name, all]) => `${all.length} ${name}`).join(', ')
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

function sourceReport(source: Source, said: readonly Diagnostic[], options: ReportOptions): string {
  const by = [source.author, source.publisher, ...source.also].filter((x) => x !== null).join('; ')
  const lines = [
    source.title,
    `  ${source.file} · ${source.format} · ${languages[source.language]} · ${source.id}`,
    `  ${by === '' ? 'no author or publisher' : by} · ${publishedLine(source)}`,
    sectionLine(source),
  ]
  for (const { message } of said) lines.push(`  To check: ${message}`)
  for (const line of damageReportText(source, options)) lines.push(`  ${line}`)
  return lines.join('\n')
}

/** What `dossier sources` prints for people: each source with its repairs and what was left out of the passages. */
export function sourcesReport(
  corpus: Corpus,
  diagnostics: readonly Diagnostic[] = [],
  options: ReportOptions = {},
): string {
  const { events, transfers, quotes } = corpus.facts
  const facts = [
    count(events.length, 'event'),
    count(transfers.length, 'arms transfer'),
    count(quotes.length, 'quotation'),
  ]
  const said = (source: Source) =>
    diagnostics.filter(
      (d) =>
        aboutTheFile.has(d.rule) &&
        (d.source === undefined ? d.file === source.file : d.source === source.id),
    )
  const reports = corpus.sources.map((source) => sourceReport(source, said(source), options))
  return `${reports.join('\n\n')}\n\n${count(corpus.sources.length, 'source')}${summary(corpus.sources)}: ${facts.join(', ')}\n`
}

/** How many want a look, in brackets after the number of sources. */
function summary(sources: readonly Source[]): string {
  const parts = [
    [sources.filter((s) => s.published === null).length, 'undated'],
    [sources.filter((s) => s.published?.basis === 'inferred').length, 'with an inferred date'],
    [sources.filter((s) => s.repairs.length > 0).length, 'repaired'],
  ] as const
  const some = parts.flatMap(([n, what]) => (n === 0 ? [] : [`${n} ${what}`]))
  return some.length === 0 ? '' : ` (${some.join(', ')})`
}
