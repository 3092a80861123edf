import { expect, it } from 'vitest'
import type { Briefing, BriefingSection, Client, Outcome } from '../../../main/contract.ts'
import type { Context } from '../../../renderer/actions/context.ts'
import { chooseSection } from '../../../renderer/actions/sections.ts'
import { takeIntoBriefing } from '../../../renderer/actions/sources.ts'
import { startHistory } from '../../../renderer/state/history.ts'
import { createStore } from '../../../renderer/state/store.ts'
import type { Workspace } from '../../../renderer/state/workspace.ts'

/** A program that drafts, when the test says so, a passage of each source for each section. */
function page() {
  const asked: (() => Promise<void>)[] = []
  const client = {
    'briefing.draft': ({ sources, sections }: { sources: string[]; sections: string[] }) =>
      new Promise<Outcome<readonly BriefingSection[]>>((answer) => {
        const value = sections.map((id) => ({
          id,
          noteBefore: null,
          noteAfter: null,
          excerpts: sources.map((source) => ({
            passage: `${source}.p1`,
            sentences: [`${source}.p1.1`],
            noteBefore: null,
            noteAfter: null,
          })),
        }))
        asked.push(async () => {
          answer({ ok: true, value, diagnostics: [] })
          await new Promise((done) => setTimeout(done))
        })
      }),
  } as unknown as Client
  const store = createStore({
    history: startHistory({ sources: [], sections: [], edits: [] } as unknown as Briefing),
    library: ['s-1', 's-2'].map((id) => ({ id, sha256: id, format: 'text', reader: 'text-1' })),
  } as unknown as Workspace)
  const shown = () =>
    store.get().history.briefing.sections.map((s) => [s.id, s.excerpts.map((e) => e.passage)])
  return { context: { client, store } as Context, asked, shown }
}

const whole = [['wagner', ['s-1.p1', 's-2.p1']]]

it('fills a section that was ticked before the first sources came in', async () => {
  const { context, asked, shown } = page()
  const chosen = chooseSection(context, 'wagner', true)
  await takeIntoBriefing(context, ['s-1', 's-2'])
  for (let i = 0; i < asked.length; i += 1) await asked[i]?.()
  await chosen
  expect(shown()).toEqual(whole)
})

it('fills a section ticked while sources are drafted for another', async () => {
  const { context, asked, shown } = page()
  const first = chooseSection(context, 'history', true)
  await asked[0]?.()
  await first
  const taken = takeIntoBriefing(context, ['s-1', 's-2'])
  const second = chooseSection(context, 'wagner', true)
  await asked[2]?.()
  await second
  await asked[1]?.()
  await asked[3]?.()
  await taken
  expect(shown()).toEqual([['history', ['s-1.p1', 's-2.p1']], ...whole])
})
