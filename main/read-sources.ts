import { extname } from 'node:path'
import {
  type Corpus,
  formats,
  type Parsed,
  parsed,
  type ReadOptions,
  type Resources,
  readCorpus,
} from '../corpus/index.ts'
import { bundledSources } from './bundled.ts'
import type { Host } from './host.ts'
import { type ReceivedPath, receive } from './receive.ts'
import { safeDecoder } from './worker/safe-decoder.ts'

/** What reading a pile of paths gave: the corpus, and the files so that their places can be told. */
export interface Reading {
  readonly corpus: Corpus
  readonly files: readonly ReceivedPath[]
}

/** True if the file's name is one that an import format claims. */
export function readableName(name: string): boolean {
  const extension = extname(name).slice(1).toLowerCase()
  return formats.some((f) => f.extensions.includes(extension))
}

/** Reads the files and folders at `paths` (none: the two bundled articles) into a corpus. */
export async function readSources(
  host: Host,
  paths: readonly string[],
  folder: string,
  resources: Resources,
  options: ReadOptions = {},
): Promise<Parsed<Reading>> {
  const received = await receive(host, paths.length > 0 ? paths : bundledSources, folder, readableName)
  const decoder = safeDecoder(resources)
  const reading = { decodeFile: decoder.decodeFile, ...options }
  const corpus = await readCorpus(received.value, resources, reading).finally(decoder.close)
  return parsed({ corpus: corpus.value, files: received.value }, [
    ...received.diagnostics,
    ...corpus.diagnostics,
  ])
}
