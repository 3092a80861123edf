import type { SectionId } from '../../main/contract.ts'
import { type Context, change, valueOrNotice } from './context.ts'

/** The last choice that is under way, by the window's store. */
const turns = new WeakMap<Context['store'], Promise<void>>()

/**
 * Puts a section into the briefing, with what the rules offer for it, or takes it out. Choices take their turn: what was
 * ticked first stands first, and what was ticked and unticked is out, however long a draft takes.
 */
export function chooseSection(context: Context, section: SectionId, chosen: boolean): Promise<void> {
  const { store } = context
  const before = turns.get(store)
  const choose = () => choice(context, section, chosen)
  const turn = before === undefined ? choose() : before.then(choose)
  const over = turn
    .catch(() => {})
    .then(() => {
      if (turns.get(store) === over) turns.delete(store)
    })
  turns.set(store, over)
  return turn
}

async function choice(context: Context, section: SectionId, chosen: boolean): Promise<void> {
  const { client, store } = context
  if (!chosen) {
    change(context, { kind: 'remove-section', section })
    return
  }
  const known = () => store.get().history.briefing.sources.map((s) => s.id)
  for (;;) {
    const sources = known()
    const draft = valueOrNotice(context, await client['briefing.draft']({ sources, sections: [section] }))
    if (draft === null) return
    // Sources that were added meanwhile have sentences for it too.
    if (known().some((id) => !sources.includes(id))) continue
    const drafted = draft[0] ?? { id: section, noteBefore: null, excerpts: [], noteAfter: null }
    change(context, { kind: 'add-section', section: drafted })
    return
  }
}

/** Puts back what the rules offer for a section and the briefing leaves out. */
export async function refillSection(context: Context, section: SectionId): Promise<void> {
  const { client, store } = context
  const { sources } = store.get().history.briefing
  const request = { sources: sources.map((s) => s.id), sections: [section] }
  const draft = valueOrNotice(context, await client['briefing.draft'](request))
  const excerpts = draft?.[0]?.excerpts
  if (excerpts !== undefined) change(context, { kind: 'set-excerpts', section, excerpts })
}
