import type { Decoded } from '../../decoded.ts'
import { type Diagnostic, type Parsed, parsed } from '../../diagnostics.ts'
import type { ReceivedFile } from '../../types.ts'
import { assembleBlocks } from '../assemble-blocks.ts'
import { propertiesMetadata, withOneTitle } from '../properties-metadata.ts'
import { coreProperties } from './core-properties.ts'
import {
  comments,
  hiddenText,
  macros,
  packageProblem,
  trackedChanges,
  xmlProblem,
} from './docx-diagnostics.ts'
import { type OoxmlPackage, openPackage, type PackageProblem } from './open-package.ts'
import { type Relationship, relationships, relsOf } from './relationships.ts'
import { walkXml, type XmlProblem } from './walk-xml.ts'
import { type WordStory, wordParagraphs } from './word-paragraphs.ts'
import { type StyleRoles, styleRoles } from './word-styles.ts'

/** Thrown inside this file only, to leave the reading of a package at its first problem. */
class Refused extends Error {
  readonly problem: PackageProblem | XmlProblem
  constructor(problem: PackageProblem | XmlProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The reading itself; in a file of its own so that its libraries are loaded with the first file and not before. */
export function readDocx(file: ReceivedFile, reader: string): Parsed<Decoded | null> {
  if (isCompoundFile(file.bytes)) {
    return parsed(null, [packageProblem(file, hasEncryptedPackage(file.bytes) ? 'encrypted' : 'no-archive')])
  }
  const pack = openPackage(file.bytes)
  if (typeof pack === 'string') return parsed(null, [packageProblem(file, pack)])
  try {
    return parsed(...readPackage(file, pack, reader))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const problem = error.problem
    return parsed(null, [
      problem === 'doctype' || problem === 'too-deep' || problem === 'malformed'
        ? xmlProblem(file, problem)
        : packageProblem(file, problem),
    ])
  }
}

function readPackage(file: ReceivedFile, pack: OoxmlPackage, reader: string) {
  const main =
    targets(relationsOf(pack, ''), 'officeDocument')[0] ??
    (pack.names.has('word/document.xml') ? 'word/document.xml' : null)
  if (main === null) throw new Refused('missing-part')
  const relations = relationsOf(pack, main)
  const stylesPart = targets(relations, 'styles')[0]
  const styles = stylesPart === undefined ? null : bytesOf(pack, stylesPart)
  const roles: StyleRoles = styles === null ? new Map() : styleRoles(styles)
  const stories = (kind: string) => targets(relations, kind).map((part) => story(pack, part, roles, true))
  const body = story(pack, main, roles, false)
  const all = [
    ...stories('header'),
    body,
    ...stories('footer'),
    ...stories('footnotes'),
    ...stories('endnotes'),
  ]
  const core = targets(relationsOf(pack, ''), 'core-properties')[0]
  const coreBytes = core === undefined ? null : bytesOf(pack, core)
  const properties =
    coreBytes === null
      ? { title: null, creator: null, publisher: null, date: null, made: null, language: null }
      : coreProperties(coreBytes)
  const found = all.flatMap((s) => s.paragraphs)
  const first = found.findIndex((p) => p.role !== 'furniture')
  const pieces = withOneTitle(found, properties.title, found[first]?.role === 'heading' ? first : -1)
  const { original, blocks } = assembleBlocks(pieces)
  const diagnostics: Diagnostic[] = []
  if ([...pack.names].some((n) => /(?:^|\/)vbaProject\.bin$/i.test(n))) diagnostics.push(macros(file))
  if (all.some((s) => s.tracked)) diagnostics.push(trackedChanges(file))
  if (all.some((s) => s.hidden)) diagnostics.push(hiddenText(file))
  const remarks = targets(relations, 'comments').reduce((sum, part) => sum + commentsIn(pack, part), 0)
  if (remarks > 0) diagnostics.push(comments(file, remarks))
  const decoded = {
    file: file.name,
    sha256: file.sha256,
    format: 'docx' as const,
    reader,
    original,
    blocks,
    metadata: propertiesMetadata(properties, pieces),
  }
  return [decoded, diagnostics] as const
}

function story(pack: OoxmlPackage, part: string, roles: StyleRoles, furniture: boolean): WordStory {
  const bytes = bytesOf(pack, part)
  const { visitor, story: told } = wordParagraphs(roles, furniture)
  if (bytes === null) {
    if (!furniture) throw new Refused('missing-part')
    return told()
  }
  const problem = walkXml(bytes, visitor)
  if (problem !== null) throw new Refused(problem)
  return told()
}

/** How many comments a part holds. Where it is damaged they are not counted: the article itself is sound. */
function commentsIn(pack: OoxmlPackage, part: string): number {
  const bytes = pack.part(part)
  let count = 0
  const open = (name: string) => {
    if (name === 'comment') count++
  }
  if (bytes !== null && typeof bytes !== 'string') walkXml(bytes, { open, text: () => {}, close: () => {} })
  return count
}

function relationsOf(pack: OoxmlPackage, part: string): readonly Relationship[] {
  const rels = bytesOf(pack, part === '' ? '_rels/.rels' : relsOf(part))
  return rels === null ? [] : relationships(rels, part)
}

function targets(relations: readonly Relationship[], kind: string): readonly string[] {
  return [...new Set(relations.flatMap((r) => (r.kind === kind && r.target !== null ? [r.target] : [])))]
}

function bytesOf(pack: OoxmlPackage, name: string): Uint8Array | null {
  const part = pack.part(name)
  if (typeof part === 'string') throw new Refused(part)
  return part
}

/** Signature of a compound file: an old Word file, or an encrypted new one. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

/** An encrypted OOXML file is a compound file with a stream of this name (MS-OFFCRYPTO, 1.3.2), in UTF-16. */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])
  const last = Math.min(bytes.length - name.length, 4_000_000)
  for (let at = 0; at <= last; at++) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
