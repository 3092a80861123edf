import type { Context } from '../actions/context.ts'
import { ownsUndo, runCommand } from '../actions/run-command.ts'
import { commandOf } from './shortcuts.ts'

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

/**
 * Runs the command of each shortcut, wherever the focus is; the result stops it. In a field in which something was
 * just typed, undo is the field's own: it goes back by words, not by the whole text.
 */
export function followKeys(context: Context): () => void {
  const press = (event: KeyboardEvent) => {
    const { info } = context.store.get()
    // Outside of a field, "select all" would only paint the whole window.
    if ((event.ctrlKey || event.metaKey) && event.key === 'a' && !isField(event.target))
      event.preventDefault()
    const command = commandOf(event, info.platform === 'darwin')
    if (command === null) return
    if ((command === 'undo' || command === 'redo') && ownsUndo(context, event.target)) return
    if (command === 'paste-source' && isField(event.target)) return
    event.preventDefault()
    runCommand(context, command)
  }
  // On the way down: fields keep the keys that they handle to themselves.
  window.addEventListener('keydown', press, { capture: true })
  return () => window.removeEventListener('keydown', press, { capture: true })
}
