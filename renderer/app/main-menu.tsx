import { memo } from 'react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import type { CommandId } from '../../main/contract.ts'
import { openRecent } from '../actions/files.ts'
import { runCommand } from '../actions/run-command.ts'
import { Icon } from './icon.tsx'
import { writtenShortcut } from './shortcuts.ts'
import { useProgram, useWords, useWorkspace } from './workspace-context.ts'

const groups: readonly (readonly ['file' | 'edit' | 'view' | 'help', readonly CommandId[]])[] = [
  [
    'file',
    [
      'new',
      'open',
      'save',
      'save-as',
      'import',
      'import-folder',
      'paste-source',
      'export-pdf',
      'export-docx',
      'review-word',
    ],
  ],
  ['edit', ['undo', 'redo', 'search', 'show-in-source']],
  ['view', ['toggle-sources', 'toggle-page', 'zoom-in', 'zoom-out', 'zoom-reset', 'theme', 'next-pane']],
  ['help', ['shortcuts', 'about']],
]

/** Every command with its shortcut, and the briefings opened last. */
export const MainMenu = memo(function MainMenu() {
  const program = useProgram()
  const words = useWords()
  const mac = useWorkspace((w) => w.info.platform === 'darwin')
  const files = useWorkspace((w) => w.info.capabilities.files)
  const recent = useWorkspace((w) => w.recent)
  return (
    <MenuTrigger>
      <Button className="icon-button menu-button" aria-label={words.menu.label}>
        <Icon name="menu" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={words.menu.label}
          onAction={(key) => {
            const opened = recent.find((r) => `recent ${r.id}` === key)
            if (opened !== undefined) void openRecent(program, opened.id)
            else runCommand(program, String(key) as CommandId)
          }}
        >
          {groups.map(([group, commands]) => (
            <MenuSection key={group}>
              <Header className="menu-header">{words.menu[group]}</Header>
              {commands.map((command) => (
                <MenuItem key={command} id={command} className="menu-item" textValue={words.command[command]}>
                  <span>{words.command[command]}</span>
                  <kbd>{writtenShortcut(command, mac)}</kbd>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
          {recent.length === 0 ? null : <Separator className="menu-line" />}
          {recent.length === 0 ? null : (
            <MenuSection>
              <Header className="menu-header">{files ? words.menu.recent : words.menu.kept}</Header>
              {recent.map((file) => (
                <MenuItem key={file.id} id={`recent ${file.id}`} className="menu-item" textValue={file.name}>
                  <span>{file.name}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
})
