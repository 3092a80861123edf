import type { Drawing } from '../../document/drawing.ts'
import type { Document, NodeId } from '../../document/nodes.ts'
import { type Numbering, numberCitations } from '../../document/numbering.ts'
import { flatBlocks, stretchesOf } from '../../document/walk.ts'
import type { Layout } from '../../layout.ts'
import { type BookmarkNames, bookmarkNames } from './bookmarks.ts'
import { type CharacterStyles, characterStyles } from './character-styles.ts'
import type { HouseStyle } from './house-style.ts'
import { type Media, openMedia } from './media.ts'
import { type ListNumbers, listNumbers } from './numbering.ts'
import { type WordPages, wordPages } from './pagination.ts'
import type { Pictures } from './pictures.ts'
import { type RemarkShelf, remarkShelf } from './remarks.ts'
import type { Columns } from './section-properties.ts'

/** What the handlers of one document share while it is written. Counters live as long as the writing does. */
export interface Session {
  readonly document: Document
  readonly layout: Layout
  readonly pages: WordPages
  readonly numbering: Numbering
  readonly bookmarks: BookmarkNames
  readonly lists: ListNumbers
  /** The user's own file numbers headings: ours print no number. */
  readonly houseNumbers: boolean
  readonly characterStyles: CharacterStyles
  /** Notes that are called more than once: later calls refer back to the first. */
  readonly shared: ReadonlySet<NodeId>
  /** Notes already called. */
  readonly called: Set<NodeId>
  /** The analyst's edits are printed as tracked changes, remarks as comments. */
  readonly track: boolean
  /** A number that no other bookmark, revision or drawing in this file has. */
  readonly nextId: () => number
  readonly remarks: RemarkShelf
  readonly media: Media
  /** The drawing as a PNG file. */
  readonly pictureOf: (drawing: Drawing) => Promise<Uint8Array>
  /** The columns that the blocks now being written stand in; null for the whole text width. */
  readonly columns: Columns | null
}

/** A fresh session for one document. */
export function openSession(
  asked: Document,
  layout: Layout,
  track: boolean,
  pictures: Pictures,
  house: HouseStyle | null = null,
): Session {
  const document = onHousePaper(asked, house)
  const calls = document.blocks
    .flatMap(stretchesOf)
    .flatMap((s) => s.inlines.flatMap((i) => (i.type === 'citation' ? [i.note] : [])))
  return {
    document,
    layout,
    pages: wordPages(document, layout),
    numbering: numberCitations(document),
    bookmarks: bookmarkNames(anchorsOf(document)),
    lists: listNumbers(document, house === null),
    houseNumbers: house?.numbersHeadings === true,
    characterStyles: characterStyles(document),
    shared: repeated(calls),
    called: new Set(),
    track,
    nextId: counter(),
    remarks: remarkShelf(document.remarks),
    media: openMedia(),
    pictureOf: (drawing) => pictures.get(drawing) ?? Promise.resolve(new Uint8Array()),
    columns: null,
  }
}

/** Counts from 1. */
function counter(): () => number {
  let last = 0
  return () => {
    last += 1
    return last
  }
}

/** Those that are in a list more than once. */
function repeated(notes: readonly NodeId[]): ReadonlySet<NodeId> {
  const seen = new Set<NodeId>()
  const again = new Set<NodeId>()
  for (const note of notes) (seen.has(note) ? again : seen).add(note)
  return again
}

/** With a letterhead the margins are the house's; the tags then stand in its outer margin. */
function onHousePaper(document: Document, house: HouseStyle | null): Document {
  if (house?.margins == null) return document
  return {
    ...document,
    page: { ...document.page, margins: house.margins, noteColumn: { width: 0, gap: 0 } },
  }
}

/** Everything that a link or a trace may point to. */
function anchorsOf(document: Document): readonly NodeId[] {
  return [
    ...flatBlocks(document).flatMap((block) =>
      block.type === 'table'
        ? [block.id, ...block.rows.map((r) => r.id)]
        : block.type === 'judgements'
          ? block.items.map((i) => i.id)
          : 'id' in block
            ? [block.id]
            : [],
    ),
    ...document.sources.map((s) => s.id),
  ]
}
