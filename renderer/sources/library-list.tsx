import { useDeferredValue, useMemo, useState } from 'react'
import { Button, Input, Label, SearchField } from 'react-aria-components'
import { createSearch } from '../actions/search.ts'
import { takeIntoBriefing } from '../actions/sources.ts'
import { Icon } from '../app/icon.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { LibraryRows } from './library-rows.tsx'
import { SearchHits } from './search-hits.tsx'

/** The whole library: every source, or what a search finds in their text. */
export function LibraryList() {
  const program = useProgram()
  const words = useWords()
  const library = useWorkspace((w) => w.library)
  const search = useWorkspace((w) => w.search)
  const briefing = useWorkspace((w) => w.history.briefing.sources)
  const ask = useMemo(() => createSearch(program), [program])
  const [text, setText] = useState(search.query)
  // Hits are drawn when the keys leave time for it: a letter never waits for the list.
  const found = useDeferredValue(search.result)
  const used = useMemo(() => new Set(briefing.map((s) => s.id)), [briefing])
  const shown = useMemo(() => {
    if (search.result === null) return library.map((s) => s.id)
    return [...new Set(search.result.hits.map((h) => h.source))]
  }, [library, search.result])
  const unused = shown.filter((id) => !used.has(id))
  const type = (value: string) => {
    setText(value)
    ask(value)
  }
  return (
    <>
      <SearchField id="library-search" className="search-field" value={text} onChange={type}>
        <Label className="visually-hidden">{words.search.label}</Label>
        <Icon name="search" />
        <Input className="input" placeholder={words.search.placeholder} data-home="" />
        <Button className="icon-button">
          <Icon name="close" />
        </Button>
      </SearchField>
      <div className="library-count">
        <span role="status">
          {search.result === null
            ? words.sources.count(library.length)
            : words.search.hits(search.result.total)}
        </span>
        {unused.length === 0 ? null : (
          <Button className="link-button" onPress={() => void takeIntoBriefing(program, unused)}>
            {words.sources.addShown(unused.length)}
          </Button>
        )}
      </div>
      {found === null ? (
        <LibraryRows library={library} used={used} />
      ) : (
        <SearchHits result={found} running={search.running} />
      )}
    </>
  )
}
