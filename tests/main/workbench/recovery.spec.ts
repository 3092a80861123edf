import { describe, expect, it } from 'vitest'
import { nodeHost } from '../../../main/host.ts'
import type { JsonFile } from '../../../main/workbench/json-file.ts'
import { createRecoveryFile } from '../../../main/workbench/recovery.ts'
import { briefing } from '../../renderer/sample.ts'

function memoryFile(): JsonFile {
  let text = 'null'
  return {
    read: async () => JSON.parse(text),
    write: async (value) => {
      text = JSON.stringify(value)
    },
  }
}

describe('recovery', () => {
  const titled = (title: string) => ({ ...briefing, title })

  it('offers after a crash what was kept last, until it is taken', async () => {
    const [current, left] = [memoryFile(), memoryFile()]
    const first = createRecoveryFile(nodeHost, current, left)
    await first.keep(titled('one'), null)
    await first.keep(titled('two'), '/a/two.dossier')
    const second = createRecoveryFile(nodeHost, current, left)
    expect((await second.left())?.briefing.title).toBe('two')
    expect((await second.take())?.path).toBe('/a/two.dossier')
    expect(await second.left()).toBeNull()
  })

  it('keeps what a crash left, although the work goes on and crashes again', async () => {
    const [current, left] = [memoryFile(), memoryFile()]
    await createRecoveryFile(nodeHost, current, left).keep(titled('old'), null)
    const second = createRecoveryFile(nodeHost, current, left)
    await second.left()
    await second.keep(titled('new'), null)
    const third = createRecoveryFile(nodeHost, current, left)
    expect((await third.left())?.briefing.title).toBe('new')
    await third.take()
    expect((await third.left())?.briefing.title).toBe('old')
  })

  it('offers nothing after a save', async () => {
    const [current, left] = [memoryFile(), memoryFile()]
    const first = createRecoveryFile(nodeHost, current, left)
    await first.keep(titled('saved'), null)
    await first.forget()
    expect(await createRecoveryFile(nodeHost, current, left).left()).toBeNull()
  })

  it('takes no damaged file for work', async () => {
    const current = memoryFile()
    await current.write({ briefing: { title: 3 } })
    expect(await createRecoveryFile(nodeHost, current, memoryFile()).left()).toBeNull()
  })
})
