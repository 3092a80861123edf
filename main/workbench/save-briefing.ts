import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Briefing, say } from '../../corpus/index.ts'
import { saveBriefingFile } from '../briefing-file.ts'
import type { FileReference, Outcome } from '../contract.ts'
import { dialogWords } from './dialog-words.ts'
import { safeFileName } from './safe-file-name.ts'
import type { WorkbenchState } from './workbench-state.ts'

/**
 * Saves a briefing: where it lives, or where the user says. In the local browser, which has no dialogs, briefings
 * live in the data folder under the name that the page gives.
 *
 * @throws HostError when the file cannot be written; what was there before is then unchanged
 */
export async function saveBriefing(
  state: WorkbenchState,
  briefing: Briefing,
  request: { readonly asks: boolean; readonly name: string | null },
): Promise<Outcome<FileReference>> {
  const { shell, screen, references, recent, recovery } = state
  const path =
    !request.asks && screen.path !== null ? screen.path : await target(state, briefing, request.name)
  if (path === null) return { ok: false, failure: { kind: 'cancelled', ...say`Not saved.` } }
  await saveBriefingFile(shell.host, path, briefing)
  screen.path = path
  screen.briefing = briefing
  screen.saved = true
  await recovery.forget()
  await recent.note(path)
  shell.noteRecent(path)
  shell.noteBriefing({ title: briefing.title, file: path, unsaved: false })
  return { ok: true, value: references.of(path), diagnostics: [] }
}

async function target(
  { shell, settings }: WorkbenchState,
  briefing: Briefing,
  name: string | null,
): Promise<string | null> {
  const suggested = safeFileName(name ?? briefing.title, 'dossier')
  if (shell.capabilities.files) {
    const words = dialogWords[(await settings.get()).language]
    return shell.chooseTarget({
      title: words.saveBriefing,
      kinds: [{ name: words.briefing, extensions: ['dossier'] }],
      name: suggested,
    })
  }
  const folder = join(shell.dataFolder, 'briefings')
  await mkdir(folder, { recursive: true })
  return join(folder, suggested)
}
