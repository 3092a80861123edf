import {
  type Briefing,
  type Diagnostic,
  formatDossierFile,
  type Parsed,
  parseDossierFile,
  parsed,
  type ReceivedFile,
} from '../../corpus/index.ts'
import { type Manifest, manifestText } from '../manifest/manifest.ts'
import { type Deflate, deflated, zip } from '../writers/zip.ts'

/** A file in a pack. */
export interface PackFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What goes into a pack, or what was found in one. */
export interface PackContents {
  /** The PDF and Word files. */
  readonly documents: readonly PackFile[]
  /** The sources, byte for byte as they were received. */
  readonly originals: readonly ReceivedFile[]
  readonly briefing: Briefing
}

const originalsFolder = 'originals/'
const briefingName = 'briefing.dossier'
const manifestFile = 'manifest.json'
/** Lines of `HASH  NAME`, as `sha256sum --check` reads them. */
const sumsName = 'SHA256SUMS'

/** What a pack needs of the machine. */
export interface PackTools {
  /** SHA-256 of bytes, 64 lower-case hex digits. */
  readonly sha256: (bytes: Uint8Array) => string
  readonly deflate: Deflate
}

/**
 * A sealed pack as a zip: documents, the briefing with its sources' paths inside the pack, the manifest, the originals,
 * and the SHA-256 of each. Equal contents give equal bytes. Two originals of one name get numbers.
 */
export async function packBytes(
  contents: PackContents,
  manifest: Manifest,
  tools: PackTools,
): Promise<Uint8Array> {
  return zip(await deflated(packEntries(contents, manifest, tools.sha256), tools.deflate))
}

function packEntries(
  contents: PackContents,
  manifest: Manifest,
  sha256: PackTools['sha256'],
): readonly PackFile[] {
  const utf8 = new TextEncoder()
  const taken = new Set<string>()
  const originals = contents.originals.map((file) => {
    const name = freeName(`${originalsFolder}${plainName(file.name)}`, taken)
    return { name, bytes: file.bytes, sha256: file.sha256 }
  })
  const briefing: Briefing = {
    ...contents.briefing,
    sources: contents.briefing.sources.map((source) => ({
      ...source,
      path: originals.find((o) => o.sha256 === source.sha256)?.name ?? null,
    })),
  }
  const files: readonly PackFile[] = [
    ...contents.documents,
    { name: briefingName, bytes: utf8.encode(formatDossierFile(briefing)) },
    { name: manifestFile, bytes: utf8.encode(manifestText(manifest)) },
    ...originals.map(({ name, bytes }) => ({ name, bytes })),
  ]
  const sums = files.map((f) => `${sha256(f.bytes)}  ${f.name}\n`).join('')
  return [...files, { name: sumsName, bytes: utf8.encode(sums) }]
}

/** A name without folders or characters that a file system may refuse. */
function plainName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  return name.replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '_').replace(/^\.+/, '_')
}

function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const cut = dot > originalsFolder.length ? dot : name.length
  let free = name
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name.slice(0, cut)}-${n}${name.slice(cut)}`
  taken.add(free.toLowerCase())
  return free
}

/**
 * Reads a pack that a stranger may have made, and checks its list of hashes: each file must be listed and be what the
 * list says. Null if it is no pack of Dossier. Never throws.
 */
export async function openPack(
  name: string,
  bytes: Uint8Array,
  sha256: (bytes: Uint8Array) => string,
): Promise<Parsed<PackContents | null>> {
  const { zipEntries } = await import('../readers/zip-entries.ts')
  const zip = zipEntries(bytes, packLimits)
  if (!zip.ok) return refused(name, zip.reason)
  const text = (entry: string) => {
    const found = zip.entries.get(entry)
    return found === undefined ? null : new TextDecoder().decode(found)
  }
  const sums = text(sumsName)
  const saved = text(briefingName)
  if (sums === null || saved === null) return refused(name, 'it is no pack of Dossier')
  const briefing = parseDossierFile(saved)
  if (briefing.value === null)
    return parsed(
      null,
      briefing.diagnostics.map((d) => ({ ...d, file: name })),
    )
  const listed = new Map(
    sums
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
  const hashes = new Map([...zip.entries].map(([entry, content]) => [entry, sha256(content)]))
  const changed = [...hashes].filter(([entry, hash]) => entry !== sumsName && listed.get(entry) !== hash)
  const missing = [...listed.keys()].filter((entry) => !hashes.has(entry))
  const diagnostics: readonly Diagnostic[] = [
    ...changed.map(([entry]) => `${entry} is not what the pack’s list of hashes says.`),
    ...missing.map((entry) => `${entry} is in the pack’s list of hashes and missing.`),
  ].map((message) => ({ severity: 'error', rule: 'altered-text', message, file: name }))
  const entries = [...zip.entries].map(([entry, content]) => ({ name: entry, bytes: content }))
  return parsed(
    {
      documents: entries.filter((e) => !e.name.includes('/') && /\.(pdf|docx)$/i.test(e.name)),
      originals: entries
        .filter((e) => e.name.startsWith(originalsFolder))
        .map((e) => ({
          name: e.name.slice(originalsFolder.length),
          bytes: e.bytes,
          sha256: hashes.get(e.name) ?? '',
        })),
      briefing: briefing.value,
    },
    diagnostics,
  )
}

/** A pack holds many originals, and a PDF may be large. */
const packLimits = { entries: 20_000, entry: 500e6, total: 2e9, ratio: 1100 }

function refused(name: string, reason: string): Parsed<null> {
  return parsed(null, [
    { severity: 'error', rule: 'damaged-file', message: `${name} was refused: ${reason}.`, file: name },
  ])
}
