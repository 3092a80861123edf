import { memo } from 'react'
import { Button, Dialog, DialogTrigger, Input, Label, Popover, Text, TextField } from 'react-aria-components'
import type { Settings } from '../../main/contract.ts'
import { changeSettings, showOwnFiles } from '../actions/view.ts'
import { Choice } from './choice.tsx'
import { Icon } from './icon.tsx'
import { useProgram, useWords, useWorkspace } from './workspace-context.ts'

const zooms = ['100', '110', '125', '150', '175', '200'] as const

/** Appearance, text size, language and the user's name, in a pop-up beside its button. */
export const SettingsButton = memo(function SettingsButton() {
  const program = useProgram()
  const words = useWords()
  const settings = useWorkspace((w) => w.settings)
  const files = useWorkspace((w) => w.info.capabilities.files)
  const set = (change: Partial<Settings>) => void changeSettings(program, change)
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={words.settings.label}>
        <Icon name="settings" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="settings" aria-label={words.settings.label}>
          <Choice
            label={words.settings.theme}
            value={settings.theme}
            options={(['system', 'light', 'dark'] as const).map((id) => ({
              id,
              label: words.settings.themes[id],
            }))}
            onChange={(theme) => set({ theme })}
          />
          <Choice
            label={words.settings.zoom}
            value={String(settings.zoom)}
            options={zooms.map((id) => ({ id: id as string, label: words.status.zoom(Number(id)) }))}
            onChange={(zoom) => set({ zoom: Number(zoom) })}
          />
          <Choice
            label={words.settings.language}
            value={settings.language}
            options={(['en', 'fr'] as const).map((id) => ({ id, label: words.settings.languages[id] }))}
            onChange={(language) => set({ language })}
          />
          <TextField
            className="field"
            defaultValue={settings.author ?? ''}
            onBlur={(event) => {
              const name = (event.target as HTMLInputElement).value.trim()
              set({ author: name === '' ? null : name })
            }}
          >
            <Label className="field-label">{words.settings.author}</Label>
            <Input className="input" />
            <Text slot="description" className="field-help">
              {words.settings.authorHelp}
            </Text>
          </TextField>
          {files ? (
            <div className="field">
              <span className="field-label">{words.settings.ownFiles}</span>
              <Button className="button" onPress={() => void showOwnFiles(program)}>
                {words.settings.openFolder}
              </Button>
              <span className="field-help">{words.settings.ownFilesHelp}</span>
            </div>
          ) : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
})
