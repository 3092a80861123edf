import { basename } from 'node:path'
import { saidOf, say } from '../../corpus/index.ts'
import type { ImportItem, ImportReport } from '../contract.ts'
import { importPaths, type LibraryImport, type ImportItem as LibraryItem } from '../library/index.ts'

/** What the workbench imports: items of the page, and paths that the system's dialogs gave. */
export type ImportRequest = ImportItem | { readonly kind: 'path'; readonly path: string }

export interface Requested {
  readonly items: readonly LibraryItem[]
  /** What cannot be imported at all: a folder that may not be read, files of unknown kinds. */
  readonly refused: ImportReport['failed']
}

/**
 * Turns requests into files, folders walked. A dropped file whose id nobody knows any more is named as such.
 *
 * @param droppedPath the path behind the id of a dropped file
 */
export function requestedItems(
  requests: readonly ImportRequest[],
  droppedPath: (id: string) => string | null,
): Requested {
  const items: LibraryItem[] = []
  const refused: ImportReport['failed'][number][] = []
  const paths: string[] = []
  for (const request of requests) {
    if (request.kind === 'bytes') items.push({ name: basename(request.name), bytes: request.bytes })
    else {
      const path = request.kind === 'path' ? request.path : droppedPath(request.id)
      if (path === null) refused.push({ file: '', ...say`A dropped file is no longer known. Drop it again.` })
      else paths.push(path)
    }
  }
  const found = importPaths(paths, process.cwd())
  return {
    items: [...items, ...found.value],
    refused: [...refused, ...found.diagnostics.map((d) => ({ file: d.file ?? '', ...saidOf(d) }))],
  }
}

/** The report of the page from what the library did; each source once, however often its bytes were given. */
export function reportOf(done: LibraryImport | null, refused: ImportReport['failed']): ImportReport {
  if (done === null)
    return {
      added: [],
      known: [],
      failed: [
        {
          file: '',
          ...say`Another Dossier is importing into this library. Try again when it has finished.`,
        },
      ],
      stopped: false,
    }
  const added = new Map(done.imported.toReversed().map((i) => [i.id, i.added]))
  const ids = [...new Set(done.imported.map((i) => i.id))]
  return {
    added: ids,
    known: ids.filter((id) => added.get(id) === false),
    failed: [...refused, ...done.failed],
    stopped: done.stopped,
  }
}
