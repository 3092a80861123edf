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
  const library = useWorkspace((w) => w.library)
  // Hits are drawn when the keys leave time for it: a letter never waits for the list.
  const found = useDeferredValue(useWorkspace((w) => w.search.result))
  return (
    <>
      <SearchBox />
      <LibraryCount />
      {/* Kept while hits are shown in its place: to take up thousands of rows again is slow. */}
      <div className="library-holder" hidden={found !== null}>
        <LibraryRows library={library} />
      </div>
      {found === null ? null : <SearchHits result={found} />}
    </>
  )
}

/** The search field by itself: a key draws it and nothing else. */
function SearchBox() {
  const program = useProgram()
  const words = useWords()
  const ask = useMemo(() => createSearch(program), [program])
  const [text, setText] = useState(program.store.get().search.query)
  const type = (value: string) => {
    setText(value)
    ask(value)
  }
  return (
    <SearchField id="library-search" className="search-field" value={text} onChange={type}>
      <Label className="visually-hidden">{words.search.label}</Label>
      <Icon name="search" />
      <Input className="input" placeholder={words.search.placeholder} data-home="" />
      <Button className="icon-button">
        <Icon name="close" />
      </Button>
    </SearchField>
  )
}

/** How many sources are shown, and all of them into the briefing that are not in it. */
function LibraryCount() {
  const program = useProgram()
  const words = useWords()
  const library = useWorkspace((w) => w.library)
  const result = useWorkspace((w) => w.search.result)
  const briefing = useWorkspace((w) => w.history.briefing.sources)
  const unused = useMemo(() => {
    const used = new Set(briefing.map((s) => s.id))
    const shown = result === null ? library.map((s) => s.id) : result.hits.map((h) => h.source)
    return [...new Set(shown)].filter((id) => !used.has(id))
  }, [library, result, briefing])
  return (
    <div className="library-count">
      <span role="status">
        {result === null ? words.sources.count(library.length) : words.search.hits(result.total)}
      </span>
      {unused.length === 0 ? null : (
        <Button className="link-button" onPress={() => void takeIntoBriefing(program, unused)}>
          {words.sources.addShown(unused.length)}
        </Button>
      )}
    </div>
  )
}
