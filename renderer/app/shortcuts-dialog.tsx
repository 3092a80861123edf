import type { CommandId } from '../../main/contract.ts'
import { shortcuts, writtenShortcut } from './shortcuts.ts'
import { WindowDialog } from './window-dialog.tsx'
import { useWords, useWorkspace } from './workspace-context.ts'

const briefingKeys = [
  ['passages', '↑ ↓'],
  ['sentences', '← →'],
  ['include', 'Space'],
  ['edit', 'Enter'],
  ['back', 'Esc'],
  ['reorder', 'Alt+↑ ↓'],
  ['widen', 'W'],
  ['note', 'N'],
  ['remove', 'Del'],
] as const

/** Every key of the window. */
export function ShortcutsDialog() {
  const words = useWords()
  const mac = useWorkspace((w) => w.info.platform === 'darwin')
  const commands = (Object.keys(shortcuts) as CommandId[]).filter((c) => shortcuts[c].length > 0)
  return (
    <WindowDialog title={words.shortcuts.title} className="wide">
      <div className="shortcut-columns">
        <section>
          <h3>{words.shortcuts.everywhere}</h3>
          <dl className="shortcut-list">
            {commands.map((command) => (
              <div key={command}>
                <dt>{words.command[command].replace('…', '')}</dt>
                <dd>
                  <kbd>{writtenShortcut(command, mac)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{words.shortcuts.inBriefing}</h3>
          <dl className="shortcut-list">
            {briefingKeys.map(([key, keys]) => (
              <div key={key}>
                <dt>{words.shortcuts.keys[key]}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </WindowDialog>
  )
}
