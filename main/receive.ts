import { basename, resolve } from 'node:path'
import type { Diagnostic, ReceivedFile } from '../corpus/index.ts'
import { type Parsed, parsed } from '../corpus/index.ts'
import type { Host } from './host.ts'
import { HostError } from './host-error.ts'

/** A file as received, with the place it came from, which only the shells know. */
export interface ReceivedPath extends ReceivedFile {
  readonly path: string
}

function unreadable(error: unknown, path: string): Diagnostic {
  if (!(error instanceof HostError)) throw error
  return { severity: 'error', rule: 'unreadable-file', message: error.message, file: basename(path) }
}

/**
 * Reads the files at `paths`, folders with all that is below them, each file once. A file that cannot be read
 * becomes a diagnostic of severity `error` that names it, and the others are still read.
 *
 * @param folder what relative paths start from
 * @param readable tells, for a file found in a folder, whether its name is one of an import format's; files named by
 *   the caller are always read, so that a wrong one is reported and not passed over
 */
export async function receive(
  host: Host,
  paths: readonly string[],
  folder: string,
  readable: (name: string) => boolean,
): Promise<Parsed<readonly ReceivedPath[]>> {
  const files: ReceivedPath[] = []
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const read = async (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    try {
      const bytes = await host.readFile(path)
      files.push({ path, name: basename(path), bytes, sha256: host.sha256(bytes) })
    } catch (error) {
      diagnostics.push(unreadable(error, path))
    }
  }
  for (const given of paths) {
    const path = resolve(folder, given)
    if (!(await host.isFolder(path))) {
      await read(path)
      continue
    }
    try {
      const found = await host.listFolder(path)
      const wanted = found.filter((f) => readable(basename(f)))
      for (const file of wanted) await read(file)
      diagnostics.push(...passedOver(path, found.length - wanted.length, wanted.length))
    } catch (error) {
      diagnostics.push(unreadable(error, path))
    }
  }
  return parsed(files, diagnostics)
}

function passedOver(folder: string, skipped: number, read: number): readonly Diagnostic[] {
  const file = basename(folder)
  if (read === 0)
    return [
      {
        severity: 'error',
        rule: 'unreadable-file',
        message: `${folder} holds no file of a kind that can be read.`,
        file,
      },
    ]
  if (skipped === 0) return []
  const which = skipped === 1 ? '1 file is' : `${skipped} files are`
  return [
    {
      severity: 'warning',
      rule: 'unknown-format',
      message: `${which} of a kind that cannot be read and left out: in ${folder}.`,
      file,
    },
  ]
}
