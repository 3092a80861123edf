import { say } from '../../corpus/index.ts'
import type { Contract } from '../contract.ts'
import { dialogWords } from '../workbench/dialog-words.ts'
import { safeFileName } from '../workbench/safe-file-name.ts'
import type { WorkbenchState } from '../workbench/workbench-state.ts'
import { Stopped } from '../worker/worker-client.ts'
import { cancelled, done, failed } from './outcomes.ts'

type RenderingChannel = Extract<keyof Contract, `preview.${string}` | `export.${string}`>

const kinds = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  docx: { name: 'Word', extensions: ['docx'] },
} as const

/** The live page and the exported files: the same bytes from the same thread. */
export function renderingHandlers(state: WorkbenchState): Pick<Contract, RenderingChannel> {
  const { shell, renderer, references } = state
  let exporting = 0

  return {
    'preview.render': async (briefing, generation) => {
      try {
        const files = state.files(briefing.sources.map((s) => s.id))
        const { bytes, pages, places, sources, diagnostics } = await renderer.preview(briefing, files)
        return done({ generation, pdf: bytes, pages, places, sources }, diagnostics)
      } catch (error) {
        if (error instanceof Stopped) return cancelled
        throw error
      }
    },
    'preview.draft': async (briefing, place, generation) => {
      try {
        const files = state.files(briefing.sources.map((s) => s.id))
        const drafted = await renderer.draft(briefing, files, place)
        if (drafted === null) return done(null)
        const { bytes, pages, places } = drafted
        return done({ generation, pdf: bytes, pages, places })
      } catch (error) {
        if (error instanceof Stopped) return cancelled
        throw error
      }
    },
    'export.run': async (briefing, format) => {
      exporting += 1
      const mine = exporting
      const tell = (step: 'composing' | 'writing' | 'saving') =>
        shell.emit('export.progress', { format, step })
      const name = safeFileName(briefing.title, format)
      const title = dialogWords[(await state.settings.get()).language].export(kinds[format].name)
      const target = shell.capabilities.files
        ? await shell.chooseTarget({ title, kinds: [kinds[format]], name })
        : name
      if (target === null) return cancelled
      try {
        tell('composing')
        const files = state.files(briefing.sources.map((s) => s.id))
        tell('writing')
        const { bytes, pages, diagnostics } = await renderer.render(briefing, files, format)
        if (mine !== exporting) return cancelled
        tell('saving')
        if (shell.capabilities.files) await shell.host.save(target, bytes)
        const content = shell.capabilities.files ? null : bytes
        return done({ format, file: references.of(target), size: bytes.length, pages, content }, diagnostics)
      } catch (error) {
        if (error instanceof Stopped) return cancelled
        throw error
      }
    },
    'export.stop': async () => {
      exporting += 1
      await renderer.stop()
      return done(null)
    },
    'export.showInFolder': async (id) => {
      const path = references.path(id)
      if (path === null) return failed('invalid', say`This file is not known any more. Export it again.`)
      shell.showInFolder(path)
      return done(null)
    },
  }
}
