import type { Decoded, Identified } from './decoded.ts'
import { type Diagnostic, type Parsed, parsed } from './diagnostics.ts'
import { foreignKind } from './formats/foreign-kind.ts'
import { hiddenCharacters } from './formats/hidden-characters.ts'
import { detectFormat } from './formats/index.ts'
import { say } from './messages/say.ts'
import type { ReceivedFile, SourceId } from './types.ts'

/** Reads the bytes of one file with the format that is surest of it; null where it holds no readable text. */
export type DecodeFile = (file: ReceivedFile) => Promise<Parsed<Decoded | null>>

/** First step: bytes to decoded originals. Bad files and files given twice become diagnostics. */
export async function decode(
  files: readonly ReceivedFile[],
  readFile: DecodeFile = decodeFile,
): Promise<Parsed<readonly Identified[]>> {
  const diagnostics: Diagnostic[] = []
  const sources: Identified[] = []
  const fileOfHash = new Map<string, string>()
  const taken = new Set<SourceId>()
  for (const file of files) {
    const first = fileOfHash.get(file.sha256)
    if (first !== undefined) {
      diagnostics.push(duplicateSource(file, first))
      continue
    }
    const read = await readFile(file)
    diagnostics.push(...read.diagnostics)
    if (read.value === null) continue
    fileOfHash.set(file.sha256, file.name)
    const id = sourceId(file.sha256, taken)
    taken.add(id)
    sources.push({ ...read.value, id })
  }
  return parsed(sources, diagnostics)
}

/** The reading itself, in this thread. */
export async function decodeFile(file: ReceivedFile): Promise<Parsed<Decoded | null>> {
  if (file.bytes.length === 0) return parsed(null, [emptyFile(file)])
  const foreign = foreignKind(file)
  if (foreign !== null) return parsed(null, [foreign])
  const format = detectFormat(file.name, file.bytes)
  if (format === null) return parsed(null, [unknownFormat(file)])
  const read = await format.read(file)
  if (read.value === null) return read
  return read.value.blocks.length === 0
    ? parsed(null, [...read.diagnostics, emptyFile(file)])
    : parsed(read.value, [...read.diagnostics, ...hiddenCharacters(read.value)])
}

/** `s-` and the first 12 hex digits of the hash; on a collision with another source, more of them. */
function sourceId(sha256: string, taken: ReadonlySet<SourceId>): SourceId {
  let digits = 12
  while (taken.has(`s-${sha256.slice(0, digits)}`) && digits < sha256.length) digits++
  return `s-${sha256.slice(0, digits)}`
}

function emptyFile(file: ReceivedFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'empty-file',
    file: file.name,
    ...say`${file.name} holds no text and was left out.`,
  }
}

function unknownFormat(file: ReceivedFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'unknown-format',
    file: file.name,
    ...say`${file.name} is of a kind that Dossier cannot read, and was left out.`,
  }
}

function duplicateSource(file: ReceivedFile, first: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'duplicate-source',
    file: file.name,
    ...say`${file.name} holds the same bytes as ${first}; it is counted once.`,
  }
}
