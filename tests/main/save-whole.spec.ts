import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HostError } from '../../main/host-error.ts'
import { saveWhole } from '../../main/save-whole.ts'
import { emptyFolder } from '../cli/spawn-dossier.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('saving a file', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    const folder = emptyFolder()
    await saveWhole(join(folder, 'a.pdf'), bytes('new'))
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('replaces a file, keeping its permissions', async () => {
    const file = join(emptyFolder(), 'a.pdf')
    writeFileSync(file, 'old')
    chmodSync(file, 0o640)
    await saveWhole(file, bytes('new'))
    expect(readFileSync(file, 'utf8')).toBe('new')
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640)
  })

  it.skipIf(process.platform === 'win32')('follows a link, which stays a link', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'real.pdf'), 'old')
    symlinkSync('real.pdf', join(folder, 'link.pdf'))
    await saveWhole(join(folder, 'link.pdf'), bytes('new'))
    expect(lstatSync(join(folder, 'link.pdf')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real.pdf'), 'utf8')).toBe('new')
  })

  it('says that the folder is missing and makes nothing', async () => {
    const folder = emptyFolder()
    const failed = saveWhole(join(folder, 'missing', 'a.pdf'), bytes('new'))
    await expect(failed).rejects.toThrow(/a\.pdf cannot be written: its folder does not exist\.$/)
    await expect(failed).rejects.toBeInstanceOf(HostError)
    expect(readdirSync(folder)).toEqual([])
  })

  it('does not replace a folder', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'a.pdf'))
    await expect(saveWhole(join(folder, 'a.pdf'), bytes('new'))).rejects.toThrow(/it is a folder/)
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'leaves a file that may not be written as it was',
    async () => {
      const folder = emptyFolder()
      writeFileSync(join(folder, 'a.pdf'), 'old', { mode: 0o444 })
      await expect(saveWhole(join(folder, 'a.pdf'), bytes('new'))).rejects.toThrow(/you may not write there/)
      expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('old')
      expect(readdirSync(folder)).toEqual(['a.pdf'])
    },
  )

  it.skipIf(process.platform !== 'linux')('says that the disk is full', async () => {
    // /dev/full is no ordinary file: it is written straight and answers like a full disk.
    await expect(saveWhole('/dev/full', bytes('new'))).rejects.toThrow(/the disk is full/)
  })
})
