import {
  type Diagnostic,
  decode,
  interpret,
  type ReceivedFile,
  type Resources,
  say,
} from '../../corpus/index.ts'
import { indexEntry } from '../library/index-entry.ts'
import type { ReadingResult, ReadingTask } from './reading-task.ts'

/** Reads one file; a reader that fails becomes a diagnostic, for one file must never stop the others. */
export async function readTask(
  { kind, file, sort = true }: ReadingTask,
  resources: Resources,
): Promise<ReadingResult> {
  try {
    const decoded = await decode([file])
    const first = decoded.value[0]
    if (first === undefined) return { decoded: null, entry: null, diagnostics: decoded.diagnostics }
    if (kind === 'decode') return { decoded: first, entry: null, diagnostics: decoded.diagnostics }
    const read = interpret(decoded.value, resources, { sort })
    const source = read.value[0]
    const diagnostics = [...decoded.diagnostics, ...read.diagnostics]
    return {
      decoded: null,
      entry: source === undefined ? null : indexEntry(source, first, diagnostics),
      diagnostics,
    }
  } catch (error) {
    return { decoded: null, entry: null, diagnostics: [failure(file, error)] }
  }
}

function failure(file: ReceivedFile, error: unknown): Diagnostic {
  // V8 throws a RangeError when the stack is full: the file nests deeper than the reader can follow.
  const deep = error instanceof RangeError && /call stack/i.test(error.message)
  return {
    severity: 'error',
    rule: deep ? 'too-deep' : 'reader-failed',
    file: file.name,
    ...(deep
      ? say`${file.name} nests deeper than Dossier can follow; it was left out.`
      : say`${file.name} could not be read because of a fault in Dossier (${error instanceof Error ? error.message : String(error)}); it was left out.`),
  }
}
