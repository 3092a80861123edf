import { Button, ProgressBar } from 'react-aria-components'
import { closeExportReport, showInFolder, stopExport } from '../actions/export.ts'
import { DiagnosticList } from '../app/diagnostic-list.tsx'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { useSettled } from '../app/use-settled.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'

/** An export as it runs, then what it wrote: file, pages, size, and each thing to check with a jump to it. */
export function ExportSummary() {
  const program = useProgram()
  const words = useWords()
  const exporting = useWorkspace((w) => w.exporting)
  const exported = useWorkspace((w) => w.exported)
  const dialogs = useWorkspace((w) => w.info.capabilities.files)
  const slow = useSettled(exporting !== null, 300)
  if (exporting !== null)
    return slow ? (
      <div className="export-summary">
        <ProgressBar
          aria-label={words.export.running(words.export.formats[exporting.format])}
          isIndeterminate
        >
          <p>
            {words.export.running(words.export.formats[exporting.format])}:{' '}
            {words.export.steps[exporting.step]}
          </p>
        </ProgressBar>
        <Button className="button" onPress={() => void stopExport(program)}>
          {words.cancel}
        </Button>
      </div>
    ) : null
  if (exported === null) return null
  const { file, diagnostics } = exported
  const toCheck = diagnostics.filter((d) => d.severity !== 'info')
  const kilobytes = Math.max(1, Math.round(file.size / 1000))
  return (
    <section className="export-summary" role="status" aria-label={words.export.summary}>
      <IconButton
        icon="close"
        className="corner"
        label={words.close}
        onPress={() => closeExportReport(program)}
      />
      <p className="export-done">
        <Icon name="check" />{' '}
        {dialogs ? words.export.done(file.file.name) : words.export.downloaded(file.file.name)}
      </p>
      <p className="help">{words.export.facts(file.pages, kilobytes)}</p>
      {dialogs ? (
        <Button className="button" onPress={() => void showInFolder(program, file.file.id)}>
          {words.export.showInFolder}
        </Button>
      ) : null}
      <p>{toCheck.length === 0 ? words.export.nothingToCheck : words.export.check(toCheck.length)}</p>
      {toCheck.length === 0 ? null : <DiagnosticList diagnostics={toCheck} />}
    </section>
  )
}
