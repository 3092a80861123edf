import { useEffect, useState } from 'react'
import { Checkbox } from 'react-aria-components'
import type { Source } from '../../main/contract.ts'
import { readSource } from '../actions/reading.ts'
import { Icon } from '../app/icon.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { publishedInFull } from '../sources/published-words.ts'
import { SourceReport } from './source-report.tsx'
import { SourceText } from './source-text.tsx'

/** A source as it was received, at the place that was asked for, with a report of what was found in it. */
export function SourceView() {
  const program = useProgram()
  const words = useWords()
  const place = useWorkspace((w) => w.view.source)
  const held = useWorkspace((w) => w.reading.sources.get(w.view.source?.source ?? ''))
  const [fetched, setFetched] = useState<Source | null>(null)
  const [raw, setRaw] = useState(false)
  const source = held ?? (fetched?.id === place?.source ? fetched : null)
  useEffect(() => {
    if (place === null || held !== undefined) return undefined
    let wanted = true
    void readSource(program, place.source).then((found) => {
      if (wanted) setFetched(found)
    })
    return () => {
      wanted = false
    }
  }, [program, place, held])
  if (place === null || source === null) return <p className="page-empty help">{words.source.none}</p>
  return (
    <div className="source-view">
      <header className="source-header">
        <h2>{source.title}</h2>
        <dl>
          <Fact label={words.source.publisher} value={source.publisher ?? words.sources.noPublisher} />
          {source.author === null ? null : <Fact label={words.source.author} value={source.author} />}
          <Fact label={words.source.published} value={publishedInFull(source.published, words)} />
          <Fact label={words.source.file} value={source.file} />
          <Fact label={words.source.language} value={words.source.languages[source.language]} />
          <Fact label={words.source.digest} value={source.sha256.slice(0, 16)} />
        </dl>
        <SourceReport source={source} />
        <Checkbox className="checkbox" isSelected={raw} onChange={setRaw}>
          <span className="checkbox-box">
            <Icon name="check" />
          </span>
          {words.source.asReceivedHelp}
        </Checkbox>
      </header>
      <SourceText source={source} place={place} raw={raw} />
    </div>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
