import type { Manifest } from './manifest.ts'

type Guard = (value: unknown) => boolean

const isText: Guard = (value) => typeof value === 'string'
const isWhole: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const orNull =
  (guard: Guard): Guard =>
  (value) =>
    value === null || guard(value)
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard)
const record =
  (fields: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, guard]) => guard((value as Record<string, unknown>)[name]))

const isOrigin: Guard = (value) => {
  const kind = (value as { kind?: unknown } | null)?.kind
  if (kind === 'source') return record({ trace: isText })(value)
  if (kind === 'derived' || kind === 'omission') return record({ sentences: listOf(isText) })(value)
  if (kind === 'metadata' || kind === 'reference') return record({ source: isText })(value)
  if (kind === 'analyst') return record({ part: isText })(value)
  if (kind === 'citation') return record({ note: isText })(value)
  return kind === 'generated'
}

const isPieces = listOf(record({ text: isText, origin: isOrigin }))

const isManifest = record({
  generator: (value) => value === 'Dossier',
  briefing: orNull(isText),
  title: isText,
  sources: listOf(record({ id: isText, sha256: isText, file: isText, reader: isText, title: isText })),
  traces: listOf(
    record({
      id: isText,
      source: isText,
      passage: orNull(isText),
      start: isWhole,
      end: isWhole,
      status: isText,
      original: isText,
      text: isText,
      repairs: listOf(record({ id: isText, start: isWhole, end: isWhole, before: isText, after: isText })),
      edit: orNull(record({ sentence: isText, before: isText, after: isText })),
    }),
  ),
  excerpts: listOf(
    record({ id: isText, passage: isText, section: orNull(isText), sentences: listOf(isText) }),
  ),
  notes: listOf(record({ id: isText, source: isText, sentences: listOf(isText), pieces: isPieces })),
  lines: listOf(record({ block: isText, part: isText, node: orNull(isText), pieces: isPieces })),
  remarks: listOf(record({ id: isText, passage: isText, text: isText })),
  heads: (value) => value === undefined || listOf(isText)(value),
})

/** Either the manifest, or one sentence that says why it was refused. */
export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: string }

/** Reads the text of a manifest that a stranger may have changed. Never throws. */
export function parseManifest(text: string): ManifestResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'its trace manifest is damaged' }
  }
  const version = (value as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version > 1)
    return { ok: false, reason: `its trace manifest is of version ${version}, from a newer Dossier` }
  if (version !== 1 || !isManifest(value)) return { ok: false, reason: 'its trace manifest is damaged' }
  return { ok: true, manifest: value as Manifest }
}
