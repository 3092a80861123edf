import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { coverage } from '../state/coverage.ts'
import { ToCheck } from './to-check.tsx'
import { useSettled } from './use-settled.ts'
import { useWords, useWorkspace } from './workspace-context.ts'

/** Pages, coverage, what is sorted nowhere, and whether the work is saved. */
export function StatusBar() {
  const words = useWords()
  const briefing = useWorkspace((w) => w.history.briefing)
  const reading = useWorkspace((w) => w.reading)
  const unsaved = useWorkspace((w) => w.history.briefing !== w.history.saved)
  const file = useWorkspace((w) => w.file)
  const preview = useWorkspace((w) => w.preview)
  const zoom = useWorkspace((w) => w.settings.zoom)
  const slow = useSettled(preview.running, 300)
  const { sections } = briefing
  const covered = useMemo(() => coverage(sections, reading), [sections, reading])
  const toCheck = preview.diagnostics.filter((d) => d.severity !== 'info')
  return (
    <footer className="status-bar" data-pane="status">
      {preview.current === null ? null : (
        <span data-testid="pages">{words.status.pages(preview.current.pages)}</span>
      )}
      {covered.offered === 0 ? null : (
        <span title={words.status.coverageHelp} data-testid="coverage">
          {words.status.coverage(covered.used, covered.offered)}
        </span>
      )}
      {covered.sentences === 0 ? null : covered.unassigned.length === 0 ? (
        <span>{words.status.allAssigned}</span>
      ) : (
        <Button
          className="link-button"
          onPress={() => {
            const heading = document.getElementById('unassigned')
            heading?.scrollIntoView({ block: 'start' })
            heading?.querySelector<HTMLElement>('button')?.focus()
          }}
        >
          {words.status.unassigned(covered.unassigned.length)}
        </Button>
      )}
      <ToCheck diagnostics={toCheck} />
      <span className="status-space" role="status">
        {slow ? words.page.refreshing : ''}
      </span>
      <span>
        {unsaved ? words.status.unsaved : file === null ? words.status.neverSaved : words.status.saved}
      </span>
      {zoom === 100 ? null : <span>{words.status.zoom(zoom)}</span>}
    </footer>
  )
}
