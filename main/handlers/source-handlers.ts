import { formats } from '../../corpus/index.ts'
import { bundledSources } from '../bundled.ts'
import type { Contract, FormatInfo } from '../contract.ts'
import type { FileKind } from '../shell.ts'
import { dialogWords } from '../workbench/dialog-words.ts'
import type { WorkbenchState } from '../workbench/workbench-state.ts'
import { cancelled, done } from './outcomes.ts'

type SourceChannel = Extract<keyof Contract, `sources.${string}`>

/** What dialogs offer: everything readable, then each format. */
const sourceKinds = (all: string): readonly FileKind[] => [
  { name: all, extensions: formats.flatMap((f) => f.extensions) },
  ...formats.map((f: Pick<FormatInfo, 'label' | 'extensions'>) => ({
    name: f.label,
    extensions: f.extensions,
  })),
]

/** The library: importing, listing, reading, searching. */
export function sourceHandlers(state: WorkbenchState): Pick<Contract, SourceChannel> {
  const { shell, library } = state
  return {
    'sources.choose': async (what) => {
      const words = dialogWords[(await state.settings.get()).language]
      const kinds = sourceKinds(words.allSources)
      const folders = what === 'folder'
      const title = folders ? words.addFolder : words.addSources
      const paths = await shell.chooseFiles({ title, kinds, several: true, folders })
      if (paths === null) return cancelled
      return done(await state.import(paths.map((path) => ({ kind: 'path', path }))))
    },
    'sources.import': async (items) => done(await state.import(items)),
    'sources.stop': async () => {
      state.stopImport()
      return done(null)
    },
    'sources.bundled': async () =>
      done(await state.import(bundledSources.map((path) => ({ kind: 'path', path })))),
    'sources.list': async () => {
      await state.ready()
      return done(state.list())
    },
    'sources.page': async (offset, limit) => {
      await state.ready()
      return done({ total: library.count(), rows: state.list({ offset, limit }) })
    },
    'sources.read': async (ids, undone) => done(await state.read(ids, undone)),
    'sources.remove': async (ids) => {
      await state.remove(ids)
      return done(null)
    },
    'sources.search': async (query, limit) => done(library.search(query, limit)),
    'sources.facts': async (ids) => done((await state.renderer.read(state.files(ids), [])).facts),
  }
}
