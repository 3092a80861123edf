import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { setView } from '../actions/view.ts'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'
import { ExportSummary } from '../export/export-summary.tsx'
import { ReviewList, ReviewTabName } from '../review/review-list.tsx'
import { LivePage } from './live-page.tsx'
import { SourceView } from './source-view.tsx'

/** The right pane: the page as it will be handed out, or a source as it was received. */
export function PagePane() {
  const program = useProgram()
  const words = useWords()
  const right = useWorkspace((w) => w.view.right)
  const reviewing = useWorkspace((w) => w.review !== null || w.reviewing)
  return (
    <Tabs
      className="pane-tabs"
      selectedKey={right === 'changes' && !reviewing ? 'page' : right}
      onSelectionChange={(key) =>
        setView(program, { right: key === 'source' || key === 'changes' ? key : 'page' })
      }
    >
      <TabList className="tab-list" aria-label={words.pane.page}>
        <Tab id="page" className="tab">
          {words.page.title}
        </Tab>
        <Tab id="source" className="tab">
          {words.source.title}
        </Tab>
        {reviewing ? (
          <Tab id="changes" className="tab">
            <ReviewTabName />
          </Tab>
        ) : null}
      </TabList>
      <ExportSummary />
      <TabPanel id="page" className="pane-body page-body" shouldForceMount>
        <LivePage />
      </TabPanel>
      <TabPanel id="source" className="pane-body source-body">
        <SourceView />
      </TabPanel>
      {reviewing ? (
        <TabPanel id="changes" className="pane-body review-body">
          <ReviewList />
        </TabPanel>
      ) : null}
    </Tabs>
  )
}
