import type { ReceivedFile, Resources } from '../../corpus/index.ts'
import {
  type Corpus,
  type Diagnostic,
  type Parsed,
  parsed,
  readCorpus,
  type Said,
  say,
} from '../../corpus/index.ts'
import { nodeHost } from '../host.ts'
import { HostError } from '../host-error.ts'
import { safeDecoder } from './safe-decoder.ts'
import type { WorkerFile } from './tasks.ts'

/** Loads the bytes of files; one that is gone or was changed since it was kept becomes a diagnostic. */
export async function receiveFiles(files: readonly WorkerFile[]): Promise<Parsed<readonly ReceivedFile[]>> {
  const received: ReceivedFile[] = []
  const diagnostics: Diagnostic[] = []
  const complain = (name: string, said: Said) =>
    diagnostics.push({ severity: 'error', rule: 'unreadable-file', ...said, file: name })
  for (const { name, sha256, ...where } of files) {
    if ('bytes' in where) {
      received.push({ name, sha256, bytes: where.bytes })
      continue
    }
    try {
      const bytes = await nodeHost.readFile(where.path)
      if (nodeHost.sha256(bytes) === sha256) received.push({ name, sha256, bytes })
      else complain(name, say`The kept copy of ${name} was changed. Add the file again.`)
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      complain(name, say`The kept copy of ${name} cannot be read. Add the file again.`)
    }
  }
  return parsed(received, diagnostics)
}

/**
 * Reads files into a corpus, and keeps the last few readings: a preview reads nothing again as long as neither the
 * files nor the repairs that were taken back change.
 */
export function createReader(
  resources: Resources,
): (files: readonly WorkerFile[], undone: readonly string[]) => Promise<Parsed<Corpus>> {
  const kept = new Map<string, Parsed<Corpus>>()
  const mostKept = 4
  return async (files, undone) => {
    const key = JSON.stringify([files.map((f) => f.sha256), [...undone].sort()])
    const known = kept.get(key)
    if (known !== undefined) return known
    const received = await receiveFiles(files)
    const decoder = safeDecoder(resources)
    const read = await readCorpus(received.value, resources, {
      undone,
      decodeFile: decoder.decodeFile,
    }).finally(decoder.close)
    const result = parsed(read.value, [...received.diagnostics, ...read.diagnostics])
    // A file that was missing may be there the next time.
    if (received.diagnostics.length > 0) return result
    kept.set(key, result)
    const oldest = kept.keys().next().value
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return result
  }
}
