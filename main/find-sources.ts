import { basename, relative, resolve, sep } from 'node:path'
import { type BriefingSource, type Diagnostic, type Parsed, parsed } from '../corpus/index.ts'
import type { Host } from './host.ts'
import { HostError } from './host-error.ts'
import { readableName } from './read-sources.ts'
import type { ReceivedPath } from './receive.ts'

/** The files of a briefing's sources, and the sources with the paths where they lie now. */
export interface FoundSources {
  /** In the order of the briefing; those that are missing are not here. */
  readonly files: readonly ReceivedPath[]
  readonly sources: readonly BriefingSource[]
}

/** More files than this are not looked through in search of one that moved: the briefing may lie in a home folder. */
const mostSearched = 20_000

/**
 * Finds the sources that a briefing names by their hash: first at the path that it gives, then anywhere below `folders`
 * (files or folders), then below the briefing's own folder. One that moved is reported and its new path returned; one
 * that is nowhere is an error that names it.
 *
 * @param briefingFolder what the paths of the sources start from
 */
export async function findSources(
  host: Host,
  named: readonly BriefingSource[],
  briefingFolder: string,
  folders: readonly string[],
): Promise<Parsed<FoundSources>> {
  const found = new Map<string, ReceivedPath>()
  const diagnostics: Diagnostic[] = []
  for (const source of named) {
    if (source.path === null) continue
    const path = resolve(briefingFolder, source.path)
    const file = await received(host, path)
    if (file?.sha256 === source.sha256) found.set(source.sha256, file)
    else if (file !== null)
      diagnostics.push({
        severity: 'warning',
        rule: 'source-changed',
        message: `${source.path} has other contents than when the briefing was made; its old contents are looked for elsewhere.`,
        source: source.id,
        file: basename(path),
      })
  }
  const places = [...folders, briefingFolder]
  for (const place of places) {
    const wanted = new Set(named.map((s) => s.sha256).filter((hash) => !found.has(hash)))
    if (wanted.size === 0) break
    for (const path of await candidates(host, place, named)) {
      if (wanted.size === 0) break
      const file = await received(host, path)
      if (file === null || !wanted.delete(file.sha256)) continue
      found.set(file.sha256, file)
    }
  }
  const sources = named.map((source) => {
    const file = found.get(source.sha256)
    if (file === undefined) {
      diagnostics.push(missing(source))
      return source
    }
    const path = relativePath(briefingFolder, file.path)
    if (path === source.path) return source
    if (source.path !== null)
      diagnostics.push({
        severity: 'info',
        rule: 'source-moved',
        message: `${source.path} was found by its contents at ${path ?? file.path}.`,
        source: source.id,
        file: file.name,
      })
    return { ...source, path }
  })
  const files = named.flatMap((s) => found.get(s.sha256) ?? [])
  return parsed({ files, sources }, diagnostics)
}

/** A path from a folder with forward slashes, as a briefing keeps it; null where there is none (another drive). */
export function relativePath(folder: string, path: string): string | null {
  const way = relative(folder, path).split(sep).join('/')
  return way === '' || way.startsWith('/') || /^[A-Za-z]:/.test(way) ? null : way
}

function missing(source: BriefingSource): Diagnostic {
  const name = source.path ?? source.id
  return {
    severity: 'error',
    rule: 'source-missing',
    message: `${name} was not found: no file has its contents (SHA-256 ${source.sha256.slice(0, 12)}…). Name its folder with --sources.`,
    source: source.id,
    file: basename(name),
  }
}

/** Files below a place that may be sources, those with a name that the briefing knows first. */
async function candidates(
  host: Host,
  place: string,
  named: readonly BriefingSource[],
): Promise<readonly string[]> {
  if (!(await host.isFolder(place))) return [place]
  const names = new Set(named.map((s) => basename(s.path ?? '')))
  try {
    const below = (await host.listFolder(place, { most: mostSearched })).filter((p) =>
      readableName(basename(p)),
    )
    const known = below.filter((p) => names.has(basename(p)))
    const others = below.filter((p) => !names.has(basename(p)))
    return [...known, ...others].slice(0, mostSearched)
  } catch (error) {
    if (error instanceof HostError) return []
    throw error
  }
}

async function received(host: Host, path: string): Promise<ReceivedPath | null> {
  try {
    const bytes = await host.readFile(path)
    return { path, name: basename(path), bytes, sha256: host.sha256(bytes) }
  } catch (error) {
    if (error instanceof HostError) return null
    throw error
  }
}
