import { memo } from 'react'
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { SearchResult } from '../../main/contract.ts'
import { showSource } from '../actions/view.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'

/** What a search found: each hit in its words, with its source; choosing one opens the source there. */
export const SearchHits = memo(function SearchHits({ result }: { readonly result: SearchResult }) {
  const program = useProgram()
  const running = useWorkspace((w) => w.search.running)
  const words = useWords()
  const hits = result.hits.map((hit, index) => ({ ...hit, id: index }))
  return (
    <>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 96 }}>
        <GridList
          className="search-hits"
          aria-label={words.search.results}
          aria-busy={running}
          items={hits}
          dependencies={[words]}
          onAction={(key) => {
            const hit = hits[Number(key)]
            if (hit !== undefined)
              showSource(program, { source: hit.source, passage: hit.passage, sentence: hit.sentence })
          }}
          renderEmptyState={() => <p className="help">{words.search.none(result.query)}</p>}
        >
          {(hit) => (
            <GridListItem id={hit.id} textValue={hit.title} className="search-hit">
              <span className="source-name">{hit.title}</span>
              <span className="snippet">
                {hit.snippet.map((part, index) =>
                  part.match ? <mark key={index}>{part.text}</mark> : part.text,
                )}
              </span>
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
      {result.total > result.hits.length ? (
        <p className="help">{words.search.more(result.hits.length, result.total)}</p>
      ) : null}
    </>
  )
})
