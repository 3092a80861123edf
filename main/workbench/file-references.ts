import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { FileReference } from '../contract.ts'

/** Gives the page an opaque id for each path it may name; the paths themselves never leave this side. */
export interface FileReferences {
  readonly of: (path: string) => FileReference
  readonly path: (id: string) => string | null
}

export function createFileReferences(): FileReferences {
  const ids = new Map<string, string>()
  const paths = new Map<string, string>()
  return {
    of: (path) => {
      const id = ids.get(path) ?? randomBytes(12).toString('hex')
      ids.set(path, id)
      paths.set(id, path)
      return { id, name: basename(path) }
    },
    path: (id) => paths.get(id) ?? null,
  }
}
