import { type Decoded, type Diagnostic, type Parsed, parsed } from '../../corpus/index.ts'
import type { Output } from './read-output.ts'
import type { TracedSentence } from './trace-sentences.ts'

export type { Output } from './read-output.ts'
export type { SentenceStatus, TracedSentence } from './trace-sentences.ts'

/** Reads a PDF or Word file of Dossier; null and one diagnostic where it is none. The readers load on first use. */
export async function openOutput(name: string, bytes: Uint8Array): Promise<Parsed<Output | null>> {
  const { readOutput } = await import('./read-output.ts')
  return readOutput(name, bytes)
}

/**
 * The sentences of an output with their sources and what was done to them. A difference from the manifest is a
 * diagnostic of severity `error`, and the sentence is `unlabelled`.
 */
export async function traceOutput(output: Output): Promise<Parsed<readonly TracedSentence[]>> {
  const { checkWords } = await import('./check-words.ts')
  const { traceSentences } = await import('./trace-sentences.ts')
  const { matched, diagnostics } = checkWords(output)
  return parsed(traceSentences(output.manifest, matched), diagnostics)
}

/**
 * Checks an output: the words that it shows against its manifest, and what the manifest says of its sources against
 * the sources, read again. No diagnostic of severity `error` means: no unlabelled difference.
 *
 * @param sources the sources that were found, by SHA-256
 */
export async function verifyOutput(
  output: Output,
  sources: ReadonlyMap<string, Decoded>,
): Promise<readonly Diagnostic[]> {
  const { checkWords } = await import('./check-words.ts')
  const { checkSources } = await import('./check-sources.ts')
  return [...checkWords(output).diagnostics, ...checkSources(output.manifest, sources)]
}
