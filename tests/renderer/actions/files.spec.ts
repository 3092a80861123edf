import { expect, it } from 'vitest'
import type { Briefing, Client, FileReference, Outcome } from '../../../main/contract.ts'
import type { Context } from '../../../renderer/actions/context.ts'
import { saveBriefing } from '../../../renderer/actions/files.ts'
import { createStore } from '../../../renderer/state/store.ts'
import type { Workspace } from '../../../renderer/state/workspace.ts'

const cancelled = { ok: false, failure: { kind: 'cancelled', message: '' } } as const

/** A page in a browser, whose program ends each save when the test says so. */
function page() {
  const saves: {
    readonly briefing: Briefing
    readonly request: unknown
    readonly end: (outcome: Outcome<FileReference>) => void
  }[] = []
  const client = {
    'briefing.save': (briefing: Briefing, request: unknown) =>
      new Promise<Outcome<FileReference>>((end) => saves.push({ briefing, request, end })),
    'briefing.recent': async () => ({ ok: true, value: [], diagnostics: [] }),
  } as unknown as Client
  const briefing = (title: string) => ({ title }) as unknown as Briefing
  const store = createStore({
    info: { capabilities: { files: false } },
    history: { briefing: briefing('first'), saved: null },
    file: null,
    notice: null,
    view: { dialog: null },
  } as unknown as Workspace)
  const type = (title: string) =>
    store.set((w) => ({ ...w, history: { ...w.history, briefing: briefing(title) } }))
  const settled = () => new Promise((done) => setTimeout(done))
  return { context: { client, store } as Context, store, saves, type, settled }
}

const file = { id: 'f', name: 'Mali' } as unknown as FileReference

it('saves to the file that the first save is making, and asks for no second name', async () => {
  const { context, store, saves, type, settled } = page()
  const first = saveBriefing(context, true, 'Mali')
  await settled()
  type('second')
  const second = saveBriefing(context, false)
  await settled()
  expect(store.get().view.dialog).toBeNull()
  expect(saves).toHaveLength(1)
  saves[0]?.end({ ok: true, value: file, diagnostics: [] })
  expect(await first).toBe(true)
  await settled()
  expect(saves[1]).toMatchObject({ briefing: { title: 'second' }, request: { asks: false, name: null } })
  saves[1]?.end({ ok: true, value: file, diagnostics: [] })
  expect(await second).toBe(true)
  expect(store.get().view.dialog).toBeNull()
  expect(store.get().history.saved).toBe(store.get().history.briefing)
})

it('lets a save go that waited for one that failed, and asks for a name when none is under way', async () => {
  const { context, store, saves, settled } = page()
  const first = saveBriefing(context, true, 'Mali')
  const second = saveBriefing(context, false)
  await settled()
  saves[0]?.end(cancelled)
  expect([await first, await second]).toEqual([false, false])
  expect(saves).toHaveLength(1)
  expect(store.get().view.dialog).toBeNull()
  expect(await saveBriefing(context, false)).toBe(false)
  expect(store.get().view.dialog).toBe('save-name')
})
