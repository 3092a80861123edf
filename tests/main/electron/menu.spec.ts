import type { MenuItemConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import { channels } from '../../../main/contract.ts'
import { menuTemplate } from '../../../main/electron/menu.ts'
import { shortcuts } from '../../../renderer/app/shortcuts.ts'

const actions = { command: () => undefined, openRecent: () => undefined }

function items(platform: NodeJS.Platform): readonly MenuItemConstructorOptions[] {
  const below = (list: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
    list.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? below(item.submenu) : [])])
  return below(menuTemplate('en', platform, [], actions))
}
const item = (platform: NodeJS.Platform, id: string) => items(platform).find((i) => i.id === id)

it.each(['linux', 'win32', 'darwin'] as const)('has every command on %s', (platform) => {
  const ids = new Set(items(platform).map((i) => i.id))
  expect(Object.keys(shortcuts).filter((id) => !ids.has(id))).toEqual([])
  expect(channels.events).toContain('command')
})

it.each(['linux', 'win32'] as const)('shows undo on %s and leaves its keys to the page', (platform) => {
  for (const id of ['undo', 'redo', 'paste-source'])
    expect([id, item(platform, id)?.registerAccelerator]).toEqual([id, false])
  expect(item(platform, 'undo')?.accelerator).toBe('CmdOrCtrl+Z')
})

it('takes no key on macOS that it could not hand on to a field', () => {
  expect(item('darwin', 'undo')?.accelerator).toBe('CmdOrCtrl+Z')
  expect(item('darwin', 'paste-source')?.accelerator).toBeUndefined()
  // The system's own undo would go round the page.
  expect(items('darwin').filter((i) => i.role === 'undo' || i.role === 'redo')).toEqual([])
})
