import type { Decoded, Diagnostic } from '../../corpus/index.ts'
import { replaySlice } from '../content/replay-slice.ts'
import { shownCharacters } from '../content/sanitise.ts'
import type { Trace } from '../document/nodes.ts'
import type { Manifest } from '../manifest/manifest.ts'

/**
 * Checks what a manifest says of its sources against the sources themselves, read again: the hash, the words of each
 * span, each repair, and that repairing them gives the words that are shown.
 *
 * @param decoded the files that were found, by their SHA-256
 */
export function checkSources(
  manifest: Manifest,
  decoded: ReadonlyMap<string, Decoded>,
): readonly Diagnostic[] {
  const known = new Map(manifest.sources.map((s) => [s.id, s]))
  const diagnostics: Diagnostic[] = []
  for (const source of manifest.sources) {
    const file = decoded.get(source.sha256)
    if (file === undefined)
      diagnostics.push({
        severity: 'error',
        rule: 'source-missing',
        message: `No file has the contents of source “${source.title}” (${source.file}, SHA-256 ${source.sha256.slice(0, 12)}…): it is missing or was changed.`,
        source: source.id,
      })
    else if (file.reader !== source.reader)
      diagnostics.push({
        severity: 'error',
        rule: 'reader-version',
        message: `“${source.title}” was read with ${source.reader}; this program reads with ${file.reader}, so that places cannot be compared. Verify with the version that made the file.`,
        source: source.id,
      })
  }
  for (const trace of manifest.traces) {
    const source = known.get(trace.source)
    if (source === undefined) {
      diagnostics.push(wrong(trace, `names source ${trace.source}, which the manifest does not list`))
      continue
    }
    const file = decoded.get(source.sha256)
    if (file === undefined || file.reader !== source.reader) continue
    const reason = differenceOf(trace, file.original)
    if (reason !== null) diagnostics.push(wrong(trace, reason))
    else if (trace.edit !== null && trace.edit.before !== readableOf(trace, file.original))
      diagnostics.push({
        severity: 'warning',
        rule: 'stale-edit',
        message: `Sentence ${trace.id} was edited when its source read otherwise; the edit is labelled, its “before” is not what the source says.`,
        source: trace.source,
        start: trace.start,
        end: trace.end,
      })
  }
  return diagnostics
}

/** What is wrong with one trace; null if nothing is. */
function differenceOf(trace: Trace, original: string): string | null {
  if (trace.end < trace.start || trace.end > original.length) return 'lies outside its source'
  if (original.slice(trace.start, trace.end) !== trace.original) return 'does not read as its source does'
  for (const repair of trace.repairs)
    if (
      repair.start < trace.start ||
      repair.end > trace.end ||
      original.slice(repair.start, repair.end) !== repair.before
    )
      return `has a repair (“${repair.before}” to “${repair.after}”) of words that its source does not have`
  if (trace.edit !== null)
    return trace.status === 'edited' && trace.edit.after === trace.text
      ? null
      : 'was edited, and shows other words than the edit says'
  const wanted = trace.repairs.length === 0 ? 'verbatim' : 'repaired'
  if (trace.status !== wanted) return `says “${trace.status}”, but is ${wanted}`
  return shownCharacters(readableOf(trace, original)) === trace.text
    ? null
    : 'shows words that neither its source nor its repairs give'
}

function readableOf(trace: Trace, original: string): string {
  const repairs = trace.repairs.toSorted((a, b) => a.start - b.start)
  return replaySlice({ original }, trace, repairs)
    .map((p) => p.text)
    .join('')
}

function wrong(trace: Trace, reason: string): Diagnostic {
  const words = trace.text.length > 60 ? `${trace.text.slice(0, 59)}…` : trace.text
  return {
    severity: 'error',
    rule: 'source-text',
    message: `Sentence ${trace.id} (“${words}”) ${reason}.`,
    source: trace.source,
    start: trace.start,
    end: trace.end,
  }
}
