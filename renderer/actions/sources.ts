import type { BriefingSource, ImportReport, SourceId, SourceSummary } from '../../main/contract.ts'
import { finishPart, startRun } from '../state/import-run.ts'
import { type Context, change, notify, patch, valueOrNotice } from './context.ts'
import { type GivenFile, givenFiles, partsOf } from './given-files.ts'

/** Above this number, imported sources go to the library only: nobody reads a briefing from thousands at once. */
export const mostAtOnce = 200

/** Imports what the user chooses in the system's dialog, and takes it into the briefing. */
export async function chooseSources(context: Context, what: 'files' | 'folder'): Promise<void> {
  patch(context, { importing: startRun(null, false) })
  const outcome = await context.client['sources.choose'](what)
  patch(context, { importing: null })
  const report = valueOrNotice(context, outcome)
  if (report !== null) await takeIn(context, report)
}

/**
 * Imports files that the user gave the page, part by part, and takes what came in into the briefing. The bytes of a
 * part are read when its turn comes.
 */
export async function importFiles(context: Context, files: readonly GivenFile[]): Promise<void> {
  const { client, store } = context
  const parts = partsOf(files)
  patch(context, { importing: startRun(parts.length > 1 ? files.length : null) })
  const reports: ImportReport[] = []
  for (const part of parts) {
    if (store.get().importing?.stopping === true) break
    const items = await Promise.all(part.map((file) => file.item()))
    const report = valueOrNotice(context, await client['sources.import'](items))
    if (report === null) break
    reports.push(report)
    store.set((w) =>
      w.importing === null
        ? w
        : { ...w, importing: finishPart(w.importing, part.length, report.failed.length) },
    )
    if (report.stopped) break
  }
  const handedOver = reports.length === parts.length
  patch(context, { importing: null })
  if (reports.length > 0) await takeIn(context, joined(reports, handedOver))
}

/** One report of several parts; one that not all parts came to was stopped. */
function joined(reports: readonly ImportReport[], whole: boolean): ImportReport {
  return {
    added: [...new Set(reports.flatMap((r) => r.added))],
    known: [...new Set(reports.flatMap((r) => r.known))],
    failed: reports.flatMap((r) => r.failed),
    stopped: !whole || reports.some((r) => r.stopped),
  }
}

/** Shows what an import did; few sources go straight into the briefing, many wait in the library. */
export async function takeIn(context: Context, report: ImportReport): Promise<void> {
  await refreshLibrary(context)
  patch(context, { imported: report })
  if (report.added.length <= mostAtOnce) await takeIntoBriefing(context, report.added)
  else context.store.set((w) => ({ ...w, view: { ...w.view, left: 'library' } }))
}

/** Rows of the library a call: what is taken in between two frames. */
const rowsAtOnce = 1_000

/** Fetches the list of the library again, page by page. */
export async function refreshLibrary(context: Context): Promise<void> {
  const rows: SourceSummary[] = []
  for (;;) {
    const page = valueOrNotice(context, await context.client['sources.page'](rows.length, rowsAtOnce))
    if (page === null) return
    rows.push(...page.rows)
    if (page.rows.length === 0 || rows.length >= page.total) break
  }
  // An import that went on meanwhile may have moved the pages: its end asks again, and no row stands twice.
  patch(context, { library: [...new Map(rows.map((row) => [row.id, row])).values()] })
}

/** Takes sources of the library into the briefing, with what they hold for its sections. */
export async function takeIntoBriefing(context: Context, ids: readonly SourceId[]): Promise<void> {
  const { client, store } = context
  const { briefing } = store.get().history
  const there = new Set(briefing.sources.map((s) => s.id))
  const fresh = ids.filter((id) => !there.has(id))
  const rows = new Map(store.get().library.map((s) => [s.id, s]))
  const sources = fresh.flatMap((id) => toBriefingSource(rows.get(id)))
  if (sources.length === 0) return
  const chosen = () => store.get().history.briefing.sections.map((s) => s.id)
  for (;;) {
    const sections = chosen()
    const request = { sources: sources.map((s) => s.id), sections }
    const draft = sections.length === 0 ? [] : valueOrNotice(context, await client['briefing.draft'](request))
    if (draft === null) return
    // A section that was ticked meanwhile knows nothing of these sources yet.
    if (chosen().some((id) => !sections.includes(id))) continue
    change(context, { kind: 'add-sources', sources, draft })
    return
  }
}

function toBriefingSource(row: SourceSummary | undefined): readonly BriefingSource[] {
  if (row === undefined) return []
  const { id, sha256, format, reader } = row
  return [{ id, sha256, path: null, format, reader }]
}

/** Takes sources out of the briefing, with their excerpts and edits; they stay in the library. */
export function dropSources(context: Context, ids: readonly SourceId[]): void {
  const { reading } = context.store.get()
  const passages = ids.flatMap((id) => reading.sources.get(id)?.passages ?? [])
  change(context, {
    kind: 'remove-sources',
    sources: ids,
    passages: new Set(passages.map((p) => p.id)),
    sentences: new Set(passages.flatMap((p) => p.sentences.map((s) => s.id))),
  })
}

/** Takes sources out of the library, and says how they come back: undo does not reach there. */
export async function removeFromLibrary(
  context: Context,
  ids: readonly SourceId[],
  said: string,
): Promise<void> {
  const done = await context.client['sources.remove'](ids)
  if (done.ok) notify(context, { tone: 'done', text: said, details: [] })
  else valueOrNotice(context, done)
  await refreshLibrary(context)
}

/** Stops the import that is running; what it has read is kept. */
export async function stopImport(context: Context): Promise<void> {
  context.store.set((w) =>
    w.importing === null ? w : { ...w, importing: { ...w.importing, stopping: true } },
  )
  await context.client['sources.stop']()
}

/** Text of the clipboard as a source of its own. */
export async function pasteSource(context: Context, name: string, text: string): Promise<void> {
  await importFiles(context, givenFiles([new File([text], `${name}.txt`)], null))
}

/** Closes the report of the last import. */
export function closeImportReport(context: Context): void {
  patch(context, { imported: null })
  notify(context, null)
}
