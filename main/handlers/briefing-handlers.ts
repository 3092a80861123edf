import { randomUUID } from 'node:crypto'
import { draftBriefing, draftSection, saidOf, say } from '../../corpus/index.ts'
import { bundledSources } from '../bundled.ts'
import type { Contract } from '../contract.ts'
import { HostError } from '../host-error.ts'
import { dialogWords } from '../workbench/dialog-words.ts'
import { openBriefing, openBytes } from '../workbench/open-briefing.ts'
import { saveBriefing } from '../workbench/save-briefing.ts'
import type { WorkbenchState } from '../workbench/workbench-state.ts'
import { cancelled, done, failed } from './outcomes.ts'
import { sampleSections } from './sample-sections.ts'

type BriefingChannel = Extract<keyof Contract, `briefing.${string}`>

/** Briefings: new, drafted, opened, saved, kept for recovery. */
export function briefingHandlers(state: WorkbenchState): Pick<Contract, BriefingChannel> {
  const { shell, settings, recovery, recent, references, screen } = state
  const blank = async () => {
    const { author, language } = await settings.get()
    const drafted = draftBriefing(
      { sources: [], facts: { events: [], transfers: [], quotes: [] } },
      { sections: [], author, lang: language, date: shell.host.today() },
    )
    // Two empty briefings are equal and yet not the same: edits of one must not come home to the other.
    return { ...drafted, id: `b-${randomUUID()}` }
  }
  return {
    'briefing.blank': async () => done(await blank()),
    'briefing.sample': async () => {
      const report = await state.import(bundledSources.map((path) => ({ kind: 'path', path })))
      const [reason] = report.failed
      if (report.added.length === 0)
        return failed(
          'host',
          reason === undefined ? say`The bundled articles could not be read.` : saidOf(reason),
        )
      const sources = await state.read(report.added, [])
      const corpus = { sources, facts: { events: [], transfers: [], quotes: [] } }
      const drafted = draftBriefing(corpus, { sections: sampleSections, date: shell.host.today() })
      const { author } = await settings.get()
      return done({
        ...drafted,
        title: 'Mali and Russia: defence ties',
        author,
        sources: drafted.sources.map((s) => ({ ...s, path: null })),
      })
    },
    'briefing.draft': async ({ sources, sections }) => {
      const corpus = {
        sources: await state.read(sources, []),
        facts: { events: [], transfers: [], quotes: [] },
      }
      return done(sections.map((id) => draftSection(corpus, id)))
    },
    'briefing.update': async (briefing, saved) => {
      screen.briefing = briefing
      screen.saved = saved
      shell.noteBriefing({ title: briefing.title, file: screen.path, unsaved: !saved })
      await (saved ? recovery.forget() : recovery.keep(briefing, screen.path))
      return done(null)
    },
    'briefing.open': async () => {
      const words = dialogWords[(await settings.get()).language]
      const paths = await shell.chooseFiles({
        title: words.openBriefing,
        kinds: [{ name: words.briefing, extensions: ['dossier'] }],
        several: false,
      })
      const path = paths?.[0]
      return path === undefined ? cancelled : openBriefing(state, path)
    },
    'briefing.openRecent': async (id) => {
      const path = references.path(id)
      if (path === null) return failed('invalid', say`This briefing is not in the list any more.`)
      try {
        return await openBriefing(state, path)
      } catch (error) {
        if (!(error instanceof HostError) || error.kind !== 'not-found') throw error
        await recent.forget(path)
        const { name } = references.of(path)
        return failed(
          'host',
          say`${name} is not where it was. It was moved or deleted; open it from its new place.`,
          name,
        )
      }
    },
    'briefing.openItem': async (item) => {
      if (item.kind === 'bytes') return openBytes(state, item.name, item.bytes, null)
      const path = shell.droppedPath(item.id)
      if (path === null) return failed('invalid', say`The dropped file is no longer known. Drop it again.`)
      return openBriefing(state, path)
    },
    'briefing.save': (briefing, request) => saveBriefing(state, briefing, request),
    'briefing.close': async () => {
      screen.path = null
      return done(null)
    },
    'briefing.recent': async () => {
      await recent.list()
      return done(recent.known().map(({ path, openedAt }) => ({ ...references.of(path), openedAt })))
    },
    'briefing.recover': async () => {
      const kept = await recovery.take()
      if (kept === null) return failed('data', say`There is nothing to restore.`)
      screen.path = kept.path
      const file = kept.path === null ? null : references.of(kept.path)
      return done({ briefing: kept.briefing, file })
    },
    'briefing.forgetRecovery': async () => {
      await recovery.take()
      return done(null)
    },
  }
}
