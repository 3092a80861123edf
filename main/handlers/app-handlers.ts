import { builtInSections, formats } from '../../corpus/index.ts'
import { templates, tlpColours } from '../../templates/index.ts'
import type { AppInfo, Contract } from '../contract.ts'
import type { WorkbenchState } from '../workbench/workbench-state.ts'
import { licences } from './licences.ts'
import { done } from './outcomes.ts'

/** What the program is and can do, and the user's settings. */
export function appHandlers(
  state: WorkbenchState,
): Pick<Contract, 'app.info' | 'settings.get' | 'settings.set'> {
  const { shell, settings, recovery } = state
  let warm = false
  return {
    'app.info': async () => {
      // While the user looks at the first screen, the thread that sets pages gets ready; a failure shows there.
      if (!warm) void state.renderer.warm().catch(() => null)
      warm = true
      const kept = await recovery.left()
      const info: AppInfo = {
        version: shell.version,
        platform: process.platform,
        capabilities: shell.capabilities,
        sections: builtInSections.map(({ id, label, about }) => ({ id, title: label, description: about })),
        templates: templates.map(({ id, label, about }) => ({ id, title: label, description: about })),
        formats: formats.map(({ id, label, extensions }) => ({
          id,
          label,
          extensions: extensions.map((e) => `.${e}`),
        })),
        markings: Object.keys(tlpColours),
        licences: await licences(),
        today: shell.host.today(),
        recovery:
          kept === null
            ? null
            : {
                title: kept.briefing.title,
                savedAt: kept.savedAt,
                file: kept.path === null ? null : state.references.of(kept.path).name,
              },
      }
      return done(info)
    },
    'settings.get': async () => done(await settings.get()),
    'settings.set': async (change) => done(await settings.set(change)),
  }
}
