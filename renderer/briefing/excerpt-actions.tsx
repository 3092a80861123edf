import type { BriefingExcerpt, Passage, SectionId, Source } from '../../main/contract.ts'
import { addNote, moveExcerpt, removeExcerpt, widen } from '../actions/excerpts.ts'
import { showSource } from '../actions/view.ts'
import { IconButton } from '../app/icon-button.tsx'
import { useProgram, useWords } from '../app/workspace-context.ts'

export interface ExcerptPlace {
  readonly section: SectionId
  readonly excerpt: BriefingExcerpt
  readonly passage: Passage
  readonly source: Source
  readonly place: number
  readonly total: number
}

/**
 * What can be done with the selected excerpt; the keys are the same wherever the focus is inside it. Only the selected
 * one has them: the buttons of a hundred excerpts would be most of what the window holds.
 */
export function ExcerptActions({ section, excerpt, passage, source, place, total }: ExcerptPlace) {
  const program = useProgram()
  const words = useWords()
  const whole = excerpt.sentences.length >= passage.sentences.length
  return (
    <>
      <IconButton
        icon="up"
        label={words.excerpt.up}
        keys="Alt+↑"
        isDisabled={place === 1}
        onPress={() => moveExcerpt(program, section, excerpt.passage, place - 2)}
      />
      <IconButton
        icon="down"
        label={words.excerpt.down}
        keys="Alt+↓"
        isDisabled={place === total}
        onPress={() => moveExcerpt(program, section, excerpt.passage, place)}
      />
      <IconButton
        icon={whole ? 'narrow' : 'widen'}
        label={whole ? words.excerpt.narrow : words.excerpt.widen}
        keys="W"
        isDisabled={passage.sentences.length < 2}
        onPress={() => widen(program, section, passage, !whole)}
      />
      <IconButton
        icon="note"
        label={words.excerpt.note}
        keys="N"
        isDisabled={excerpt.noteAfter !== null}
        onPress={() => addNote(program, section, excerpt.passage)}
      />
      <IconButton
        icon="source"
        label={words.excerpt.showInSource}
        keys="Ctrl+U"
        onPress={() => showSource(program, { source: source.id, passage: passage.id, sentence: null })}
      />
      <IconButton
        icon="close"
        label={words.excerpt.remove}
        keys="Del"
        onPress={() => removeExcerpt(program, section, excerpt.passage)}
      />
    </>
  )
}
