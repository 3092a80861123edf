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
  | { readonly kind: 'forget' }

/** Width and height of a page, in points. */
export type PageSize = readonly [width: number, height: number]

export type DrawingAnswer =
  | { readonly kind: 'opened'; readonly generation: number; readonly sizes: readonly PageSize[] }
  | {
      readonly kind: 'drawn'
      readonly generation: number
      readonly page: number
      readonly scale: number
      readonly bitmap: ImageBitmap
    }
  | { readonly kind: 'failed'; readonly generation: number; readonly message: string }
