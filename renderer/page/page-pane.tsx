import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { setView } from '../actions/view.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { ExportSummary } from '../export/export-summary.tsx'
import { LivePage } from './live-page.tsx'
import { SourceView } from './source-view.tsx'

/** The right pane: the page as it will be handed out, or a source as it was received. */
export function PagePane() {
  const program = useProgram()
  const words = useWords()
  const right = useWorkspace((w) => w.view.right)
  return (
    <Tabs
      className="pane-tabs"
      selectedKey={right}
      onSelectionChange={(key) => setView(program, { right: key === 'source' ? 'source' : 'page' })}
    >
      <TabList className="tab-list" aria-label={words.pane.page}>
        <Tab id="page" className="tab">
          {words.page.title}
        </Tab>
        <Tab id="source" className="tab">
          {words.source.title}
        </Tab>
      </TabList>
      <ExportSummary />
      <TabPanel id="page" className="pane-body page-body" shouldForceMount>
        <LivePage />
      </TabPanel>
      <TabPanel id="source" className="pane-body source-body">
        <SourceView />
      </TabPanel>
    </Tabs>
  )
}
