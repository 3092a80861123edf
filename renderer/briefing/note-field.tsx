import { Label, TextArea, TextField } from 'react-aria-components'
import { change } from '../actions/context.ts'
import { IconButton } from '../app/icon-button.tsx'
import { useProgram, useWords } from '../app/workspace-context.ts'
import type { NotePlace } from '../state/change.ts'
import { settle } from '../state/history.ts'

interface NoteFieldProps {
  readonly place: NotePlace
  readonly text: string
  readonly label: string
  readonly title: string
}

/** A note of the analyst's, in the look that tells it from source text: a rule at its left, its label over it. */
export function NoteField({ place, text, label, title }: NoteFieldProps) {
  const program = useProgram()
  const words = useWords()
  const set = (value: string | null) => change(program, { kind: 'note', place, text: value })
  return (
    <div className="note analyst">
      <TextField
        className="field"
        value={text}
        autoFocus={text === ''}
        onChange={set}
        onBlur={() => {
          program.store.set((w) => ({ ...w, history: settle(w.history) }))
        }}
      >
        <Label className="note-label">
          <span aria-hidden="true">{title}</span>
          <span className="visually-hidden">{label}</span>
        </Label>
        <TextArea className="input text-area" rows={1} placeholder={words.note.placeholder} />
      </TextField>
      <IconButton icon="close" label={words.note.remove} className="row-action" onPress={() => set(null)} />
    </div>
  )
}
