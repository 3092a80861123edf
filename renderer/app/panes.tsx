import { useEffect } from 'react'
import { Group, type Layout, Panel, Separator, usePanelRef } from 'react-resizable-panels'
import { changeSettings } from '../actions/view.ts'
import { BriefingPane } from '../briefing/briefing-pane.tsx'
import { PagePane } from '../page/page-pane.tsx'
import { SourcesPane } from '../sources/sources-pane.tsx'
import { useProgram, useWords, useWorkspace } from './workspace-context.ts'

/** Three panes on one line of work: what there is, what the briefing says, what the page looks like. */
export function Panes() {
  const program = useProgram()
  const words = useWords()
  const panes = useWorkspace((w) => w.settings.panes)
  const left = usePanelRef()
  const right = usePanelRef()
  const leftClosed = panes.collapsed.includes('sources')
  const rightClosed = panes.collapsed.includes('page')
  useEffect(() => {
    if (leftClosed) left.current?.collapse()
    else left.current?.expand()
  }, [leftClosed, left])
  useEffect(() => {
    if (rightClosed) right.current?.collapse()
    else right.current?.expand()
  }, [rightClosed, right])

  const keep = (layout: Layout) => {
    const { panes: now } = program.store.get().settings
    const [sources, briefing, page] = ['sources', 'briefing', 'page'].map((id) => layout[id] ?? 0)
    const collapsed = now.collapsed.filter((p) => p === 'briefing')
    const closed = [
      ...collapsed,
      ...((sources ?? 0) < 1 ? (['sources'] as const) : []),
      ...((page ?? 0) < 1 ? (['page'] as const) : []),
    ]
    const widths = [
      closed.includes('sources') ? now.widths[0] : (sources ?? now.widths[0]),
      briefing ?? now.widths[1],
      closed.includes('page') ? now.widths[2] : (page ?? now.widths[2]),
    ] as const
    if (
      closed.join() === now.collapsed.join() &&
      widths.every((w, i) => Math.abs(w - (now.widths[i] ?? 0)) < 0.5)
    )
      return
    void changeSettings(program, { panes: { widths, collapsed: closed } })
  }
  return (
    <main className="panes">
      <Group
        id="panes"
        orientation="horizontal"
        defaultLayout={layoutOf(panes.widths)}
        onLayoutChanged={(layout) => keep(layout)}
      >
        <Panel id="sources" panelRef={left} collapsible minSize="14%" maxSize="45%" collapsedSize="0%">
          <section className="pane" data-pane="sources" aria-label={words.pane.sources}>
            <SourcesPane />
          </section>
        </Panel>
        <Separator className="separator" aria-label={words.resize.left} />
        <Panel id="briefing" minSize="25%">
          <section className="pane" data-pane="briefing" aria-label={words.pane.briefing}>
            <BriefingPane />
          </section>
        </Panel>
        <Separator className="separator" aria-label={words.resize.right} />
        <Panel id="page" panelRef={right} collapsible minSize="18%" maxSize="60%" collapsedSize="0%">
          <section className="pane" data-pane="page" aria-label={words.pane.page}>
            <PagePane />
          </section>
        </Panel>
      </Group>
    </main>
  )
}

/** Kept widths may come from a closed pane or another version: they are made to sum to 100 again. */
function layoutOf([left, middle, right]: readonly [number, number, number]): Layout {
  const sum = left + middle + right
  const part = (width: number) => (sum > 0 ? (100 * width) / sum : 100 / 3)
  return { sources: part(left), briefing: part(middle), page: part(right) }
}
