import { useId, useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import { openItem, openRecent, saveBriefing } from '../actions/files.ts'
import { setView } from '../actions/view.ts'
import { WindowDialog } from './window-dialog.tsx'
import { useProgram, useWords, useWorkspace } from './workspace-context.ts'

/** Briefings that the library's folder keeps: what a browser shows in place of the system's open dialog. */
export function StoredDialog() {
  const program = useProgram()
  const words = useWords()
  const recent = useWorkspace((w) => w.recent)
  const input = useId()
  const close = () => setView(program, { dialog: null })
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    close()
    const bytes = new Uint8Array(await file.arrayBuffer())
    await openItem(program, { kind: 'bytes', name: file.name, bytes })
  }
  return (
    <WindowDialog title={words.stored.title}>
      {recent.length === 0 ? <p className="help">{words.stored.none}</p> : null}
      <ul className="stored-list">
        {recent.map((file) => (
          <li key={file.id}>
            <Button
              className="stored-row"
              onPress={() => {
                close()
                void openRecent(program, file.id)
              }}
            >
              <span>{file.name}</span>
              <span className="help">
                {new Date(file.openedAt).toLocaleString(words.locale, {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button className="button" onPress={() => document.getElementById(input)?.click()}>
          {words.stored.fromFile}
        </Button>
        <input
          id={input}
          type="file"
          hidden
          accept=".dossier"
          aria-label={words.stored.fromFile}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </div>
    </WindowDialog>
  )
}

/** The name to save under, where the system has no dialog for it. */
export function SaveNameDialog() {
  const program = useProgram()
  const words = useWords()
  const title = useWorkspace((w) => w.history.briefing.title)
  const [name, setName] = useState(title)
  return (
    <WindowDialog title={words.saveName.title}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          setView(program, { dialog: null })
          void saveBriefing(program, true, name)
        }}
      >
        <TextField className="field" value={name} onChange={setName} autoFocus>
          <Label className="field-label">{words.saveName.name}</Label>
          <Input className="input" />
        </TextField>
        <div className="dialog-buttons">
          <Button type="submit" className="button primary" isDisabled={name.trim() === ''}>
            {words.saveName.save}
          </Button>
        </div>
      </Form>
    </WindowDialog>
  )
}
