import { basename, relative, resolve } from 'node:path'
import type { Diagnostic, ReceivedFile } from '../corpus/index.ts'
import { counted, type Parsed, parsed, say } from '../corpus/index.ts'
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
      const found = await host.listFolder(path, {
        unreadable: (error) => diagnostics.push(unreadable(error, error.path)),
      })
      const wanted = found.filter((f) => readable(basename(f)))
      for (const file of wanted) await read(file)
      const others = found.filter((f) => !readable(basename(f)))
      diagnostics.push(...passedOver(path, others, wanted.length))
    } catch (error) {
      diagnostics.push(unreadable(error, path))
    }
  }
  return parsed(files, diagnostics)
}

function passedOver(folder: string, skipped: readonly string[], read: number): readonly Diagnostic[] {
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
  return skipped.length === 0 ? [] : [unknownFiles(folder, skipped)]
}

/** Files left out that are named; of more, the number says enough. */
const named = 5

/** One warning for the files of a folder that no format claims. @param paths in order of their names */
export function unknownFiles(folder: string, paths: readonly string[]): Diagnostic {
  const some = paths.slice(0, named).map((path) => relative(folder, path))
  const names = [...some, ...(paths.length > named ? ['…'] : [])].join(', ')
  const count = paths.length
  return {
    severity: 'warning',
    rule: 'unknown-format',
    file: basename(folder),
    ...say`${count} ${counted(count, ['file is', 'files are'], ['fichier est', 'fichiers sont'])} of a kind that cannot be read and left out: ${names}, in ${folder}.`,
  }
}
