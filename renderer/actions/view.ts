import type { SentenceId, Settings, SourceId } from '../../main/contract.ts'
import type { Selection, SourcePlace, Workspace } from '../state/workspace.ts'
import { type Context, patch, valueOrNotice } from './context.ts'

/** Selects a part of the briefing: the page on the right moves to it. */
export function select(
  context: Context,
  selection: Selection | null,
  sentence: SentenceId | null = null,
): void {
  const { selection: now, sentence: at } = context.store.get()
  if (now?.section === selection?.section && now?.passage === selection?.passage && at === sentence) return
  patch(context, { selection, sentence })
}

/** Changes what the panes show. */
export function setView({ store }: Context, view: Partial<Workspace['view']>): void {
  store.set((w) => ({ ...w, view: { ...w.view, ...view } }))
}

/** Shows a source at a place, beside the briefing. */
export function showSource(context: Context, place: SourcePlace): void {
  setView(context, { right: 'source', source: place })
  const { panes } = context.store.get().settings
  if (panes.collapsed.includes('page'))
    void changeSettings(context, {
      panes: { ...panes, collapsed: panes.collapsed.filter((p) => p !== 'page') },
    })
}

/** Shows a source from its beginning. */
export function showWholeSource(context: Context, source: SourceId): void {
  showSource(context, { source, passage: null, sentence: null })
}

/** Shows the selected passage, at the sentence that has the focus, in its source. */
export function showSelectionInSource(context: Context): void {
  const { selection, sentence, reading } = context.store.get()
  if (selection?.passage == null) return
  const found = reading.passages.get(selection.passage)
  if (found === undefined) return
  showSource(context, { source: found.source.id, passage: selection.passage, sentence })
}

/** Opens or closes one of the outer panes. */
export function togglePane(context: Context, pane: 'sources' | 'page'): void {
  const { panes } = context.store.get().settings
  const closed = panes.collapsed.includes(pane)
  const collapsed = closed ? panes.collapsed.filter((p) => p !== pane) : [...panes.collapsed, pane]
  void changeSettings(context, { panes: { ...panes, collapsed } })
}

/** Changes settings at once and keeps them. */
export async function changeSettings(context: Context, change: Partial<Settings>): Promise<void> {
  context.store.set((w) => ({ ...w, settings: { ...w.settings, ...change } }))
  valueOrNotice(context, await context.client['settings.set'](change))
}

/** Opens the folder of the user's own sections and templates in the system's file manager. */
export async function showOwnFiles(context: Context): Promise<void> {
  valueOrNotice(context, await context.client['app.showOwnFiles']())
}

const zooms = [100, 110, 125, 150, 175, 200] as const

/** The next zoom up or down, or 100 %. */
export function zoom(context: Context, direction: 1 | -1 | 0): void {
  const { zoom: now } = context.store.get().settings
  const at = zooms.findIndex((z) => z >= now)
  const next = direction === 0 ? 100 : (zooms[Math.max(0, Math.min(zooms.length - 1, at + direction))] ?? 100)
  if (next !== now) void changeSettings(context, { zoom: next })
}
