import type { Parsed } from '../../corpus/index.ts'
import type { Assets } from '../assets.ts'
import type { Document } from '../document/nodes.ts'
import type { Layout } from '../layout.ts'

export type WriterId = 'pdf' | 'docx' | 'text'

/** What a caller may ask of a writer beyond the document; a writer ignores what it has no use for. */
export interface WriteOptions {
  /** Word: the analyst's edits as tracked changes, remarks as comments. */
  readonly track?: boolean
  /** Word: a file of the user's that gives styles and letterhead. */
  readonly reference?: { readonly name: string; readonly bytes: Uint8Array }
}

/** Turns a document into the bytes of a file. Same document, layout and assets: same bytes. */
export interface Writer {
  readonly id: WriterId
  readonly label: string
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
  write(
    document: Document,
    layout: Layout,
    assets: Assets,
    options?: WriteOptions,
  ): Promise<Parsed<Uint8Array>>
}
