import { type Briefing, type Said, saidOf, say } from '../../corpus/index.ts'
import { readDossierBytes } from '../briefing-file.ts'
import type { Outcome } from '../contract.ts'

/**
 * Reads the bytes of a `.dossier` file. A damaged one, one from a newer version and one that is no briefing at all
 * are refused with a sentence that names the line; nothing is guessed.
 *
 * @param file name to show, without a folder
 */
export function readBriefingFile(file: string, bytes: Uint8Array): Outcome<Briefing> {
  const { value, diagnostics } = readDossierBytes(bytes)
  if (value !== null) return { ok: true, value, diagnostics: diagnostics.map((d) => ({ ...d, file })) }
  const [first] = diagnostics.filter((d) => d.severity === 'error')
  return refused(file, first === undefined ? say`it is damaged.` : saidOf(first))
}

function refused(file: string, reason: Said): Outcome<never> {
  return { ok: false, failure: { kind: 'data', ...say`${file} cannot be opened: ${reason}`, file } }
}
