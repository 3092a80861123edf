import { type Diagnostic, type Parsed, parsed } from '../../corpus/index.ts'
import { type Manifest, manifestName } from '../manifest/manifest.ts'
import { parseManifest } from '../manifest/parse-manifest.ts'
import { readWordFile, type WordFile } from '../readers/docx/word-file.ts'
import { readPdfFile } from '../readers/pdf/pdf-file.ts'
import type { CitationForm } from './printed-words.ts'
import { wordWords } from './word-words.ts'

/** What a PDF or Word file of Dossier says and what its manifest says that it says. */
export interface Output {
  readonly format: 'pdf' | 'docx'
  readonly bytes: Uint8Array
  readonly manifest: Manifest
  readonly citations: CitationForm
  /** The flow of text in reading order. */
  readonly body: readonly string[]
  /** The flow with tracked changes rejected; null where nothing is tracked. */
  readonly rejected: readonly string[] | null
  /** Notes, in the order of the file; empty where they stand in the text. */
  readonly notes: readonly string[]
  readonly contents: readonly string[]
  readonly figures: readonly string[] | null
  /** Source tags that stand beside the text and repeat the start of the notes. */
  readonly asides: readonly string[]
  readonly furniture: readonly string[]
  readonly comments: readonly { readonly text: string }[]
  /** The Word file itself; null for a PDF. */
  readonly word: WordFile | null
}

/**
 * Reads a PDF or Word file that Dossier made. What is neither, is damaged, does harm, or has no manifest gives null
 * and one diagnostic that says which.
 *
 * @param name to show, without a folder
 */
export async function readOutput(name: string, bytes: Uint8Array): Promise<Parsed<Output | null>> {
  if (startsWith(bytes, '%PDF-')) return readPdf(name, bytes)
  if (startsWith(bytes, 'PK')) return readWord(name, bytes)
  return refused(name, 'it is neither a PDF nor a Word file', 'not-dossier')
}

async function readPdf(name: string, bytes: Uint8Array): Promise<Parsed<Output | null>> {
  const read = await readPdfFile(bytes, manifestName)
  if (!read.ok) return refused(name, read.reason, 'damaged-file')
  const { file } = read
  if (file.manifest === null)
    return refused(name, 'it carries no trace manifest: Dossier did not make it', 'not-dossier')
  const manifest = parseManifest(file.manifest)
  if (!manifest.ok) return refused(name, manifest.reason, 'damaged-file')
  return parsed({
    format: 'pdf',
    bytes,
    manifest: manifest.manifest,
    citations: file.notes.length === 0 ? 'number-and-place' : 'number',
    body: file.body,
    rejected: null,
    notes: file.notes,
    contents: file.contents,
    figures: file.figures,
    asides: [],
    furniture: file.artifacts,
    comments: [],
    word: null,
  })
}

function readWord(name: string, bytes: Uint8Array): Parsed<Output | null> {
  const read = readWordFile(bytes)
  if (!read.ok) return refused(name, read.reason, 'damaged-file')
  const { file } = read
  if (file.trace === null)
    return refused(name, 'it carries no trace manifest: Dossier did not make it', 'not-dossier')
  const manifest = parseManifest(file.trace.manifest)
  if (!manifest.ok) return refused(name, manifest.reason, 'damaged-file')
  return parsed({
    format: 'docx',
    bytes,
    manifest: manifest.manifest,
    citations: 'sign',
    ...wordWords(file),
    figures: null,
    comments: file.comments,
    word: file,
  })
}

function refused(name: string, reason: string, rule: Diagnostic['rule']): Parsed<null> {
  return parsed(null, [
    { severity: 'error', rule, message: `${name} was refused: ${reason}. Nothing was changed.`, file: name },
  ])
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((c, i) => bytes[i] === c.charCodeAt(0))
}
