import { child, elements, textOf, type XmlElement, xmlTree } from '../xml-tree.ts'
import { zipEntries } from '../zip-entries.ts'
import { paragraphLabels } from './list-labels.ts'
import { readParagraphs, type WordParagraph } from './paragraphs.ts'
import { styleNames } from './style-names.ts'

/** A Word file as Dossier looks at it: text with its place, its changes and its comments. Looks are not read. */
export interface WordFile {
  /** The body in reading order, cells of tables row by row. */
  readonly body: readonly WordParagraph[]
  /** The paragraphs of each footnote, by id. */
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>
  readonly comments: readonly WordComment[]
  /** Head and foot paragraphs, part by part. */
  readonly furniture: readonly WordParagraph[]
  /** The trace that Dossier put into the file; null where there is none. */
  readonly trace: WordTrace | null
}

/** Dossier's own part: the manifest as JSON text, and the document node that each bookmark marks. */
export interface WordTrace {
  readonly manifest: string
  /** Node id by bookmark name. */
  readonly bookmarks: ReadonlyMap<string, string>
}

export interface WordComment {
  readonly id: string
  readonly author: string | null
  /** ISO 8601 as Word wrote it. */
  readonly date: string | null
  readonly text: string
}

/** Either the file, or one sentence that says why it was refused. */
export type WordFileResult =
  | { readonly ok: true; readonly file: WordFile }
  | { readonly ok: false; readonly reason: string }

class Refused extends Error {}

/**
 * Reads a .docx that a stranger may have made (ECMA-376, transitional or strict). Never throws: what is no Word
 * file, is damaged, or does what an attack would do is refused with the reason.
 */
export function readWordFile(bytes: Uint8Array): WordFileResult {
  const zip = zipEntries(bytes)
  if (!zip.ok) return { ok: false, reason: zip.reason }
  try {
    return { ok: true, file: readParts(zip.entries) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.message }
    throw error
  }
}

type Entries = ReadonlyMap<string, Uint8Array>

function readParts(entries: Entries): WordFile {
  const main = mainPart(entries)
  const document = part(entries, main)
  if (document === null) throw new Refused('it is no Word file: its main part is missing')
  const body = child(document, 'w:body')
  if (body === undefined) throw new Refused('it is no Word file: it has no body')
  const related = relationships(entries, main)
  refuseDangers(entries, related)
  const ofType = (type: string) => related.filter((r) => r.type.endsWith(`/${type}`)).map((r) => r.target)
  const first = (type: string) => {
    const name = ofType(type)[0]
    return name === undefined ? null : part(entries, name)
  }
  const names = styleNames(first('styles'))
  const labels = paragraphLabels(first('numbering'), first('styles'))
  const notesPart = first('footnotes')
  return {
    body: readParagraphs(body, names, labels),
    notes: new Map(
      (notesPart === null ? [] : elements(notesPart, 'w:footnote'))
        .filter((n) => n.attributes['w:type'] === undefined || n.attributes['w:type'] === 'normal')
        .map((n) => [n.attributes['w:id'] ?? '', readParagraphs(n, names, null)]),
    ),
    comments: commentsOf(first('comments'), names),
    furniture: [...ofType('header'), ...ofType('footer')].flatMap((name) => {
      const root = part(entries, name)
      return root === null ? [] : furnitureParagraphs(root)
    }),
    trace: traceOf(entries),
  }
}

/** The lines of heads and feet as they are compared: without what is computed on each page. */
export function furnitureLines(paragraphs: readonly WordParagraph[]): readonly string[] {
  return paragraphs.map((p) =>
    p.pieces.map((piece) => (piece.kind === 'text' && !piece.computed ? piece.text : '')).join(''),
  )
}

/** The lines of a head or foot, from the text of its part; none where it cannot be read. */
export function linesOfPart(xml: string): readonly string[] {
  const tree = xmlTree(xml)
  return tree.ok ? furnitureLines(furnitureParagraphs(tree.root)) : []
}

function furnitureParagraphs(root: XmlElement): readonly WordParagraph[] {
  return readParagraphs(root, new Map(), null)
}

/** The main part, as the package's own relationships name it. */
function mainPart(entries: Entries): string {
  const root = relationships(entries, '').find((r) => r.type.endsWith('/officeDocument'))
  if (root === undefined) throw new Refused('it is no Word file')
  return root.target
}

interface Relationship {
  readonly type: string
  readonly target: string
  readonly external: boolean
}

function relationships(entries: Entries, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf('/')
  const folder = source.slice(0, slash + 1)
  const root = part(entries, `${folder}_rels/${source.slice(slash + 1)}.rels`)
  return (root === null ? [] : elements(root, 'rel:Relationship')).map(({ attributes }) => ({
    type: attributes.Type ?? '',
    target: resolved(folder, attributes.Target ?? ''),
    external: attributes.TargetMode === 'External',
  }))
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = folder.split('/').filter((p) => p !== '')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** What a briefing never holds and an attack does: macros, embedded objects, templates and parts from elsewhere. */
function refuseDangers(entries: Entries, related: readonly Relationship[]): void {
  if ([...entries.keys()].some((name) => /vbaProject\.bin$/i.test(name))) throw new Refused('it holds macros')
  const danger = related.find(
    (r) =>
      /\/(attachedTemplate|oleObject|aFChunk|subDocument|frame)$/.test(r.type) ||
      (r.external && !r.type.endsWith('/hyperlink')),
  )
  if (danger !== undefined) throw new Refused('it draws in content from elsewhere')
}

function part(entries: Entries, name: string): XmlElement | null {
  const bytes = entries.get(name)
  if (bytes === undefined) return null
  const tree = xmlTree(new TextDecoder().decode(bytes))
  if (!tree.ok) throw new Refused(`its part ${name} cannot be read: ${tree.reason}`)
  return tree.root
}

function commentsOf(root: XmlElement | null, names: ReadonlyMap<string, string>): readonly WordComment[] {
  return (root === null ? [] : elements(root, 'w:comment')).map((comment) => ({
    id: comment.attributes['w:id'] ?? '',
    author: comment.attributes['w:author'] ?? null,
    date: comment.attributes['w:date'] ?? null,
    text: readParagraphs(comment, names, null)
      .map((p) => p.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''))
      .join('\n')
      .trim(),
  }))
}

/** The custom part whose root is Dossier's, wherever the program that saved the file put it. */
function traceOf(entries: Entries): WordTrace | null {
  for (const [name, bytes] of entries) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue
    const text = new TextDecoder().decode(bytes)
    if (!text.includes('urn:dossier:trace')) continue
    const tree = xmlTree(text)
    const manifest = tree.ok ? child(tree.root, 'd:manifest') : undefined
    if (!tree.ok || manifest === undefined) continue
    const bookmarks = elements(tree.root, 'd:bookmark').map(
      ({ attributes }) => [attributes.name ?? '', attributes.node ?? ''] as const,
    )
    return { manifest: textOf(manifest), bookmarks: new Map(bookmarks) }
  }
  return null
}
