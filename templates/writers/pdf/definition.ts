import { markingText } from '../../content/marking.ts'
import type { Document } from '../../document/nodes.ts'
import { numberCitations } from '../../document/numbering.ts'
import { paperSizes } from '../../document/page.ts'
import { labelsOf } from '../../labels.ts'
import { stylesOf } from '../style.ts'
import { flowNodes } from './blocks.ts'
import { headingText, listedHeadings } from './contents.ts'
import { element, type StructureElement } from './engine/structure.ts'
import type { Attachment, Definition } from './engine/typeset.ts'
import type { Faces } from './faces.ts'
import type { FlowNode } from './flow-node.ts'
import { pageFoot, pageHead } from './furniture.ts'
import type { Press } from './runs.ts'
import { blankSeal, sealKey } from './seal.ts'
import { tableLayouts } from './table-layouts.ts'

/** The date that undated documents carry in their files: fixed, so that equal inputs give equal bytes. */
const noDate = '1980-01-01'

/** A part of a document that is laid out by itself, as it stands in the whole. */
export interface DefinitionPart {
  readonly blocks: Document['blocks']
  /** Pages before the part. */
  readonly pagesBefore: number
  /** Pages of the whole document, for its feet. */
  readonly pages: number
}

/**
 * A fresh definition for one run of the engine, and the characters that no font has. With `part`, only its blocks are
 * in it; numbers and notes are those of the whole document.
 */
export function definitionOf(
  document: Document,
  faces: Faces,
  attachments: readonly Attachment[],
  part: DefinitionPart | null = null,
): {
  readonly definition: Definition
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>
  readonly columns: ReadonlyMap<string, readonly number[]>
} {
  const { page, metadata, furniture } = document
  const root = element('Document', null)
  const press: Press = {
    document,
    numbering: numberCitations(document),
    labels: labelsOf[metadata.lang],
    styles: stylesOf(page),
    faces,
    root,
    missing: new Map(),
    columns: new Map(),
    columnWidth: undefined,
  }
  const content = { flow: flowOf(press, part?.blocks ?? document.blocks, root) }
  const date = new Date(`${metadata.date ?? noDate}T00:00:00Z`)
  const headings = listedHeadings(press, 3)
  const definition: Definition = {
    content,
    header: (number) => pageHead(press, number + (part?.pagesBefore ?? 0)),
    footer: (number, pages) => pageFoot(press, number + (part?.pagesBefore ?? 0), part?.pages ?? pages),
    defaultStyle: { font: 'serif', fontSize: page.body.size, color: '#1a1a1a' },
    page: paperSizes[page.paper],
    margins: page.margins,
    fonts: faces.bytes,
    lang: metadata.lang,
    info: {
      Title: metadata.title,
      ...(metadata.author === null ? {} : { Author: metadata.author }),
      ...(metadata.subtitle === null ? {} : { Subject: metadata.subtitle }),
      ...(furniture.marking === null ? {} : { Keywords: markingText(furniture.marking) }),
      Creator: 'Dossier',
      Producer: 'Dossier (pdfmake)',
      [sealKey]: blankSeal,
      CreationDate: date,
      ModDate: date,
    },
    root,
    outline: headings.map((h) => ({
      id: h.id,
      level: h.level,
      title: h.number === null ? headingText(h) : `${h.number} ${headingText(h)}`,
    })),
    destinations: destinationsOf(document),
    attachments,
    tableLayouts: tableLayouts(page.ink),
  }
  return { definition, missing: press.missing, columns: press.columns }
}

/** The nodes of the blocks, each made when the layout asks for it: it notes missing characters and columns as it goes. */
function* flowOf(press: Press, blocks: Document['blocks'], root: StructureElement): Iterable<FlowNode> {
  for (const block of blocks) yield* flowNodes(press, [block], root)
}

/** Headings, excerpts, tables and figures by their ids, and sources by theirs. */
function destinationsOf(document: Document): readonly string[] {
  const ids = (blocks: Document['blocks']): readonly string[] =>
    blocks.flatMap((b) => (b.type === 'columns' ? ids(b.children) : 'id' in b ? [b.id] : []))
  return [...ids(document.blocks), ...document.sources.map((s) => s.id)]
}
