import { EventEmitter } from 'node:events'
import { beforeEach, expect, it } from 'vitest'
import { reloadAfterCrash } from '../../../main/electron/reload-after-crash.ts'

let page: EventEmitter
let reloads: number
let quits: number
let asked: string[]
let answer: number
let clock: number

beforeEach(() => {
  page = new EventEmitter()
  reloads = 0
  quits = 0
  asked = []
  answer = 0
  clock = 0
  const window = { webContents: page, isDestroyed: () => false, reload: () => (reloads += 1) }
  const dialog = {
    showMessageBox: async (options: { readonly message: string }) => {
      asked.push(options.message)
      return { response: answer, checkboxChecked: false }
    },
  }
  reloadAfterCrash(window as never, dialog as never, {
    language: () => 'fr',
    quit: () => (quits += 1),
    now: () => clock,
  })
})

const crash = (reason = 'crashed') => page.emit('render-process-gone', {}, { reason })

it('loads a page again that crashed, and leaves one alone that ended in good order', () => {
  crash('clean-exit')
  expect(reloads).toBe(0)
  crash()
  expect([reloads, asked]).toEqual([1, []])
})

it('asks, in the language of the window, when the page falls again and again', async () => {
  for (let n = 0; n < 4; n += 1) crash()
  await Promise.resolve()
  expect(asked).toEqual(['La fenêtre a cessé de fonctionner plusieurs fois.'])
  expect(reloads).toBe(4)
  expect(quits).toBe(0)
})

it('ends where the user does not want another try', async () => {
  answer = 1
  for (let n = 0; n < 4; n += 1) crash()
  await Promise.resolve()
  expect([reloads, quits]).toEqual([3, 1])
})

it('does not count crashes of long ago', () => {
  for (let n = 0; n < 10; n += 1) {
    clock = n * 61_000
    crash()
  }
  expect([reloads, asked]).toEqual([10, []])
})
