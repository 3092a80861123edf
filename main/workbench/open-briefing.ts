import { basename, dirname } from 'node:path'
import type { Briefing, BriefingSource, Diagnostic } from '../../corpus/index.ts'
import { type SaidValue, saidOf, say } from '../../corpus/index.ts'
import { hasLastGood, lastGoodPath } from '../briefing-file.ts'
import type { OpenBriefing, Outcome } from '../contract.ts'
import { findSources } from '../find-sources.ts'
import { readBriefingFile } from './read-briefing-file.ts'
import type { WorkbenchState } from './workbench-state.ts'

/** Opens the briefing at a path and takes in the sources beside it that the library lacks. @throws HostError */
export async function openBriefing(state: WorkbenchState, path: string): Promise<Outcome<OpenBriefing>> {
  const { name } = state.references.of(path)
  const opened = await openBytes(state, name, await state.shell.host.readFile(path), path)
  if (opened.ok) {
    await state.recent.note(path)
    state.shell.noteRecent(path)
  }
  return opened
}

/**
 * Opens a briefing from its bytes. Sources that the library lacks are looked for where the briefing says they lie;
 * those that are found nowhere are named, and the rest of the briefing opens all the same.
 *
 * @param path where the bytes came from; null if only the page knows
 */
export async function openBytes(
  state: WorkbenchState,
  name: string,
  bytes: Uint8Array,
  path: string | null,
): Promise<Outcome<OpenBriefing>> {
  const read = readBriefingFile(name, bytes)
  if (!read.ok) return path === null ? read : withLastGood(state, read, path)
  const missing = await absentSources(state, read.value)
  if (path !== null && missing.length > 0) {
    // Known by their contents: where the briefing says they lie, or wherever below its folder they have moved to.
    const { files } = (await findSources(state.shell.host, missing, dirname(path), [])).value
    await state.import(files.map((file) => ({ kind: 'path', path: file.path })))
  }
  state.screen.path = path
  const file = path === null ? null : state.references.of(path)
  const diagnostics = [...read.diagnostics, ...missingDiagnostics(await absentSources(state, read.value))]
  return { ok: true, value: { briefing: read.value, file }, diagnostics }
}

/** The refusal of a damaged file names the good copy beside it, where there is one. */
async function withLastGood(
  state: WorkbenchState,
  refusal: Outcome<never> & { readonly ok: false },
  path: string,
): Promise<Outcome<never>> {
  if (!(await hasLastGood(state.shell.host, path))) return refusal
  const { failure } = refusal
  const said = say`${saidOf(failure)} The last good copy lies beside it: ${basename(lastGoodPath(path))}.`
  return { ok: false, failure: { ...failure, ...said } }
}

async function absentSources(state: WorkbenchState, briefing: Briefing): Promise<readonly BriefingSource[]> {
  const known = new Set(state.library.find(briefing.sources.map((s) => s.id)).map((s) => s.id))
  return briefing.sources.filter((s) => !known.has(s.id))
}

function missingDiagnostics(missing: readonly BriefingSource[]): readonly Diagnostic[] {
  if (missing.length === 0) return []
  const names = missing
    .map((s): SaidValue => s.path ?? say`the source with the hash ${s.sha256.slice(0, 12)}`)
    .reduce((list, name) => say`${list}, ${name}`)
  const count = missing.length
  const lost =
    count === 1
      ? say`A source of this briefing cannot be found: ${names}. Add it again to see the passages; nothing of the briefing is lost.`
      : say`${count} sources of this briefing cannot be found: ${names}. Add them again to see the passages; nothing of the briefing is lost.`
  return [
    {
      severity: 'warning',
      rule: 'source-missing',
      ...lost,
    },
  ]
}
