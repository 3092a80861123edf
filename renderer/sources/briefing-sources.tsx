import { Button } from 'react-aria-components'
import type { SourceSummary } from '../../main/contract.ts'
import { dropSources } from '../actions/sources.ts'
import { showWholeSource } from '../actions/view.ts'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { SourceFacts } from './source-facts.tsx'
import { useSourceNumber } from './use-source-number.ts'

/** The sources of this briefing in the order in which they were added, numbered as the page numbers them. */
export function BriefingSources() {
  const words = useWords()
  const sources = useWorkspace((w) => w.history.briefing.sources)
  const library = useWorkspace((w) => w.library)
  const rows = new Map(library.map((row) => [row.id, row]))
  return (
    <section className="block" aria-labelledby="sources-heading">
      <h2 id="sources-heading" className="block-heading">
        {words.sources.heading} <span className="count">{sources.length === 0 ? '' : sources.length}</span>
      </h2>
      {sources.length === 0 ? <p className="help">{words.sources.empty}</p> : null}
      <ol className="source-list">
        {sources.map((source) => {
          const row = rows.get(source.id)
          return row === undefined ? (
            <li key={source.id} className="source-row missing">
              <span className="source-name">
                <Icon name="warning" /> {source.path ?? source.sha256.slice(0, 12)}
              </span>
              <span className="source-facts" title={words.sources.missingHelp(source.path ?? source.id)}>
                {words.sources.missing}
              </span>
              <Remove id={source.id} title={source.path ?? source.sha256.slice(0, 12)} />
            </li>
          ) : (
            <SourceRow key={source.id} row={row} />
          )
        })}
      </ol>
    </section>
  )
}

function SourceRow({ row }: { readonly row: SourceSummary }) {
  const program = useProgram()
  const shown = useWorkspace((w) => w.view.right === 'source' && w.view.source?.source === row.id)
  const number = useSourceNumber(row.id)
  return (
    <li className={shown ? 'source-row shown' : 'source-row'}>
      <span className="source-number">{number === null ? '' : `[${number}]`}</span>
      <Button className="source-open" onPress={() => showWholeSource(program, row.id)}>
        <span className="source-name">{row.title}</span>
        <SourceFacts row={row} />
      </Button>
      <Remove id={row.id} title={row.title} />
    </li>
  )
}

function Remove({ id, title }: { readonly id: string; readonly title: string }) {
  const program = useProgram()
  const words = useWords()
  return (
    <IconButton
      icon="close"
      className="row-action"
      label={words.sources.remove(title)}
      onPress={() => dropSources(program, [id])}
    />
  )
}
