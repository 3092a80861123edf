/** What the window's thread asks of the one that draws, in order; the newest document is the one that counts. */
export type DrawingRequest =
  | { readonly kind: 'open'; readonly generation: number; readonly pdf: Uint8Array }
  | {
      readonly kind: 'draw'
      readonly generation: number
      /** From 1. */
      readonly page: number
      /** Device pixels a point. */
      readonly scale: number
    }
  | {
      /** Pages of a document of their own: its first is drawn as page `pages[0]` of the open one, and so on. */
      readonly kind: 'draft'
      readonly generation: number
      readonly pdf: Uint8Array
      readonly pages: readonly number[]
      readonly scale: number
    }
  /** The words of a page of the open document. */
  | { readonly kind: 'words'; readonly generation: number; readonly page: number }
  | { readonly kind: 'forget' }

/** Width and height of a page, in points. */
export type PageSize = readonly [width: number, height: number]

/** A stretch of text on a page, in points from its top left corner. */
export interface PageWord {
  readonly text: string
  readonly x: number
  /** Of the top of the letters. */
  readonly y: number
  readonly size: number
  readonly width: number
  /** Its width in the letters that the window sets it in, at the same size. */
  readonly natural: number
}

export type DrawingAnswer =
  | { readonly kind: 'opened'; readonly generation: number; readonly sizes: readonly PageSize[] }
  | {
      readonly kind: 'drawn'
      readonly generation: number
      readonly page: number
      readonly scale: number
      readonly bitmap: ImageBitmap
    }
  | {
      readonly kind: 'words'
      readonly generation: number
      readonly page: number
      readonly words: readonly PageWord[]
    }
  | { readonly kind: 'failed'; readonly generation: number; readonly message: string }
