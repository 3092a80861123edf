import type { MessagePort } from 'node:worker_threads'
import type { Diagnostic, Said } from '../../corpus/index.ts'
import { type Document, type Layout, type WriteOptions, writerOf } from '../../templates/index.ts'
import { nodeAssets } from '../assets.ts'
import { HostError } from '../host-error.ts'

/** What the Word writer's thread is told: the document first, so that it draws its pictures meanwhile, then the layout. */
export type WordRequest =
  | { readonly document: Document; readonly options: WriteOptions | undefined }
  | { readonly layout: Layout }

/** Its one answer. Any other failure is a bug, and ends the thread. */
export type WordReply =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly said: Said }

/** Writes one Word file for another thread, whose end of the wire is `port`; the wire is closed with the answer. */
export function answerWordRequests(port: MessagePort): void {
  const assets = nodeAssets()
  const writer = writerOf('docx')
  if (writer === null) throw new Error('no writer for docx')
  let document: Document | null = null
  let options: WriteOptions | undefined
  const perform = async (request: WordRequest): Promise<void> => {
    try {
      if ('document' in request) {
        document = request.document
        options = request.options
        await writer.prepare?.(document, assets)
        return
      }
      if (document === null) throw new Error('the layout of a Word file came before its document')
      const { value: bytes, diagnostics } = await writer.write(document, request.layout, assets, options)
      port.postMessage({ ok: true, bytes, diagnostics } satisfies WordReply, [bytes.buffer as ArrayBuffer])
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      port.postMessage({ ok: false, said: error.said } satisfies WordReply)
    }
    port.close()
  }
  let queue = Promise.resolve()
  port.on('message', (request: WordRequest) => {
    queue = queue.then(() => perform(request))
  })
}
