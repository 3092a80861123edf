import type { AppInfo, Client, Failure, Language } from '../../main/contract.ts'
import { startHistory } from '../state/history.ts'
import { advance } from '../state/import-run.ts'
import { emptyReading } from '../state/reading.ts'
import { createStore } from '../state/store.ts'
import type { Notice, Workspace } from '../state/workspace.ts'
import { wordsOf } from '../words/index.ts'
import { told } from '../words/told.ts'
import type { Context } from './context.ts'
import { openFromOutside } from './files.ts'
import { followBriefing } from './keep.ts'
import { followPreview } from './preview.ts'
import { followReading } from './reading.ts'
import { runMenuCommand } from './run-command.ts'
import { refreshLibrary, takeIn } from './sources.ts'

/** Asks the program for all that the first screen needs and puts the workspace together. */
export async function boot(client: Client): Promise<Context | Failure> {
  const [info, settings, blank, recent] = await Promise.all([
    client['app.info'](),
    client['settings.get'](),
    client['briefing.blank'](),
    client['briefing.recent'](),
  ])
  if (!info.ok) return info.failure
  if (!settings.ok) return settings.failure
  if (!blank.ok) return blank.failure
  const workspace: Workspace = {
    info: info.value,
    settings: settings.value,
    history: startHistory(blank.value),
    file: null,
    library: [],
    reading: emptyReading,
    loading: false,
    selection: null,
    sentence: null,
    preview: { current: null, draft: null, running: false, failure: null, diagnostics: [] },
    importing: null,
    imported: null,
    exporting: null,
    exported: null,
    review: null,
    reviewing: false,
    recent: recent.ok ? recent.value : [],
    search: { query: '', running: false, result: null },
    notice: mistakesNotice(info.value, settings.value.language),
    question: null,
    view: { left: 'contents', right: 'page', source: null, dialog: null },
  }
  return { client, store: createStore(workspace) }
}

/** What is wrong with the user's own section and template files; null if nothing is. */
function mistakesNotice({ mistakes }: AppInfo, language: Language): Notice | null {
  if (mistakes.length === 0) return null
  const text = wordsOf(language).settings.mistakes(mistakes.length)
  return { tone: 'warning', text, details: mistakes.map((d) => told(d, language)) }
}

/** Starts everything that follows the workspace and the program's events; the result stops it all. */
export function follow(context: Context): () => void {
  const { client, store } = context
  // The first start imports the bundled articles; the frame of the window does not wait for that.
  void refreshLibrary(context)
  const stops = [
    followReading(context),
    followPreview(context),
    followBriefing(context),
    client.on('import.progress', (progress) =>
      store.set((w) => (w.importing ? { ...w, importing: advance(w.importing, progress) } : w)),
    ),
    client.on('export.progress', (exporting) => store.set((w) => (w.exporting ? { ...w, exporting } : w))),
    client.on('command', ({ command }) => runMenuCommand(context, command)),
    client.on('sources.changed', () => void refreshLibrary(context)),
    client.on('sources.imported', (report) => void takeIn(context, report)),
    client.on('briefing.opened', (opened) => void openFromOutside(context, opened)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
