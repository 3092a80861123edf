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
  /**
   * What can be made before the layout is known. It is kept until this very document is written, so it changes no
   * result, only when the work is done.
   */
  prepare?(document: Document, assets: Assets): Promise<void>
  write(
    document: Document,
    layout: Layout,
    assets: Assets,
    options?: WriteOptions,
  ): Promise<Parsed<Uint8Array>>
}
