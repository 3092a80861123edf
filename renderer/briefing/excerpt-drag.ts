import { type DragEvent, type HTMLAttributes, type RefObject, useState, useSyncExternalStore } from 'react'
import { isTextDropItem, useDrag, useDrop } from 'react-aria-components'
import type { SectionId } from '../../main/contract.ts'
import { moveExcerpt } from '../actions/excerpts.ts'
import { announce } from '../app/announce.ts'
import { useProgram, useWords } from '../app/workspace-context.ts'
import { createStore } from '../state/store.ts'
import type { ExcerptPlace } from './excerpt-actions.tsx'

/** What a dragged excerpt carries: its passage, under a type that only cards of the same section take. */
const dragType = (section: SectionId) => `dossier/excerpt-of-${section}`

/** The section whose excerpt is being dragged; null while none is. */
const dragged = createStore<SectionId | null>(null)

/** Where a dragged excerpt would come to stand beside the card under the pointer. */
export type DropEdge = 'before' | 'after'

/**
 * The handle by which an excerpt is dragged with the pointer. Only the handle can be dragged, for the text of the card
 * is there to be marked; what moves with the pointer is the picture of the whole card. (The keyboard has Alt with
 * arrows, a touch screen the buttons.)
 */
export function useExcerptDrag(
  { section, excerpt }: Pick<ExcerptPlace, 'section' | 'excerpt'>,
  card: RefObject<HTMLElement | null>,
): { readonly handle: HTMLAttributes<HTMLElement>; readonly dragging: boolean } {
  const { dragProps, isDragging } = useDrag({
    getItems: () => [{ [dragType(section)]: excerpt.passage, 'dossier/excerpt': '' }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => dragged.set(() => section),
    onDragEnd: () => dragged.set(() => null),
  })
  const { draggable, onDragStart, onDrag, onDragEnd } = dragProps as HTMLAttributes<HTMLElement>
  return {
    dragging: isDragging,
    handle: {
      draggable,
      onDrag,
      onDragEnd,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        onDragStart?.(event)
        if (card.current !== null) event.dataTransfer.setDragImage(card.current, 8, 16)
      },
    },
  }
}

/** Lets a card take excerpts of its own section, before or after itself. */
export function useExcerptDrop(
  { section, place, total }: Pick<ExcerptPlace, 'section' | 'place' | 'total'>,
  card: RefObject<HTMLElement | null>,
): { readonly target: HTMLAttributes<HTMLElement>; readonly edge: DropEdge | null } {
  const program = useProgram()
  const words = useWords()
  const [edge, setEdge] = useState<DropEdge | null>(null)
  const edgeAt = (y: number): DropEdge => (y < (card.current?.offsetHeight ?? 0) / 2 ? 'before' : 'after')
  // A card that listened all the time would keep files from the window, which takes them wherever they are dropped.
  const listening = useSyncExternalStore(dragged.subscribe, () => dragged.get() === section)
  const { dropProps } = useDrop({
    ref: card,
    isDisabled: !listening,
    getDropOperation: (types) => (types.has(dragType(section)) ? 'move' : 'cancel'),
    onDropEnter: ({ y }) => setEdge(edgeAt(y)),
    onDropMove: ({ y }) => setEdge(edgeAt(y)),
    onDropExit: () => setEdge(null),
    onDrop: async ({ items, y }) => {
      setEdge(null)
      const gap = edgeAt(y) === 'before' ? place - 1 : place
      const [item] = items.filter(isTextDropItem)
      const passage = await item?.getText(dragType(section))
      const excerpts = program.store.get().history.briefing.sections.find((s) => s.id === section)?.excerpts
      const from = excerpts?.findIndex((e) => e.passage === passage) ?? -1
      if (passage === undefined || from < 0) return
      const to = gap > from ? gap - 1 : gap
      if (to === from) return
      moveExcerpt(program, section, passage, to)
      announce(words.excerpt.moved(to + 1, total))
    },
  })
  return { target: dropProps as HTMLAttributes<HTMLElement>, edge }
}
