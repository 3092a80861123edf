import { resolve } from 'node:path'
import {
  type Decoded,
  type Diagnostic,
  decodeFile,
  hasErrors,
  type ReceivedFile,
} from '../../corpus/index.ts'
import { openPack, type PackContents, verifyOutput } from '../../templates/index.ts'
import { readableName } from '../read-sources.ts'
import { receive } from '../receive.ts'
import { type GivenFile, givenFile, openGiven } from '../reimport.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { showDiagnostics } from './show-diagnostics.ts'

/** `dossier verify`: does the file say what its sources and its manifest say? */
export const verify: Command = {
  name: 'verify',
  operands: 'FILE|PACK',
  count: [1, 1],
  about:
    'Checks a PDF or Word file that Dossier made: each source’s words against the originals, read again; all other words\nagainst the manifest in the file. Any difference that is not labelled, even one digit, exits with 1. A pack\n(from build --pack) holds its originals and needs no --sources.',
  options: {
    sources: {
      kind: 'list',
      value: 'DIR',
      about: 'where the originals are: folders, or the files themselves',
    },
  },
  run: async (given, terminal) => {
    const file = await givenFile(terminal.host, resolve(terminal.folder, given.positionals[0] ?? ''))
    const { name } = file
    const isPack = name.toLowerCase().endsWith('.zip') || looksLikePack(file.bytes)
    if (!isPack && given.list('sources').length === 0)
      throw new UsageError('verify needs --sources DIR: the folder that holds the originals.')
    const received = await receive(terminal.host, given.list('sources'), terminal.folder, readableName)
    const diagnostics = isPack
      ? await verifyPack(file, received.value, terminal)
      : await verifyFile(file, received.value, terminal)
    // A file that cannot be read counts only if a source is missing: the others prove the words all the same.
    const unread = received.diagnostics
      .filter((d) => d.severity === 'error')
      .map((d): Diagnostic => (hasErrors(diagnostics) ? d : { ...d, severity: 'warning' }))
    const all = [...unread, ...diagnostics]
    showDiagnostics(terminal, all)
    const sound = !hasErrors(all)
    if (sound) await terminal.out(`${name}: every word is accounted for.\n`)
    return sound ? 0 : 1
  },
}

/** A pack keeps its nature under any name: its directory, at the end of the file, lists the hashes' file. */
function looksLikePack(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isZip && new TextDecoder('windows-1252').decode(bytes.subarray(-65_536)).includes('SHA256SUMS')
}

async function verifyFile(
  given: GivenFile,
  originals: readonly ReceivedFile[],
  { host }: Terminal,
): Promise<readonly Diagnostic[]> {
  const output = await openGiven(given)
  if (output.value === null) return output.diagnostics
  const wanted = new Set(output.value.manifest.sources.map((s) => s.sha256))
  const decoded = new Map<string, Decoded>()
  for (const file of originals) {
    if (!wanted.has(file.sha256) || decoded.has(file.sha256)) continue
    const read = await decodeFile(file)
    if (read.value !== null) decoded.set(file.sha256, read.value)
  }
  const found = await verifyOutput(output.value, decoded, host.sha256)
  return [...output.diagnostics, ...found].map((d) => ({ file: given.name, ...d }))
}

async function verifyPack(
  { name, bytes }: GivenFile,
  others: readonly ReceivedFile[],
  terminal: Terminal,
): Promise<readonly Diagnostic[]> {
  const { sha256 } = terminal.host
  const pack = await openPack(name, bytes, sha256)
  if (pack.value === null) return pack.diagnostics
  const { documents, originals }: PackContents = pack.value
  const files = [...originals, ...others]
  const checked: Diagnostic[] = [...pack.diagnostics]
  if (documents.length === 0)
    checked.push({
      severity: 'error',
      rule: 'not-dossier',
      message: 'The pack holds no PDF and no Word file, so there are no words to check.',
      file: name,
    })
  for (const document of documents) checked.push(...(await verifyFile(document, files, terminal)))
  return checked
}
