import {
  type Briefing,
  formatDossierFile,
  type Parsed,
  parseDossierFile,
  parsed,
  say,
} from '../corpus/index.ts'
import type { Host } from './host.ts'
import { HostError } from './host-error.ts'

/** Reads the bytes of a `.dossier` file as `parseDossierFile` reads its text; bytes that are no UTF-8 are an error. */
export function readDossierBytes(bytes: Uint8Array): Parsed<Briefing | null> {
  const text = utf8OrNull(bytes)
  if (text !== null) return parseDossierFile(text)
  const said = say`This is not text in UTF-8, as every briefing of Dossier is.`
  return parsed(null, [{ severity: 'error', rule: 'briefing-file', ...said }])
}

/** True if there is a file at this path that is no sound briefing: saving over it would lose what it holds. */
export async function holdsSomethingElse(host: Host, path: string): Promise<boolean> {
  if (!(await host.exists(path))) return false
  const bytes = await host.readFile(path)
  return bytes.length > 0 && readDossierBytes(bytes).value === null
}

/** Where the last good copy of a briefing file lies. */
export function lastGoodPath(path: string): string {
  return `${path}.bak`
}

/**
 * Saves a briefing whole or not at all. If another sound briefing is replaced, its text is first kept beside it as the
 * last good copy; a damaged file never takes the place of a good copy.
 *
 * @throws HostError when a file cannot be written; the briefing file is then as it was
 */
export async function saveBriefingFile(host: Host, path: string, briefing: Briefing): Promise<void> {
  const text = formatDossierFile(briefing)
  const before = await textAt(host, path)
  if (before !== null && before !== text && parseDossierFile(before).value !== null)
    await host.save(lastGoodPath(path), new TextEncoder().encode(before))
  await host.save(path, new TextEncoder().encode(text))
}

/** True if a sound briefing lies beside a damaged one. */
export async function hasLastGood(host: Host, path: string): Promise<boolean> {
  const text = await textAt(host, lastGoodPath(path))
  return text !== null && parseDossierFile(text).value !== null
}

async function textAt(host: Host, path: string): Promise<string | null> {
  try {
    return utf8OrNull(await host.readFile(path))
  } catch (error) {
    if (error instanceof HostError) return null
    throw error
  }
}

function utf8OrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
