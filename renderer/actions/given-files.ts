import type { DropItem } from 'react-aria-components'
import type { ImportItem } from '../../main/contract.ts'

/** A file that the user gave the page. Its bytes are read when its turn comes, so that a large folder fits in memory. */
export interface GivenFile {
  readonly name: string
  /** Bytes that cross to the program; 0 where it gets an id instead and reads the file itself. */
  readonly size: number
  readonly item: () => Promise<ImportItem>
}

/** What makes ids of files in the desktop window; null in a browser. */
type Dropped = ((files: readonly unknown[]) => readonly string[]) | null

/** Files as the page may hand them on: as ids where the shell knows their paths, else as bytes. */
export function givenFiles(files: readonly File[], dropped: Dropped): readonly GivenFile[] {
  const ids = dropped?.(files) ?? []
  return files.map((file, index) => {
    const id = ids.length === files.length ? ids[index] : undefined
    if (id !== undefined)
      return { name: file.name, size: 0, item: async () => ({ kind: 'dropped' as const, id }) }
    return {
      name: file.name,
      size: file.size,
      item: async () => ({
        kind: 'bytes' as const,
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }),
    }
  })
}

/** Every file of a drop, folders walked; what systems hide (names with a dot in front) is left out. */
export async function droppedFiles(items: Iterable<DropItem>): Promise<readonly File[]> {
  const files: File[] = []
  for (const item of items) {
    if (item.kind === 'file') {
      const file = await item.getFile()
      if (!file.name.startsWith('.')) files.push(file)
    } else if (item.kind === 'directory')
      for await (const entry of item.getEntries()) files.push(...(await droppedFiles([entry])))
  }
  return files
}

/** Parts small enough that a browser hands each over at once: this many files, and about this many bytes. */
const mostFiles = 250
const mostBytes = 32_000_000

/** Cuts a pile into the parts in which it is handed over. What crosses as ids is one part. */
export function partsOf(files: readonly GivenFile[]): readonly (readonly GivenFile[])[] {
  if (files.every((f) => f.size === 0)) return [files]
  const parts: GivenFile[][] = []
  let bytes = 0
  for (const file of files) {
    const last = parts.at(-1)
    if (last === undefined || last.length >= mostFiles || bytes + file.size > mostBytes) {
      parts.push([file])
      bytes = 0
    } else last.push(file)
    bytes += file.size
  }
  return parts
}
