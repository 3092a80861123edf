import { useWorkspace } from '../app/workspace-context.ts'
import { useSectionRows } from '../sources/use-section-rows.ts'
import { DocumentFields } from './document-fields.tsx'
import { FirstStart } from './first-start.tsx'
import { Inspector } from './inspector.tsx'
import { Judgements } from './judgements.tsx'
import { Remarks } from './remarks.tsx'
import { SectionBlock } from './section-block.tsx'
import { Unassigned } from './unassigned.tsx'

/** The middle pane: the document's head, its sections, and what is in none; the sentence in hand below. */
export function BriefingPane() {
  const rows = useSectionRows()
  const sections = useWorkspace((w) => w.history.briefing.sections)
  const untouched = useWorkspace(
    (w) => w.history.briefing.sources.length === 0 && w.history.past.length === 0 && w.file === null,
  )
  if (untouched) return <FirstStart />
  return (
    <>
      <div className="pane-body briefing">
        <DocumentFields />
        <Judgements />
        {sections.map((section, index) => {
          const row = rows.find((r) => r.id === section.id)
          return row === undefined ? null : (
            <SectionBlock key={section.id} section={section} row={row} number={index + 1} />
          )
        })}
        <Remarks />
        <Unassigned />
      </div>
      <Inspector />
    </>
  )
}
