import type {
  BriefingSource,
  ImportItem,
  ImportReport,
  SourceId,
  SourceSummary,
} from '../../main/contract.ts'
import { type Context, change, notify, patch, valueOrNotice } from './context.ts'

/** Above this number, imported sources go to the library only: nobody reads a briefing from thousands at once. */
export const mostAtOnce = 200

/** Imports through the system's dialog, or the items given, and takes what came in into the briefing. */
export async function importSources(context: Context, items: readonly ImportItem[] | null): Promise<void> {
  const { client } = context
  const total = items?.length ?? 0
  if (items !== null) patch(context, { importing: { done: 0, total, failed: 0, current: null } })
  const outcome = await (items === null ? client['sources.choose']() : client['sources.import'](items))
  patch(context, { importing: null })
  const report = valueOrNotice(context, outcome)
  if (report !== null) await takeIn(context, report)
}

/** Shows what an import did; few sources go straight into the briefing, many wait in the library. */
export async function takeIn(context: Context, report: ImportReport): Promise<void> {
  await refreshLibrary(context)
  patch(context, { imported: report })
  if (report.added.length <= mostAtOnce) await takeIntoBriefing(context, report.added)
  else context.store.set((w) => ({ ...w, view: { ...w.view, left: 'library' } }))
}

/** Fetches the list of the library again. */
export async function refreshLibrary(context: Context): Promise<void> {
  const library = valueOrNotice(context, await context.client['sources.list']())
  if (library !== null) patch(context, { library })
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
  const sections = briefing.sections.map((s) => s.id)
  const request = { sources: sources.map((s) => s.id), sections }
  const draft = sections.length === 0 ? [] : valueOrNotice(context, await client['briefing.draft'](request))
  if (draft !== null) change(context, { kind: 'add-sources', sources, draft })
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
  await context.client['sources.stop']()
}

/** Text of the clipboard as a source of its own. */
export async function pasteSource(context: Context, name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text)
  await importSources(context, [{ kind: 'bytes', name: `${name}.txt`, bytes }])
}

/** Closes the report of the last import. */
export function closeImportReport(context: Context): void {
  patch(context, { imported: null })
  notify(context, null)
}
