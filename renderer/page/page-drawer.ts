import type { DrawingAnswer, DrawingRequest, PageSize, PageWord } from './drawing-messages.ts'

/** The drawing thread seen from the window. Questions about a document that was replaced answer null. */
export interface PageDrawer {
  /** Opens a document in place of the one before and gives the sizes of its pages; null when a newer one came. */
  readonly open: (pdf: Uint8Array, generation: number) => Promise<readonly PageSize[] | null>
  /** A page, from 1, of the open document as a picture; the caller shows or closes it. */
  readonly draw: (generation: number, page: number, scale: number) => Promise<ImageBitmap | null>
  /** Pages of a small document of their own as pictures, in order; fewer when something newer came. */
  readonly draft: (
    pdf: Uint8Array,
    generation: number,
    pages: readonly number[],
    scale: number,
  ) => Promise<readonly (ImageBitmap | null)[]>
  /** The words of a page of the open document; null when a newer document came. */
  readonly words: (generation: number, page: number) => Promise<readonly PageWord[] | null>
  /** Frees the open document. */
  readonly forget: () => void
  readonly close: () => void
}

/** What `createPageDrawer` needs of a thread. */
export interface DrawingThread {
  onmessage: ((event: MessageEvent<DrawingAnswer>) => void) | null
  postMessage(request: DrawingRequest, transfer: Transferable[]): void
  terminate(): void
}

interface Asked {
  readonly generation: number
  /** 0 for the document itself. */
  readonly page: number
  /** 0 for the words of a page. */
  readonly scale: number
  readonly answer: (value: DrawingAnswer | null) => void
}

/** Starts the thread at once: it loads while the user reads the first screen. */
export function startDrawingThread(): DrawingThread {
  return new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' })
}

/** Wraps the thread. @param onFailure hears what could not be opened or drawn */
export function createPageDrawer(thread: DrawingThread, onFailure: (message: string) => void): PageDrawer {
  let asked: readonly Asked[] = []
  const ask = (request: DrawingRequest, transfer: Transferable[], what: Omit<Asked, 'answer'>) =>
    new Promise<DrawingAnswer | null>((answer) => {
      asked = [...asked, { ...what, answer }]
      thread.postMessage(request, transfer)
    })
  const settle = (which: (one: Asked) => boolean, value: DrawingAnswer | null) => {
    const [done, open] = [asked.filter(which), asked.filter((one) => !which(one))]
    asked = open
    for (const one of done) one.answer(value)
    return done.length > 0
  }
  thread.onmessage = ({ data }) => {
    switch (data.kind) {
      case 'opened':
        settle((a) => a.generation === data.generation && a.page === 0, data)
        break
      case 'drawn': {
        const mine = (a: Asked) =>
          a.generation === data.generation && a.page === data.page && a.scale === data.scale
        if (!settle(mine, data)) data.bitmap.close()
        break
      }
      case 'words':
        settle((a) => a.generation === data.generation && a.page === data.page && a.scale === 0, data)
        break
      case 'failed':
        settle((a) => a.generation === data.generation, null)
        onFailure(data.message)
    }
  }
  return {
    open: async (pdf, generation) => {
      settle(() => true, null)
      // The copy goes over; the page keeps its own.
      const copy = pdf.slice()
      const request = { kind: 'open', generation, pdf: copy } as const
      const answer = await ask(request, [copy.buffer], { generation, page: 0, scale: 0 })
      return answer?.kind === 'opened' ? answer.sizes : null
    },
    draw: async (generation, page, scale) => {
      const answer = await ask({ kind: 'draw', generation, page, scale }, [], { generation, page, scale })
      return answer?.kind === 'drawn' ? answer.bitmap : null
    },
    draft: (pdf, generation, pages, scale) => {
      settle(() => true, null)
      const copy = pdf.slice()
      thread.postMessage({ kind: 'draft', generation, pdf: copy, pages, scale }, [copy.buffer])
      return Promise.all(
        pages.map(async (page) => {
          const answer = await new Promise<DrawingAnswer | null>((answered) => {
            asked = [...asked, { generation, page, scale, answer: answered }]
          })
          return answer?.kind === 'drawn' ? answer.bitmap : null
        }),
      )
    },
    words: async (generation, page) => {
      const answer = await ask({ kind: 'words', generation, page }, [], { generation, page, scale: 0 })
      return answer?.kind === 'words' ? answer.words : null
    },
    forget: () => {
      settle(() => true, null)
      thread.postMessage({ kind: 'forget' }, [])
    },
    close: () => {
      settle(() => true, null)
      thread.terminate()
    },
  }
}
