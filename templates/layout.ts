import type { NodeId } from './document/nodes.ts'

/** A place on a page: page from 1, `y` in points from the top edge of the paper. */
export interface Place {
  readonly page: number
  readonly y: number
}

/** Where the PDF engine put things: the one pagination that all output formats share. */
export interface Layout {
  readonly pages: number
  /** Of each heading, excerpt, table and figure: where it starts. */
  readonly places: Readonly<Record<NodeId, Place>>
  /** Height in points of each excerpt, to say which are longest. */
  readonly heights: Readonly<Record<NodeId, number>>
  /** Of each table: the text width of its columns in points, no column narrower than its longest word. */
  readonly columns: Readonly<Record<NodeId, readonly number[]>>
}
