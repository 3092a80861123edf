import type { CommandId } from '../../main/contract.ts'
import { redo, undo } from '../state/history.ts'
import type { Context } from './context.ts'
import { exportBriefing } from './export.ts'
import { newBriefing, openBriefing, saveBriefing } from './files.ts'
import { focusNextPane, focusSearch } from './focus.ts'
import { openReview } from './review.ts'
import { chooseSources } from './sources.ts'
import { changeSettings, setView, showSelectionInSource, togglePane, zoom } from './view.ts'

const deeds: Readonly<Record<CommandId, (context: Context) => void>> = {
  new: (context) => void newBriefing(context),
  open: (context) => void openBriefing(context),
  save: (context) => void saveBriefing(context, false),
  'save-as': (context) => void saveBriefing(context, true),
  import: (context) => {
    if (context.store.get().info.capabilities.files) void chooseSources(context, 'files')
    else document.getElementById('add-files')?.click()
  },
  'import-folder': (context) => {
    if (context.store.get().info.capabilities.files) void chooseSources(context, 'folder')
    else document.getElementById('add-folder')?.click()
  },
  'paste-source': (context) => setView(context, { dialog: 'paste' }),
  'export-pdf': (context) => void exportBriefing(context, 'pdf'),
  'export-docx': (context) => void exportBriefing(context, 'docx'),
  'review-word': (context) => {
    if (context.store.get().info.capabilities.files) void openReview(context, null)
    else document.getElementById('edited-word-file')?.click()
  },
  undo: ({ store }) => store.set((w) => ({ ...w, history: undo(w.history) })),
  redo: ({ store }) => store.set((w) => ({ ...w, history: redo(w.history) })),
  search: (context) => {
    setView(context, { left: 'library' })
    focusSearch()
  },
  'show-in-source': showSelectionInSource,
  'next-pane': () => focusNextPane(1),
  'previous-pane': () => focusNextPane(-1),
  'toggle-sources': (context) => togglePane(context, 'sources'),
  'toggle-page': (context) => togglePane(context, 'page'),
  'zoom-in': (context) => zoom(context, 1),
  'zoom-out': (context) => zoom(context, -1),
  'zoom-reset': (context) => zoom(context, 0),
  theme: (context) => {
    const dark = isDark(context.store.get().settings.theme)
    void changeSettings(context, { theme: dark ? 'light' : 'dark' })
  },
  shortcuts: (context) => setView(context, { dialog: 'shortcuts' }),
  about: (context) => setView(context, { dialog: 'about' }),
}

/** Does what a menu entry, a shortcut or a button asks for. */
export function runCommand(context: Context, command: CommandId): void {
  deeds[command](context)
}

/**
 * Does what the system's menu asks for. On macOS the menu takes Command+Z before the page hears it, so undo is handed
 * on to the field in which something was just typed, which goes back by words.
 */
export function runMenuCommand(context: Context, command: CommandId): void {
  const steps = command === 'undo' || command === 'redo'
  if (steps && ownsUndo(context, document.activeElement)) document.execCommand(command)
  else runCommand(context, command)
}

/** True for a field in which something was just typed: its own undo goes before that of the briefing. */
export function ownsUndo({ store }: Context, element: unknown): boolean {
  const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
  return field && store.get().history.open
}

function isDark(theme: 'system' | 'light' | 'dark'): boolean {
  return theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
}
