import { resolve } from 'node:path'
import type { Briefing, BriefingSource, Diagnostic, Parsed } from '../corpus/index.ts'
import { parsed } from '../corpus/index.ts'
import { bundledSources } from './bundled.ts'
import { findSources } from './find-sources.ts'
import type { Host } from './host.ts'
import { readableName } from './read-sources.ts'
import { type ReceivedPath, receive } from './receive.ts'

/**
 * Finds the sources of a briefing by their hashes: where the briefing says they lie, then among `elsewhere` (files and
 * folders that the user named), then among the articles that come with the program, then anywhere below the briefing's
 * own folder. A file with other contents is
 * never taken for the source; what is found nowhere is a diagnostic of severity `error`.
 *
 * @param home folder of the briefing file, which its paths are relative to
 * @returns the files in the briefing's order, for ids depend on it
 */
export async function briefingSources(
  host: Host,
  briefing: Briefing,
  home: string,
  elsewhere: readonly string[],
  folder: string,
): Promise<Parsed<readonly ReceivedPath[]>> {
  const atHome = briefing.sources.flatMap((s) => (s.path === null ? [] : [resolve(home, s.path)]))
  const named = (await receive(host, atHome, home, readableName)).value
  const hashes = (files: readonly ReceivedPath[]) => new Set(files.map((f) => f.sha256))
  const complete = briefing.sources.every((s) => hashes(named).has(s.sha256))
  const others = complete ? parsed([]) : await receive(host, elsewhere, folder, readableName)
  const bundled = complete ? [] : (await receive(host, bundledSources, folder, readableName)).value
  const known = [...named, ...others.value, ...bundled]
  const absent = briefing.sources.filter((s) => !hashes(known).has(s.sha256))
  const moved = absent.length === 0 ? [] : (await findSources(host, absent, home, [])).value.files
  const found = [...known, ...moved]
  const files: ReceivedPath[] = []
  const diagnostics: Diagnostic[] = [...others.diagnostics]
  for (const source of briefing.sources) {
    const file = found.find((f) => f.sha256 === source.sha256)
    const place = source.path === null ? null : resolve(home, source.path)
    if (file !== undefined) files.push(file)
    if (file === undefined || (place !== null && file.path !== place))
      diagnostics.push(
        notAtHome(
          source,
          file,
          named.some((f) => f.path === place),
        ),
      )
  }
  return parsed(files, diagnostics)
}

function notAtHome(source: BriefingSource, found: ReceivedPath | undefined, changed: boolean): Diagnostic {
  const name = source.path ?? source.id
  const file = source.path ?? source.id
  if (found !== undefined)
    return {
      severity: 'info',
      rule: 'source-moved',
      message: `${name} is not where the briefing says; the same article was found at ${found.path}.`,
      file,
    }
  if (changed)
    return {
      severity: 'error',
      rule: 'source-changed',
      message: `${name} is not the article that the briefing was made from: its contents have changed. Name a folder that holds the original with --sources.`,
      file,
    }
  return {
    severity: 'error',
    rule: 'source-missing',
    message: `${name} cannot be found. Name the folder that holds it with --sources; it is known by its contents, whatever its name.`,
    file,
  }
}
