import type { SourceSummary } from '../../main/contract.ts'
import { Icon } from '../app/icon.tsx'
import { useTold, useWords } from '../app/workspace-context.ts'
import { publishedWords } from './published-words.ts'

/** Publisher, date, and what was found in it, on one quiet line. */
export function SourceFacts({ row }: { readonly row: SourceSummary }) {
  const words = useWords()
  const told = useTold()
  return (
    <span className="source-facts">
      <span>{row.publisher ?? words.sources.noPublisher}</span>
      <span>{publishedWords(row.published, words)}</span>
      {row.repairs === 0 ? null : (
        <span className="repaired-count">{words.sources.repairs(row.repairs)}</span>
      )}
      {row.warnings.length === 0 ? null : (
        <span className="warning-count" title={row.warnings.map(told).join('\n')}>
          <Icon name="warning" /> {words.sources.warnings(row.warnings.length)}
        </span>
      )}
      {row.available ? null : <span className="warning-count">{words.sources.unavailable}</span>}
    </span>
  )
}
