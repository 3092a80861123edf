import { useRef, useState } from 'react'
import { Button, Form, Input, Label, TextArea, TextField } from 'react-aria-components'
import { pasteSource } from '../actions/sources.ts'
import { setView } from '../actions/view.ts'
import { WindowDialog } from './window-dialog.tsx'
import { useProgram, useWords } from './workspace-context.ts'

/**
 * Text of the clipboard as a source. The text area is not controlled: a paste of megabytes must not be drawn again
 * with each key.
 */
export function PasteDialog() {
  const program = useProgram()
  const words = useWords()
  const [name, setName] = useState(words.paste.defaultName)
  const [size, setSize] = useState(0)
  const text = useRef<HTMLTextAreaElement>(null)
  return (
    <WindowDialog title={words.paste.title} className="wide">
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          const value = text.current?.value ?? ''
          setView(program, { dialog: null })
          if (value.trim() !== '') void pasteSource(program, name, value)
        }}
      >
        <TextField className="field" value={name} onChange={setName}>
          <Label className="field-label">{words.paste.name}</Label>
          <Input className="input" />
        </TextField>
        <TextField className="field" autoFocus>
          <Label className="field-label">{words.paste.text}</Label>
          <TextArea
            ref={text}
            className="input paste-text serif"
            rows={12}
            spellCheck={false}
            onInput={(event) => setSize(event.currentTarget.value.length)}
          />
        </TextField>
        <div className="dialog-buttons">
          <span className="help">
            {size === 0 ? '' : words.paste.size(Math.max(1, Math.round(size / 1000)))}
          </span>
          <Button type="submit" className="button primary" isDisabled={size === 0}>
            {words.paste.add}
          </Button>
        </div>
      </Form>
    </WindowDialog>
  )
}
