import type { Briefing, FileReference, ImportItem, OpenBriefing, Outcome } from '../../main/contract.ts'
import { markSaved, startHistory } from '../state/history.ts'
import { told } from '../words/told.ts'
import { type Context, notify, patch, valueOrNotice } from './context.ts'
import { refreshLibrary } from './sources.ts'

/** True if there is something that saving would write. */
export function isUnsaved(context: Context): boolean {
  const { history } = context.store.get()
  return history.briefing !== history.saved
}

/** Asks what to do with unsaved changes; true if the briefing on the screen may be replaced. */
async function mayReplace(context: Context): Promise<boolean> {
  if (!isUnsaved(context)) return true
  const answer = await new Promise<'save' | 'discard' | 'cancel'>((resolve) => {
    patch(context, { question: { kind: 'unsaved', answer: resolve } })
  })
  patch(context, { question: null })
  if (answer === 'save') return saveBriefing(context, false)
  return answer === 'discard'
}

/** Puts a briefing on the screen, with a history of its own. */
export function show(
  context: Context,
  briefing: Briefing,
  file: FileReference | null,
  unsaved = false,
): void {
  const saved = unsaved ? { ...briefing } : briefing
  patch(context, {
    history: startHistory(briefing, saved),
    file,
    selection: null,
    sentence: null,
    exported: null,
    imported: null,
    review: null,
    notice: null,
  })
}

async function opened(context: Context, outcome: Outcome<OpenBriefing>, unsaved = false): Promise<boolean> {
  const value = valueOrNotice(context, outcome)
  if (value === null) return false
  await refreshLibrary(context)
  show(context, value.briefing, value.file, unsaved)
  const { language } = context.store.get().settings
  const said = outcome.ok ? outcome.diagnostics.map((d) => told(d, language)) : []
  if (said.length > 0)
    notify(context, {
      tone: 'warning',
      text: said[0] ?? '',
      details: said.slice(1),
    })
  await refreshRecent(context)
  return true
}

/** Starts an empty briefing. */
export async function newBriefing(context: Context): Promise<void> {
  if (!(await mayReplace(context))) return
  const briefing = valueOrNotice(context, await context.client['briefing.blank']())
  if (briefing === null) return
  await context.client['briefing.close']()
  show(context, briefing, null)
}

/** Opens the sample briefing over the two bundled articles. */
export async function openSample(context: Context): Promise<void> {
  if (!(await mayReplace(context))) return
  const briefing = valueOrNotice(context, await context.client['briefing.sample']())
  if (briefing === null) return
  await context.client['briefing.close']()
  await refreshLibrary(context)
  show(context, briefing, null)
}

/** Opens a briefing through the system's dialog. */
export async function openBriefing(context: Context): Promise<void> {
  if (!context.store.get().info.capabilities.files) {
    await refreshRecent(context)
    context.store.set((w) => ({ ...w, view: { ...w.view, dialog: 'stored' } }))
    return
  }
  if (await mayReplace(context)) await opened(context, await context.client['briefing.open']())
}

/** Opens a briefing of the list of recent (or, in a browser, of kept) ones. */
export async function openRecent(context: Context, id: string): Promise<void> {
  if (await mayReplace(context)) await opened(context, await context.client['briefing.openRecent'](id))
}

/** Opens a `.dossier` file that was dropped or chosen in the page. */
export async function openItem(context: Context, item: ImportItem): Promise<void> {
  if (await mayReplace(context)) await opened(context, await context.client['briefing.openItem'](item))
}

/** A briefing that main opened: double click, second start, recent-files menu. */
export async function openFromOutside(context: Context, value: OpenBriefing): Promise<void> {
  if (await mayReplace(context)) await opened(context, { ok: true, value, diagnostics: [] })
}

/** The save that is under way, if any. */
const underWay = new WeakMap<Context['store'], Promise<boolean>>()

/**
 * Saves; the first time, or for "save as", under a name that the user gives. A save that is asked for while another is
 * under way waits for it, and so goes to the file that the other has just made.
 *
 * @returns false if the user stopped it or it failed; the notice then says why
 */
export async function saveBriefing(context: Context, asks: boolean, name?: string): Promise<boolean> {
  const { store } = context
  const { info } = store.get()
  const earlier = underWay.get(store)
  if (earlier !== undefined && !asks && !(await earlier)) return false
  if (!info.capabilities.files && (store.get().file === null || asks) && name === undefined) {
    store.set((w) => ({ ...w, view: { ...w.view, dialog: 'save-name' } }))
    return false
  }
  const saving = (async () => {
    await earlier
    return write(context, asks, name ?? null)
  })()
  underWay.set(store, saving)
  try {
    return await saving
  } finally {
    if (underWay.get(store) === saving) underWay.delete(store)
  }
}

async function write(context: Context, asks: boolean, name: string | null): Promise<boolean> {
  const { history } = context.store.get()
  const saved = valueOrNotice(
    context,
    await context.client['briefing.save'](history.briefing, { asks, name }),
  )
  if (saved === null) return false
  context.store.set((w) => ({
    ...w,
    file: saved,
    notice: w.notice?.tone === 'error' ? null : w.notice,
    history: markSaved(w.history, history.briefing),
  }))
  await refreshRecent(context)
  return true
}

/** Takes up what was on the screen when the program last ended without saving. */
export async function recover(context: Context): Promise<void> {
  if (await opened(context, await context.client['briefing.recover'](), true))
    context.store.set((w) => ({ ...w, info: { ...w.info, recovery: null } }))
}

/** Forgets what was on the screen when the program last ended. */
export async function forgetRecovery(context: Context): Promise<void> {
  await context.client['briefing.forgetRecovery']()
  context.store.set((w) => ({ ...w, info: { ...w.info, recovery: null } }))
}

async function refreshRecent(context: Context): Promise<void> {
  const recent = valueOrNotice(context, await context.client['briefing.recent']())
  if (recent !== null) patch(context, { recent })
}
