import type { Document, Excerpt } from '../../document/nodes.ts'
import { flatBlocks } from '../../document/walk.ts'
import { manifestOf } from '../../manifest/manifest.ts'
import { xmlAttribute, xmlText } from '../xml-text.ts'
import { addContentType, addRelationship, type Parts, putText } from './package-parts.ts'
import type { Session } from './session.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Names the custom part for Word; fixed, for a file holds one (a GUID of version 8: its bits are our own). */
const storeItem = '{D0551E20-7ACE-8000-8000-000000000001}'

/**
 * Adds the trace manifest as a custom XML part (ECMA-376 Part 1, 15.2.5): Word and LibreOffice keep it as it is when
 * they save. It maps each bookmark of an excerpt to its sentences, their spans and their source's hash, and carries
 * the manifest that the PDF carries too.
 *
 * @param heads what heads and feet say
 */
export function addTracePart(parts: Parts, session: Session, heads: readonly string[]): void {
  putText(parts, 'customXml/item1.xml', traceXml(session, heads))
  putText(
    parts,
    'customXml/itemProps1.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="' +
      `${storeItem}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>` +
      '<ds:schemaRef ds:uri="urn:dossier:trace"/></ds:schemaRefs></ds:datastoreItem>',
  )
  addRelationship(parts, 'customXml/_rels/item1.xml.rels', {
    id: 'rId1',
    type: `${office}/customXmlProps`,
    target: 'itemProps1.xml',
  })
  addRelationship(parts, 'word/_rels/document.xml.rels', {
    id: 'rIdTrace1',
    type: `${office}/customXml`,
    target: '../customXml/item1.xml',
  })
  addContentType(
    parts,
    'customXml/itemProps1.xml',
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  )
}

function traceXml(session: Session, heads: readonly string[]): string {
  const { document, bookmarks } = session
  const excerpts = new Map(
    flatBlocks(document).flatMap((b) => (b.type === 'excerpt' ? [[b.id, b] as const] : [])),
  )
  const hashes = new Map(document.sources.map((s) => [s.id, s.sha256]))
  const marks = [...bookmarks].map(
    ([node, name]) =>
      `<bookmark name="${name}" node="${xmlAttribute(node)}">${sentencesXml(document, excerpts.get(node), hashes)}</bookmark>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?><trace xmlns="urn:dossier:trace" version="1">' +
    `${marks.join('')}<manifest>${xmlText(jsonText({ ...manifestOf(document, { remarks: session.track }), heads }))}</manifest></trace>`
  )
}

/** The sentences that an excerpt shows; nothing for other nodes. */
function sentencesXml(
  document: Document,
  excerpt: Excerpt | undefined,
  hashes: ReadonlyMap<string, string>,
): string {
  if (excerpt === undefined) return ''
  const shown = new Set(
    [...excerpt.children, ...excerpt.attribution.flat()].flatMap((i) =>
      i.type === 'text' && i.origin.kind === 'source' ? [i.origin.trace] : [],
    ),
  )
  return [...shown]
    .flatMap((id) => document.traces[id] ?? [])
    .map(
      (t) =>
        `<sentence id="${xmlAttribute(t.id)}" source="${xmlAttribute(t.source)}" start="${t.start}" end="${t.end}" status="${t.status}" sha256="${hashes.get(t.source) ?? ''}"/>`,
    )
    .join('')
}

/** JSON with every character escaped that XML must not hold (JSON itself escapes controls and lone surrogates). */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
