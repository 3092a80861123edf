import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { allSections, formats, say } from '../../corpus/index.ts'
import { tlpColours } from '../../templates/index.ts'
import type { AppInfo, Contract } from '../contract.ts'
import type { WorkbenchState } from '../workbench/workbench-state.ts'
import { licences } from './licences.ts'
import { done, failed } from './outcomes.ts'

/** What the program is and can do, and the user's settings. */
export function appHandlers(
  state: WorkbenchState,
): Pick<Contract, 'app.info' | 'app.showOwnFiles' | 'settings.get' | 'settings.set'> {
  const { shell, settings, recovery, configuration } = state
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
        sections: allSections(configuration.sections).map(({ id, label, about }) => ({
          id,
          title: label,
          description: about,
        })),
        templates: configuration.templates.map(({ id, label, about }) => ({
          id,
          title: label,
          description: about,
        })),
        formats: formats.map(({ id, label, extensions }) => ({
          id,
          label,
          extensions: extensions.map((e) => `.${e}`),
        })),
        markings: Object.keys(tlpColours),
        licences: await licences(),
        mistakes: configuration.diagnostics,
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
    'app.showOwnFiles': async () => {
      const { folder } = configuration
      if (folder === null)
        return failed('invalid', say`Dossier was started without a folder for your own files.`)
      for (const kind of ['sections', 'templates']) await mkdir(join(folder, kind), { recursive: true })
      shell.showInFolder(join(folder, 'sections'))
      return done(null)
    },
    'settings.get': async () => done(await settings.get()),
    'settings.set': async (change) => done(await settings.set(change)),
  }
}
