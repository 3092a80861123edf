import { expect, it } from 'vitest'
import type { DrawingAnswer, DrawingRequest } from '../../../renderer/page/drawing-messages.ts'
import { createPageDrawer, type DrawingThread } from '../../../renderer/page/page-drawer.ts'

interface FakeThread extends DrawingThread {
  readonly asked: DrawingRequest[]
  readonly answer: (answer: DrawingAnswer) => void
}

function fakeThread(): FakeThread {
  const asked: DrawingRequest[] = []
  const thread: FakeThread = {
    onmessage: null,
    asked,
    postMessage: (request) => void asked.push(request),
    terminate: () => undefined,
    answer: (data) => thread.onmessage?.({ data } as MessageEvent<DrawingAnswer>),
  }
  return thread
}

function picture() {
  const bitmap = {
    closed: false,
    close: () => {
      bitmap.closed = true
    },
  }
  return bitmap as unknown as ImageBitmap & { readonly closed: boolean }
}

const none = () => undefined

it('answers null for a document that a newer one replaced while it was opened', async () => {
  const thread = fakeThread()
  const drawer = createPageDrawer(thread, none)
  const first = drawer.open(new Uint8Array(3), 1)
  const second = drawer.open(new Uint8Array(3), 2)
  thread.answer({ kind: 'opened', generation: 2, sizes: [[595, 842]] })
  expect(await first).toBeNull()
  expect(await second).toEqual([[595, 842]])
})

it('leaves the page its own bytes', () => {
  const thread = fakeThread()
  const pdf = new Uint8Array([1, 2, 3])
  void createPageDrawer(thread, none).open(pdf, 1)
  const [request] = thread.asked
  expect(request?.kind === 'open' && request.pdf.buffer !== pdf.buffer).toBe(true)
})

it('frees a picture that nobody waits for any more', async () => {
  const thread = fakeThread()
  const drawer = createPageDrawer(thread, none)
  const drawn = drawer.draw(1, 1, 2)
  void drawer.open(new Uint8Array(1), 2)
  expect(await drawn).toBeNull()
  const bitmap = picture()
  thread.answer({ kind: 'drawn', generation: 1, page: 1, scale: 2, bitmap })
  expect(bitmap.closed).toBe(true)
})

it('says what could not be drawn, and waits no longer for it', async () => {
  const thread = fakeThread()
  const heard: string[] = []
  const drawer = createPageDrawer(thread, (message) => void heard.push(message))
  const drawn = drawer.draw(1, 1, 1)
  thread.answer({ kind: 'failed', generation: 1, message: 'no memory' })
  expect(await drawn).toBeNull()
  expect(heard).toEqual(['no memory'])
})
