import type { ReactNode } from 'react'
import { type DropItem, DropZone } from 'react-aria-components'
import { openItem } from '../actions/files.ts'
import { droppedFiles, givenFiles } from '../actions/given-files.ts'
import { openDropped } from '../actions/review.ts'
import { importFiles } from '../actions/sources.ts'
import { useProgram, useWords } from './workspace-context.ts'

const briefingName = /\.dossier$/i
const wordName = /\.docx$/i

/** The whole window takes files and folders: sources are added, a briefing is opened, an edited Word file reviewed. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const program = useProgram()
  const words = useWords()
  const take = async (items: readonly DropItem[]) => {
    const given = givenFiles(await droppedFiles(items), program.client.dropped)
    const briefing = given.find((i) => briefingName.test(i.name))
    const others = given.filter((i) => !briefingName.test(i.name))
    const edited = given.length === 1 ? others.find((i) => wordName.test(i.name)) : undefined
    if (edited !== undefined && (await openDropped(program, await edited.item()))) return
    if (others.length > 0) await importFiles(program, others)
    if (briefing !== undefined) await openItem(program, await briefing.item())
  }
  return (
    <DropZone
      className="window"
      // A row or card that is dragged inside the window is no file. (Text files are of type text/plain, so that says nothing.)
      getDropOperation={(types) =>
        types.has('dossier/section') || types.has('dossier/excerpt') ? 'cancel' : 'copy'
      }
      onDrop={({ items }) => void take(items)}
    >
      {({ isDropTarget }) => (
        <>
          {children}
          {isDropTarget ? <div className="drop-hint">{words.sources.drop}</div> : null}
        </>
      )}
    </DropZone>
  )
}
