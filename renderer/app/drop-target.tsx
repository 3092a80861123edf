import type { ReactNode } from 'react'
import { type DropItem, DropZone } from 'react-aria-components'
import type { ImportItem } from '../../main/contract.ts'
import { openItem } from '../actions/files.ts'
import { openDropped } from '../actions/review.ts'
import { importSources } from '../actions/sources.ts'
import { useProgram, useWords } from './workspace-context.ts'

const briefingName = /\.dossier$/i
const wordName = /\.docx$/i

/** The whole window takes files and folders: sources are added, a briefing is opened, an edited Word file reviewed. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const program = useProgram()
  const words = useWords()
  const take = async (items: readonly DropItem[]) => {
    const given = await itemsOf(items, program.client.dropped)
    const briefing = given.find((i) => briefingName.test(i.name))
    const others = given.filter((i) => !briefingName.test(i.name))
    const edited = given.length === 1 ? others.find((i) => wordName.test(i.name)) : undefined
    if (edited !== undefined && (await openDropped(program, edited.item))) return
    const sources = others.map((i) => i.item)
    if (sources.length > 0) await importSources(program, sources)
    if (briefing !== undefined) await openItem(program, briefing.item)
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

interface Given {
  readonly name: string
  readonly item: ImportItem
}

/** In the desktop window a dropped file crosses as an id; in a browser its bytes do, folders walked. */
async function itemsOf(
  items: readonly DropItem[],
  dropped: ((files: readonly unknown[]) => readonly string[]) | null,
): Promise<readonly Given[]> {
  const given: Given[] = []
  for (const item of items) {
    if (item.kind === 'file') {
      const file = await item.getFile()
      const id = dropped?.([file])[0]
      given.push(id === undefined ? await bytesOf(file) : { name: file.name, item: { kind: 'dropped', id } })
    } else if (item.kind === 'directory')
      for await (const entry of item.getEntries()) given.push(...(await itemsOf([entry], dropped)))
  }
  return given
}

async function bytesOf(file: File): Promise<Given> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, item: { kind: 'bytes', name: file.name, bytes } }
}
