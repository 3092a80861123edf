import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source, SourceId } from '../../corpus/index.ts'
import type { SourceSummary } from '../contract.ts'
import type { Host } from '../host.ts'
import type { ReadResult, WorkerFile } from '../worker/tasks.ts'
import { jsonFile } from './json-file.ts'
import { type SearchedPassage, searchPassages } from './search-passages.ts'
import { type SourceLibrary, summaryOf } from './source-library.ts'

/** How the library reads its sources again, to search them. */
type Read = (files: readonly WorkerFile[]) => Promise<ReadResult>

/**
 * A library in a folder: originals under the hash of their bytes, and a list of what they are. The list is saved
 * after the originals, so that what it names is there.
 */
export function createFolderLibrary(host: Host, folder: string, read: Read): SourceLibrary {
  const originals = join(folder, 'originals')
  const list = jsonFile(host, folder, 'sources.json')
  const searched = new Map<SourceId, readonly SearchedPassage[]>()
  let loaded: Map<SourceId, SourceSummary> | null = null
  let fresh = false

  const load = async (): Promise<Map<SourceId, SourceSummary>> => {
    if (loaded !== null) return loaded
    await mkdir(originals, { recursive: true })
    const stored = await list.read()
    fresh = stored === null
    const rows = (Array.isArray(stored) ? stored : []) as readonly SourceSummary[]
    loaded ??= new Map(rows.map((row) => [row.id, row]))
    return loaded
  }
  const store = async () => list.write([...(await load()).values()])
  const pathOf = (sha256: string) => join(originals, sha256)
  const note = (source: Source) => searched.set(source.id, passagesOf(source))
  const filesOf = async (ids: readonly SourceId[]) => {
    const rows = await load()
    return ids.flatMap((id) => {
      const row = rows.get(id)
      return row === undefined ? [] : [{ id, name: row.file, sha256: row.sha256, path: pathOf(row.sha256) }]
    })
  }

  return {
    isNew: async () => {
      await load()
      return fresh
    },
    list: async () => [...(await load()).values()],
    idOf: async (sha256) => [...(await load()).values()].find((row) => row.sha256 === sha256)?.id ?? null,
    keep: async (sources) => {
      const rows = await load()
      for (const { source, bytes, diagnostics } of sources) {
        await host.save(pathOf(source.sha256), bytes)
        rows.set(source.id, summaryOf(source, diagnostics))
        note(source)
      }
      fresh = false
      await store()
    },
    files: filesOf,
    remove: async (ids) => {
      const rows = await load()
      for (const id of ids) {
        const row = rows.get(id)
        rows.delete(id)
        searched.delete(id)
        if (row !== undefined) await rm(pathOf(row.sha256), { force: true })
      }
      await store()
    },
    search: async (query, limit) => {
      const rows = await load()
      const unread = [...rows.keys()].filter((id) => !searched.has(id))
      for (let at = 0; at < unread.length; at += 50)
        for (const source of (await read(await filesOf(unread.slice(at, at + 50)))).sources) note(source)
      return searchPassages(
        query,
        [...rows.keys()].flatMap((id) => searched.get(id) ?? []),
        limit,
      )
    },
    close: () => {},
  }
}

function passagesOf(source: Source): readonly SearchedPassage[] {
  return source.passages.map((passage) => ({
    source: source.id,
    title: source.title,
    passage: passage.id,
    text: passage.text,
    sentences: passage.sentences,
  }))
}
