import { type Briefing, formatDossierFile, parseDossierFile } from '../corpus/index.ts'
import type { Host } from './host.ts'
import { HostError } from './host-error.ts'

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
    return new TextDecoder().decode(await host.readFile(path))
  } catch (error) {
    if (error instanceof HostError) return null
    throw error
  }
}
