import { extname } from 'node:path'
import { type Configuration, noConfiguration } from '../configuration/configuration.ts'
import type { Contract } from '../contract.ts'
import type { Shell, Workbench } from '../shell.ts'
import { openBriefing } from '../workbench/open-briefing.ts'
import { saveBriefing } from '../workbench/save-briefing.ts'
import { createWorkbenchState } from '../workbench/workbench-state.ts'
import { appHandlers } from './app-handlers.ts'
import { briefingHandlers } from './briefing-handlers.ts'
import { renderingHandlers } from './rendering-handlers.ts'
import { reviewHandlers } from './review-handlers.ts'
import { sourceHandlers } from './source-handlers.ts'
import { untilClosed } from './until-closed.ts'

/** The program behind the page: one function a channel, and what the shell around it needs. */
export function createWorkbench(
  shell: Shell,
  configuration: Configuration = noConfiguration,
): {
  readonly handlers: Contract
  readonly workbench: Workbench
} {
  const state = createWorkbenchState(shell, configuration)
  let closed = false
  const handlers = untilClosed(
    {
      ...appHandlers(state),
      ...sourceHandlers(state),
      ...briefingHandlers(state),
      ...renderingHandlers(state),
      ...reviewHandlers(state),
    },
    () => closed,
  )
  const workbench: Workbench = {
    openPaths: async (paths) => {
      const isBriefing = (path: string) => extname(path).toLowerCase() === '.dossier'
      const briefing = paths.find(isBriefing)
      const others = paths.filter((path) => !isBriefing(path))
      if (others.length > 0)
        shell.emit('sources.imported', await state.import(others.map((path) => ({ kind: 'path', path }))))
      if (briefing === undefined) return []
      const opened = await openBriefing(state, briefing)
      if (!opened.ok) return [opened.failure]
      shell.emit('briefing.opened', opened.value)
      return []
    },
    saveNow: async () => {
      const { briefing } = state.screen
      if (briefing === null) return true
      return (await saveBriefing(state, briefing, { asks: false, name: null })).ok
    },
    discard: () => state.recovery.forget(),
    recentPaths: () => state.recent.known().map((r) => r.path),
    close: async () => {
      closed = true
      state.stopSorting()
      await Promise.all([state.renderer.stop(), state.library.close()])
    },
  }
  return { handlers, workbench }
}
