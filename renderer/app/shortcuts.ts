import type { CommandId } from '../../main/contract.ts'

/** A key with its modifiers. `mod` is Command on a Mac and Control elsewhere. */
export interface Shortcut {
  readonly key: string
  readonly mod?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
}

/** The keys of each command; the first is the one that menus and tooltips show. */
export const shortcuts: Readonly<Record<CommandId, readonly Shortcut[]>> = {
  new: [{ key: 'n', mod: true }],
  open: [{ key: 'o', mod: true }],
  save: [{ key: 's', mod: true }],
  'save-as': [{ key: 's', mod: true, shift: true }],
  import: [{ key: 'i', mod: true }],
  'import-folder': [],
  'paste-source': [{ key: 'v', mod: true, shift: true }],
  'export-pdf': [{ key: 'e', mod: true }],
  'export-docx': [{ key: 'e', mod: true, shift: true }],
  'review-word': [{ key: 'o', mod: true, shift: true }],
  undo: [{ key: 'z', mod: true }],
  redo: [
    { key: 'z', mod: true, shift: true },
    { key: 'y', mod: true },
  ],
  search: [{ key: 'f', mod: true }],
  'show-in-source': [{ key: 'u', mod: true }],
  'next-pane': [{ key: 'F6' }],
  'previous-pane': [{ key: 'F6', shift: true }],
  'toggle-sources': [{ key: 'F8' }],
  'toggle-page': [{ key: 'F9' }],
  'zoom-in': [
    { key: '+', mod: true },
    { key: '=', mod: true },
  ],
  'zoom-out': [{ key: '-', mod: true }],
  'zoom-reset': [{ key: '0', mod: true }],
  theme: [{ key: 'l', mod: true, shift: true }],
  shortcuts: [{ key: 'F1' }],
  about: [],
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** The command of a key press; null if none. Shift is ignored where the key itself needs it (+). */
export function commandOf(press: KeyPress, mac: boolean): CommandId | null {
  const mod = mac ? press.metaKey : press.ctrlKey
  const matches = (s: Shortcut) =>
    s.key.toLowerCase() === press.key.toLowerCase() &&
    (s.mod ?? false) === mod &&
    (s.alt ?? false) === press.altKey &&
    ((s.shift ?? false) === press.shiftKey || s.key === '+')
  const found = Object.entries(shortcuts).find(([, keys]) => keys.some(matches))
  return (found?.[0] as CommandId | undefined) ?? null
}

/** How a shortcut is written on this platform: `Ctrl+Shift+E`, `⇧⌘E`. */
export function writtenShortcut(command: CommandId, mac: boolean): string {
  const first = shortcuts[command][0]
  return first === undefined ? '' : writtenKey(first, mac)
}

/** A key with modifiers as it is written on this platform. */
export function writtenKey({ key, mod, shift, alt }: Shortcut, mac: boolean): string {
  const name = key.length === 1 ? key.toUpperCase() : key
  if (mac) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`
  return [...(mod ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name].join('+')
}
