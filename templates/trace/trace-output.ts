import { type Decoded, type Diagnostic, type Parsed, parsed } from '../../corpus/index.ts'
import { type Sha256, sealState } from '../writers/pdf/seal.ts'
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
 * Checks an output: the words that it shows against its manifest, what the manifest says of its sources against the
 * sources, read again, and the seal of a PDF. No diagnostic of severity `error` means: no unlabelled difference.
 *
 * @param sources the sources that were found, by SHA-256
 */
export async function verifyOutput(
  output: Output,
  sources: ReadonlyMap<string, Decoded>,
  sha256: Sha256,
): Promise<readonly Diagnostic[]> {
  const { checkWords } = await import('./check-words.ts')
  const { checkSources } = await import('./check-sources.ts')
  const words = checkWords(output).diagnostics
  return [
    ...words,
    ...checkSources(output.manifest, sources),
    ...checkSeal(output, sha256, words.length === 0),
  ]
}

/** A PDF must be byte for byte what was written: words alone do not show every change. */
function checkSeal({ format, bytes }: Output, sha256: Sha256, wordsAgree: boolean): readonly Diagnostic[] {
  const state = format === 'pdf' ? sealState(bytes, sha256) : 'intact'
  if (state === 'intact') return []
  const what = wordsAgree
    ? 'Its words agree with its manifest, so what was changed cannot be named: the shape of a letter, a space at the end of a line, a picture, or only the way in which the file is stored.'
    : 'What is known of the changes is named above.'
  const how =
    state === 'missing'
      ? 'Its seal is gone: another program saved it anew.'
      : 'Its seal is broken: bytes were changed since Dossier wrote it.'
  return [
    { severity: 'error', rule: 'altered-file', message: `${how} ${what} Ask for the file as it was made.` },
  ]
}
