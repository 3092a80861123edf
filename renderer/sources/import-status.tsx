import { useRef } from 'react'
import { Button, ProgressBar } from 'react-aria-components'
import { closeImportReport, mostAtOnce, stopImport } from '../actions/sources.ts'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { useProgram, useTold, useWords, useWorkspace } from '../app/workspace-context.ts'

/** Failures that are listed; the rest is counted. */
const mostListed = 8

/** The import that runs (how far, how fast, what failed so far) or what the last one did. */
export function ImportStatus() {
  const program = useProgram()
  const words = useWords()
  const told = useTold()
  const importing = useWorkspace((w) => w.importing)
  const report = useWorkspace((w) => w.imported)
  const started = useRef(0)
  if (importing?.begun === true) {
    if (importing.done === 0 || started.current === 0) started.current = performance.now()
    const seconds = (performance.now() - started.current) / 1000
    const label = words.sources.reading(importing.done, importing.total)
    return (
      <div className="import-status">
        <ProgressBar
          aria-label={label}
          value={importing.total === 0 ? 0 : (100 * importing.done) / importing.total}
          className="progress"
        >
          {({ percentage }) => (
            <div className="progress-track">
              <div className="progress-fill" style={{ width: `${percentage ?? 0}%` }} />
            </div>
          )}
        </ProgressBar>
        <p>
          {label}
          {seconds > 1 ? `, ${words.sources.rate(Math.round(importing.done / seconds))}` : ''}
        </p>
        <p className="help one-line">{importing.current ?? ''}</p>
        {importing.failed === 0 ? null : (
          <p className="warning-text">{words.sources.failedSoFar(importing.failed)}</p>
        )}
        <Button className="button" onPress={() => void stopImport(program)}>
          {words.stop}
        </Button>
      </div>
    )
  }
  started.current = 0
  if (report === null) return null
  const { added, known, failed } = report
  return (
    <div className="import-status" role="status">
      <IconButton
        icon="close"
        className="corner"
        label={words.close}
        onPress={() => closeImportReport(program)}
      />
      <p>
        {added.length === 0 ? words.sources.nothingNew : words.sources.imported(added.length, known.length)}
      </p>
      {report.stopped ? <p>{words.sources.stopped}</p> : null}
      {added.length > mostAtOnce ? <p>{words.sources.toLibraryOnly(added.length)}</p> : null}
      {failed.length === 0 ? null : (
        <>
          <p className="warning-text">
            <Icon name="warning" /> {words.sources.failed(failed.length)}
          </p>
          <ul className="failed-list">
            {failed.slice(0, mostListed).map((f) => (
              <li key={`${f.file} ${f.message}`}>
                {f.message.includes(f.file) ? told(f) : `${f.file}: ${told(f)}`}
              </li>
            ))}
            {failed.length > mostListed ? <li>{words.excerpt.more(failed.length - mostListed)}</li> : null}
          </ul>
        </>
      )}
    </div>
  )
}
