import { createHash } from 'node:crypto'
import { type Corpus, type Diagnostic, type Resources, readCorpus, replay } from '../../corpus/index.ts'
import type { Seed } from './mutate.ts'

/**
 * Reads a file and checks what always holds of a reading: nothing thrown, each diagnostic names the file or its
 * source, every character of the original in a passage, in `omitted` or white space, the ledger replays, spans in
 * order and inside the text. Gives what is wrong, as sentences.
 */
export async function checkReading(file: Seed, resources: Resources): Promise<readonly string[]> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  try {
    const { value, diagnostics } = await readCorpus([{ ...file, sha256 }], resources)
    return readingProblems(value, diagnostics)
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

/** What is wrong with a reading of one file; empty where nothing is. */
export function readingProblems(corpus: Corpus, diagnostics: readonly Diagnostic[]): readonly string[] {
  const found: string[] = []
  const source = corpus.sources[0]
  if (source === undefined && !diagnostics.some((d) => d.severity === 'error'))
    found.push('no source and no reason')
  for (const d of diagnostics) {
    if (d.file === undefined && d.source === undefined) found.push(`${d.rule} names no file`)
  }
  if (source === undefined) return found
  const { original, passages, omitted, repairs } = source
  if (replay(original, repairs) !== source.text) found.push('the ledger does not replay')
  let end = 0
  for (const repair of repairs) {
    if (repair.start < end || repair.end > original.length) found.push(`repair ${repair.id} is out of order`)
    if (original.slice(repair.start, repair.end) !== repair.before)
      found.push(`repair ${repair.id} is not there`)
    end = repair.end
  }
  const pieces = [...passages, ...omitted].sort((a, b) => a.start - b.start || a.end - b.end)
  let at = 0
  for (const piece of pieces) {
    if (piece.start < at || piece.end > original.length) found.push(`${piece.id} overlaps or runs out`)
    if (original.slice(at, piece.start).trim() !== '') found.push(`text before ${piece.id} is lost`)
    at = Math.max(at, piece.end)
  }
  if (original.slice(at).trim() !== '') found.push('text at the end is lost')
  for (const passage of passages) {
    let from = passage.start
    for (const sentence of passage.sentences) {
      if (sentence.start < from || sentence.end > passage.end)
        found.push(`${sentence.id} is out of its passage`)
      from = sentence.end
    }
  }
  return found
}
