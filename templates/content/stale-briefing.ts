import { type Briefing, type Corpus, type Diagnostic, say } from '../../corpus/index.ts'

/**
 * What a saved briefing leans on and no longer finds: a source that another version of its reader read, so that the same
 * ids may stand for other words; a section that is not known, so that its heading is its bare id; a repair that was taken
 * back and is made no more.
 *
 * @param sections every section that there is
 */
export function staleBriefing(
  corpus: Corpus,
  briefing: Briefing,
  sections: readonly { readonly id: string }[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const source of corpus.sources) {
    const reader = briefing.sources.find((s) => s.sha256 === source.sha256)?.reader
    if (reader === undefined || reader === source.reader) continue
    diagnostics.push({
      severity: 'warning',
      rule: 'reader-version',
      source: source.id,
      ...say`“${source.title}” was read with ${reader} when the briefing was saved, and with ${source.reader} now: its passages may be numbered otherwise. Check that the briefing shows what you chose.`,
    })
  }
  for (const section of briefing.sections) {
    if (section.title !== undefined || sections.some((s) => s.id === section.id)) continue
    diagnostics.push({
      severity: 'warning',
      rule: 'unknown-section',
      ...say`There is no section “${section.id}” here: it is printed under this name. Add the file that defines it to your own sections, or give it a title.`,
    })
  }
  const found = new Set(corpus.sources.flatMap((s) => s.undone.map((r) => r.id)))
  const gone = briefing.undone.filter((id) => !found.has(id))
  if (gone.length > 0 && briefing.sources.every((s) => corpus.sources.some((c) => c.sha256 === s.sha256)))
    diagnostics.push({
      severity: 'warning',
      rule: 'stale-edit',
      ...say`The briefing takes back repairs that are not made here: ${gone.join(', ')}. Check the words there.`,
    })
  return diagnostics
}
