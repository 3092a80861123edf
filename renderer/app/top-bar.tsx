import { Button } from 'react-aria-components'
import { runCommand } from '../actions/run-command.ts'
import { Icon } from './icon.tsx'
import { CommandButton } from './icon-button.tsx'
import { MainMenu } from './main-menu.tsx'
import { SettingsButton } from './settings-button.tsx'
import { useProgram, useWords, useWorkspace } from './workspace-context.ts'

/** The line at the top: menu, what is open, undo, and the two exports. */
export function TopBar() {
  const program = useProgram()
  const words = useWords()
  const title = useWorkspace((w) => w.history.briefing.title)
  const unsaved = useWorkspace((w) => w.history.briefing !== w.history.saved)
  const canUndo = useWorkspace((w) => w.history.past.length > 0)
  const canRedo = useWorkspace((w) => w.history.future.length > 0)
  const exporting = useWorkspace((w) => w.exporting !== null)
  const empty = useWorkspace((w) => w.history.briefing.sections.every((s) => s.excerpts.length === 0))
  return (
    <header className="top-bar">
      <MainMenu />
      <div className="top-title" title={title}>
        <h1 className="top-name">{title.trim() === '' ? words.untitled : title}</h1>
        {unsaved ? (
          <span className="unsaved-mark" role="img" aria-label={words.unsavedMark} title={words.unsavedMark}>
            •
          </span>
        ) : null}
      </div>
      <div className="top-group">
        <CommandButton command="undo" icon="undo" isDisabled={!canUndo} />
        <CommandButton command="redo" icon="redo" isDisabled={!canRedo} />
      </div>
      <div className="top-group">
        <CommandButton command="toggle-sources" icon="leftPane" />
        <CommandButton command="toggle-page" icon="rightPane" />
        <SettingsButton />
      </div>
      <div className="top-group">
        {(['export-pdf', 'export-docx'] as const).map((command) => (
          <Button
            key={command}
            className={command === 'export-pdf' ? 'button primary' : 'button'}
            isDisabled={exporting || empty}
            onPress={() => runCommand(program, command)}
          >
            <Icon name="export" />
            {words.command[command]}
          </Button>
        ))}
      </div>
    </header>
  )
}
