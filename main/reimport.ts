import { basename } from 'node:path'
import { type Briefing, type Diagnostic, type Parsed, parsed, type ReimportChange } from '../corpus/index.ts'
import { acceptChanges, type Output, openOutput, reimportChanges } from '../templates/index.ts'
import type { Host } from './host.ts'

/** A file that may be an output of Dossier. `name` is to show, without a folder. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The file at a path. @throws HostError */
export async function givenFile(host: Host, path: string): Promise<GivenFile> {
  return { name: basename(path), bytes: await host.readFile(path) }
}

/** Bytes: several times a briefing of 500 pages with its fonts and figures. */
const largest = 256e6

/** Opens a PDF or Word file that Dossier made; null and one diagnostic that names the file where it is none. */
export async function openGiven({ name, bytes }: GivenFile): Promise<Parsed<Output | null>> {
  if (bytes.length > largest) {
    const message = `${name} was refused: it has ${Math.round(bytes.length / 1e6)} MB, more than any file that Dossier makes. Nothing was changed.`
    return parsed(null, [{ severity: 'error', rule: 'too-large', message, file: name }])
  }
  const opened = await openOutput(name, bytes)
  return parsed(opened.value, named(name, opened.diagnostics))
}

/** The changes that an opened file brings home; null with a diagnostic where it cannot come from this briefing. */
export async function changesOf(
  file: string,
  output: Output,
  briefing: Briefing,
): Promise<Parsed<readonly ReimportChange[] | null>> {
  const plan = await reimportChanges(output, briefing)
  return parsed(plan.value, named(file, plan.diagnostics))
}

/**
 * The briefing with these changes in it. A change that names no time was made without tracking: it gets the moment at
 * which it came home.
 *
 * @param now ISO 8601
 */
export function takeChanges(briefing: Briefing, changes: readonly ReimportChange[], now: string): Briefing {
  return acceptChanges(
    briefing,
    changes.map((c) => ({ ...c, date: c.date ?? now })),
  )
}

function named(file: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((d) => ({ file, ...d }))
}
