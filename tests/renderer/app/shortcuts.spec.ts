import { describe, expect, it } from 'vitest'
import { commandOf, shortcuts, writtenKey, writtenShortcut } from '../../../renderer/app/shortcuts.ts'

const press = (key: string, parts: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...parts,
})

describe('shortcuts', () => {
  it('belong to one command each', () => {
    const written = Object.values(shortcuts).flatMap((keys) => keys.map((k) => writtenKey(k, false)))
    expect(new Set(written).size).toBe(written.length)
  })

  it('are Control on most systems and Command on a Mac', () => {
    expect(commandOf(press('s', { ctrlKey: true }), false)).toBe('save')
    expect(commandOf(press('s', { metaKey: true }), false)).toBeNull()
    expect(commandOf(press('s', { metaKey: true }), true)).toBe('save')
    expect(writtenShortcut('export-docx', false)).toBe('Ctrl+Shift+E')
    expect(writtenShortcut('export-docx', true)).toBe('⇧⌘E')
  })

  it('tell undo from redo, and letters from commands', () => {
    expect(commandOf(press('z', { ctrlKey: true }), false)).toBe('undo')
    expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo')
    expect(commandOf(press('z'), false)).toBeNull()
  })

  it('take the plus key with or without shift, as keyboards differ', () => {
    expect(commandOf(press('+', { ctrlKey: true, shiftKey: true }), false)).toBe('zoom-in')
    expect(commandOf(press('=', { ctrlKey: true }), false)).toBe('zoom-in')
  })
})
