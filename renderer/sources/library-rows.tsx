import { Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { SourceId, SourceSummary } from '../../main/contract.ts'
import { dropSources, removeFromLibrary, takeIntoBriefing } from '../actions/sources.ts'
import { showWholeSource } from '../actions/view.ts'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { useProgram, useWords } from '../app/workspace-context.ts'
import { SourceFacts } from './source-facts.tsx'

/** The library's list: only the rows in view exist, so five thousand cost what thirty do. */
export function LibraryRows({
  library,
  used,
}: {
  readonly library: readonly SourceSummary[]
  readonly used: ReadonlySet<SourceId>
}) {
  const program = useProgram()
  const words = useWords()
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: Math.round(rem * 3.5) }}>
      <GridList
        className="library-rows"
        aria-label={words.sources.library}
        items={library}
        dependencies={[used, words]}
        keyboardNavigationBehavior="tab"
        onAction={(key) => showWholeSource(program, String(key))}
        renderEmptyState={() => <p className="help">{words.sources.empty}</p>}
      >
        {(row) => (
          <GridListItem id={row.id} textValue={row.title} className="library-row">
            <Checkbox
              className="checkbox"
              aria-label={words.sources.add(row.title)}
              isSelected={used.has(row.id)}
              onChange={(on) =>
                on ? void takeIntoBriefing(program, [row.id]) : dropSources(program, [row.id])
              }
            >
              <span className="checkbox-box">
                <Icon name="check" />
              </span>
            </Checkbox>
            <div className="library-text">
              <span className="source-name">{row.title}</span>
              <SourceFacts row={row} />
            </div>
            {used.has(row.id) ? null : (
              <IconButton
                icon="trash"
                className="row-action"
                label={words.sources.removeFromLibrary(row.title)}
                onPress={() =>
                  void removeFromLibrary(program, [row.id], words.sources.removedFromLibrary(row.title))
                }
              />
            )}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
}
