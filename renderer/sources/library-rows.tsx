import { memo, startTransition, useEffect, useState } from 'react'
import { Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { SourceSummary } from '../../main/contract.ts'
import { dropSources, removeFromLibrary, takeIntoBriefing } from '../actions/sources.ts'
import { showWholeSource } from '../actions/view.ts'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { SourceFacts } from './source-facts.tsx'

/** Sources that the list takes up at once: few enough for one frame, more than any window shows. */
const batch = 250
/** Milliseconds between batches, in which keys and pointer are heard; and after a key in the search. */
const pause = 40
const rest = 1_000

/**
 * The library's list: only the rows in view exist, so five thousand cost what thirty do. The list itself is taken up
 * batch by batch, for five thousand entries at once would hold up the keys.
 */
export const LibraryRows = memo(function LibraryRows({
  library,
}: {
  readonly library: readonly SourceSummary[]
}) {
  const program = useProgram()
  const words = useWords()
  const query = useWorkspace((w) => w.search.query)
  const [taken, setTaken] = useState(batch)
  useEffect(() => {
    if (taken >= library.length) return undefined
    const grow = () => startTransition(() => setTaken(taken + batch))
    const next = setTimeout(grow, query === '' ? pause : rest)
    return () => clearTimeout(next)
  }, [taken, library, query])
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: Math.round(rem * 3.5) }}>
      <GridList
        className="library-rows"
        aria-label={words.sources.library}
        items={taken >= library.length ? library : library.slice(0, taken)}
        dependencies={[words]}
        keyboardNavigationBehavior="tab"
        onAction={(key) => showWholeSource(program, String(key))}
        renderEmptyState={() => <p className="help">{words.sources.empty}</p>}
      >
        {(row) => (
          <GridListItem id={row.id} textValue={row.title} className="library-row">
            <RowContent row={row} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
})

/** What a row shows; it follows the briefing by itself, so that taking one source in draws one row again. */
function RowContent({ row }: { readonly row: SourceSummary }) {
  const program = useProgram()
  const words = useWords()
  const used = useWorkspace((w) => w.history.briefing.sources.some((s) => s.id === row.id))
  return (
    <>
      <Checkbox
        className="checkbox"
        aria-label={words.sources.add(row.title)}
        isSelected={used}
        onChange={(on) => (on ? void takeIntoBriefing(program, [row.id]) : dropSources(program, [row.id]))}
      >
        <span className="checkbox-box">
          <Icon name="check" />
        </span>
      </Checkbox>
      <div className="library-text">
        <span className="source-name">{row.title}</span>
        <SourceFacts row={row} />
      </div>
      {used ? null : (
        <IconButton
          icon="trash"
          className="row-action"
          label={words.sources.removeFromLibrary(row.title)}
          onPress={() =>
            void removeFromLibrary(program, [row.id], words.sources.removedFromLibrary(row.title))
          }
        />
      )}
    </>
  )
}
