import type { Briefing } from '../../corpus/index.ts'
import { checkArguments } from '../arguments.ts'
import type { Outcome } from '../contract.ts'

/** The format that this version writes. */
const currentVersion = 1

function refused(file: string, message: string): Outcome<never> {
  return { ok: false, failure: { kind: 'data', message, file } }
}

/**
 * Reads the bytes of a `.dossier` file. A damaged one, one from a newer version and one that is no briefing at all
 * are refused with a sentence that says so; nothing is guessed.
 *
 * @param file name to show, without a folder
 */
export function readBriefingFile(file: string, bytes: Uint8Array): Outcome<Briefing> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused(
      file,
      `${file} is damaged and cannot be opened. If you have an earlier copy of it, open that; the sources are not affected.`,
    )
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null
  if (typeof version !== 'number') return refused(file, `${file} is not a Dossier briefing.`)
  if (version > currentVersion)
    return refused(
      file,
      `${file} was saved by a newer version of Dossier (format ${version}; this one reads up to ${currentVersion}). Update Dossier to open it; the file was not changed.`,
    )
  const checked = checkArguments('briefing.update', [value, true])
  return checked.ok
    ? { ok: true, value: checked.value[0], diagnostics: [] }
    : refused(file, `${file} is damaged: ${checked.message.replace(/^.* at arguments\.0\./, 'at ')}`)
}

/** The bytes of a `.dossier` file: JSON with two spaces, so that people and version control can read it. */
export function briefingBytes(briefing: Briefing): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(briefing, null, 2)}\n`)
}
