import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Briefing, Client, DraftPage, Outcome, Preview } from '../../../main/contract.ts'
import type { Context } from '../../../renderer/actions/context.ts'
import { followPreview } from '../../../renderer/actions/preview.ts'
import { createStore } from '../../../renderer/state/store.ts'
import type { Workspace } from '../../../renderer/state/workspace.ts'

interface Asked {
  readonly what: 'draft' | 'whole'
  readonly title: string
  readonly answer: (pages: number | null) => Promise<void>
}

/** A program that answers when the test says so, and a page that follows the briefing. */
function page() {
  const asked: Asked[] = []
  const settled = () => vi.advanceTimersByTimeAsync(0)
  const client = {
    'preview.render': (briefing: Briefing, generation: number) =>
      new Promise<Outcome<Preview>>((resolve) => {
        asked.push({
          what: 'whole',
          title: briefing.title,
          answer: async (pages) => {
            resolve(
              pages === null
                ? { ok: false, failure: { kind: 'cancelled', message: '' } }
                : {
                    ok: true,
                    value: { generation, pdf: new Uint8Array(), pages, places: [], sources: [] },
                    diagnostics: [],
                  },
            )
            await settled()
          },
        })
      }),
    'preview.draft': (briefing: Briefing, _place: unknown, generation: number) =>
      new Promise<Outcome<DraftPage | null>>((resolve) => {
        asked.push({
          what: 'draft',
          title: briefing.title,
          answer: async (page) => {
            const value =
              page === null ? null : { generation, pdf: new Uint8Array(), pages: [page], places: [] }
            resolve({ ok: true, value, diagnostics: [] })
            await settled()
          },
        })
      }),
  } as unknown as Client
  const briefing = { title: 'first', sections: [{ id: 'a', excerpts: [{}] }] } as unknown as Briefing
  const store = createStore({
    history: { briefing },
    selection: { section: 'a', passage: 'p' },
    preview: { current: null, draft: null, running: false, failure: null, diagnostics: [] },
  } as unknown as Workspace)
  const stop = followPreview({ client, store } as Context)
  const change = async (title: string) => {
    store.set((w) => ({ ...w, history: { ...w.history, briefing: { ...w.history.briefing, title } } }))
    await settled()
  }
  return { asked, store, change, stop }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('asks for the page of a change without waiting for the one before', async () => {
  const { asked, change, store, stop } = page()
  await vi.advanceTimersByTimeAsync(0)
  await change('second')
  expect(asked.map((a) => a.title)).toEqual(['first', 'second'])
  await asked[0]?.answer(null)
  await asked[1]?.answer(5)
  expect(store.get().preview.current?.pages).toBe(5)
  expect(store.get().preview.running).toBe(false)
  expect(asked).toHaveLength(2)
  stop()
})

it('lets a page be finished now and then while changes go on, and ends with the last of them', async () => {
  const { asked, change, stop } = page()
  await vi.advanceTimersByTimeAsync(0)
  await vi.advanceTimersByTimeAsync(500)
  await change('second')
  await change('third')
  expect(asked.map((a) => a.title)).toEqual(['first'])
  await asked[0]?.answer(5)
  expect(asked.map((a) => a.title)).toEqual(['first', 'third'])
  stop()
})

it('shows the changed page of a long briefing first, and the whole when the keys rest', async () => {
  const { asked, change, store, stop } = page()
  await vi.advanceTimersByTimeAsync(0)
  await asked[0]?.answer(50)
  await change('second')
  expect(asked.at(-1)).toMatchObject({ what: 'draft', title: 'second' })
  await asked.at(-1)?.answer(17)
  expect(store.get().preview.draft?.pages).toEqual([17])
  await vi.advanceTimersByTimeAsync(100)
  await change('third')
  await asked.at(-1)?.answer(17)
  await vi.advanceTimersByTimeAsync(200)
  expect(asked.filter((a) => a.what === 'whole')).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(100)
  expect(asked.at(-1)).toMatchObject({ what: 'whole', title: 'third' })
  await asked.at(-1)?.answer(50)
  expect(store.get().preview.draft).toBeNull()
  stop()
})

it('never lets a change wait for the whole of a long briefing', async () => {
  const { asked, change, stop } = page()
  await vi.advanceTimersByTimeAsync(0)
  await asked[0]?.answer(50)
  await change('second')
  await asked.at(-1)?.answer(17)
  await vi.advanceTimersByTimeAsync(300)
  expect(asked.at(-1)).toMatchObject({ what: 'whole', title: 'second' })
  await vi.advanceTimersByTimeAsync(2_000)
  await change('third')
  expect(asked.at(-1)).toMatchObject({ what: 'draft', title: 'third' })
  stop()
})

it('asks for the whole where the page alone gains nothing', async () => {
  const { asked, change, stop } = page()
  await vi.advanceTimersByTimeAsync(0)
  await asked[0]?.answer(50)
  await change('second')
  await asked.at(-1)?.answer(null)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked.at(-1)).toMatchObject({ what: 'whole', title: 'second' })
  stop()
})
