import { expect, it } from 'vitest'
import type { BriefingSection, Client, Outcome } from '../../../main/contract.ts'
import type { Context } from '../../../renderer/actions/context.ts'
import { chooseSection } from '../../../renderer/actions/sections.ts'
import { startHistory } from '../../../renderer/state/history.ts'
import { createStore } from '../../../renderer/state/store.ts'
import type { Workspace } from '../../../renderer/state/workspace.ts'
import { briefing } from '../sample.ts'

/** A window whose program drafts a section in as many milliseconds as the test says. */
function windowOf(milliseconds: Readonly<Record<string, number>>) {
  const client = {
    'briefing.draft': async ({ sections: [id = ''] }: { sections: readonly string[] }) => {
      await new Promise((later) => setTimeout(later, milliseconds[id]))
      const value: readonly BriefingSection[] = [{ id, noteBefore: null, excerpts: [], noteAfter: null }]
      return { ok: true, value, diagnostics: [] } satisfies Outcome<readonly BriefingSection[]>
    },
  } as unknown as Client
  const store = createStore({ history: startHistory({ ...briefing, sections: [] }) } as unknown as Workspace)
  const context: Context = { client, store }
  return {
    choose: (id: string, chosen: boolean) => chooseSection(context, id, chosen),
    chosen: () => store.get().history.briefing.sections.map((s) => s.id),
  }
}

it('puts sections in the order in which they were ticked, though the first takes longer to draft', async () => {
  const { choose, chosen } = windowOf({ slow: 30, quick: 1 })
  await Promise.all([choose('slow', true), choose('quick', true)])
  expect(chosen()).toEqual(['slow', 'quick'])
})

it('leaves out what was unticked before its draft came', async () => {
  const { choose, chosen } = windowOf({ slow: 30 })
  await Promise.all([choose('slow', true), choose('slow', false)])
  expect(chosen()).toEqual([])
})

it('takes a section out at once where nothing is under way', async () => {
  const { choose, chosen } = windowOf({ quick: 1 })
  await choose('quick', true)
  await new Promise((later) => setTimeout(later, 0))
  void choose('quick', false)
  expect(chosen()).toEqual([])
})
