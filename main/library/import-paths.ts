import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { type Diagnostic, formats, type Parsed, parsed, say } from '../../corpus/index.ts'
import { hostError } from '../host-error.ts'
import { unknownFiles } from '../receive.ts'
import type { ImportItem } from './import-item.ts'

/**
 * The files that the given paths mean, folders with all that is below them, each once and in one order on every
 * machine. A folder that may not be read gives a diagnostic, and the rest goes on; of the files in a folder those
 * that no format claims are counted in one warning, files that were named are always tried.
 */
export function importPaths(paths: readonly string[], from: string): Parsed<readonly ImportItem[]> {
  const found = new Map<string, ImportItem>()
  const diagnostics: Diagnostic[] = []
  for (const given of paths) {
    const path = resolve(from, given)
    if (isFolder(path)) {
      const before = found.size
      const { passedOver, problems } = walk(path, found)
      diagnostics.push(...problems)
      if (passedOver.length > 0) diagnostics.push(unknownFiles(path, passedOver))
      if (found.size === before && passedOver.length === 0 && problems.length === 0)
        diagnostics.push(emptyFolder(path))
    } else found.set(path, { name: basename(path), path })
  }
  return parsed([...found.values()], diagnostics)
}

function walk(root: string, found: Map<string, ImportItem>) {
  const problems: Diagnostic[] = []
  const passedOver: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
      const inner: string[] = []
      for (const entry of entries) {
        const path = join(folder, entry.name)
        if (isHidden(entry.name)) continue
        // A link to a folder may lead back up; only links to files are followed.
        if (entry.isDirectory()) inner.push(path)
        else if (!entry.isFile() && !(entry.isSymbolicLink() && isFile(path))) continue
        else if (isReadable(entry.name)) found.set(path, { name: entry.name, path })
        else passedOver.push(path)
      }
      folders.push(...inner.reverse())
    } catch (error) {
      const { message } = hostError(error, 'read', folder)
      problems.push({ severity: 'error', rule: 'unreadable-file', file: basename(folder), message })
    }
  }
  return { passedOver, problems }
}

function isReadable(name: string): boolean {
  const extension = extname(name).slice(1).toLowerCase()
  return formats.some((f) => f.extensions.includes(extension))
}

/** Files that systems and office programs leave behind. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db'
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function emptyFolder(folder: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'unreadable-file',
    file: basename(folder),
    ...say`${folder} holds no file of a kind that can be read.`,
  }
}
