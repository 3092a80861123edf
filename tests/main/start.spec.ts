import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolderFor } from '../../main/data-folder.ts'
import { electronProgram } from '../../main/start.ts'
import { emptyFolder } from '../cli/spawn-dossier.ts'

describe('Electron’s program', () => {
  it('is missing where npm brought only the types', () => {
    const root = emptyFolder()
    mkdirSync(join(root, 'node_modules/electron'), { recursive: true })
    expect(electronProgram(root, {})).toBeNull()
  })

  it('is missing where its path is noted but the file is gone', () => {
    const root = emptyFolder()
    mkdirSync(join(root, 'node_modules/electron/dist'), { recursive: true })
    writeFileSync(join(root, 'node_modules/electron/path.txt'), 'electron')
    expect(electronProgram(root, {})).toBeNull()
  })

  it('is found where its own package put it', () => {
    const root = emptyFolder()
    const program = join(root, 'node_modules/electron/dist/electron')
    mkdirSync(join(root, 'node_modules/electron/dist'), { recursive: true })
    writeFileSync(join(root, 'node_modules/electron/path.txt'), 'electron')
    writeFileSync(program, '')
    expect(electronProgram(root, {})).toBe(program)
  })

  it('is found in a folder of the user’s own', () => {
    const own = emptyFolder()
    writeFileSync(join(own, 'electron'), '')
    expect(electronProgram(emptyFolder(), { ELECTRON_OVERRIDE_DIST_PATH: own })).toBe(join(own, 'electron'))
  })
})

it.each([
  ['linux', {}, '/home/anna/.local/share/dossier'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/dossier'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/anna/.local/share/dossier'],
  ['darwin', {}, '/home/anna/Library/Application Support/Dossier'],
  ['linux', { DOSSIER_DATA: '/elsewhere' }, '/elsewhere'],
] as const)('keeps its data where %s keeps a program’s data (%j)', (platform, env, folder) => {
  expect(dataFolderFor(platform, env, '/home/anna')).toBe(folder)
})
