import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { setView } from '../actions/view.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { AddSources } from './add-sources.tsx'
import { BriefingSources } from './briefing-sources.tsx'
import { ImportStatus } from './import-status.tsx'
import { LibraryList } from './library-list.tsx'
import { SectionsList } from './sections-list.tsx'

/** The left pane: what the briefing is made from, and the library behind it. */
export function SourcesPane() {
  const program = useProgram()
  const words = useWords()
  const left = useWorkspace((w) => w.view.left)
  const library = useWorkspace((w) => w.library.length)
  return (
    <Tabs
      className="pane-tabs"
      selectedKey={left}
      onSelectionChange={(key) => setView(program, { left: key === 'library' ? 'library' : 'contents' })}
    >
      <TabList className="tab-list" aria-label={words.pane.sources}>
        <Tab id="contents" className="tab">
          {words.sources.tabs.contents}
        </Tab>
        <Tab id="library" className="tab">
          {words.sources.tabs.library} <span className="count">{library.toLocaleString(words.locale)}</span>
        </Tab>
      </TabList>
      <ImportStatus />
      <TabPanel id="contents" className="pane-body contents">
        <SectionsList />
        <BriefingSources />
        <AddSources />
      </TabPanel>
      <TabPanel id="library" className="pane-body library">
        <LibraryList />
        <AddSources />
      </TabPanel>
    </Tabs>
  )
}
