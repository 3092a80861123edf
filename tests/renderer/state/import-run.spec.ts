import { expect, it } from 'vitest'
import { partsOf } from '../../../renderer/actions/given-files.ts'
import { advance, finishPart, startRun } from '../../../renderer/state/import-run.ts'

const progress = (done: number, total: number, failed = 0) => ({ done, total, failed, current: null })
const file = (size: number) => ({ name: 'a.txt', size, item: () => Promise.reject(new Error('not read')) })

it('counts a pile that goes over in parts as one', () => {
  let run = advance(startRun(600), progress(100, 250, 1))
  expect([run.done, run.total, run.failed]).toEqual([100, 600, 1])
  run = advance(finishPart(run, 250, 2), progress(10, 250))
  expect([run.done, run.total, run.failed]).toEqual([260, 600, 2])
})

it('takes the program’s count where the program walks the folders', () => {
  const run = advance(startRun(null, false), progress(3, 9))
  expect([run.begun, run.done, run.total]).toEqual([true, 3, 9])
})

it('cuts a pile of bytes by number and by size, and leaves a pile of ids whole', () => {
  const sizes = (files: readonly { readonly size: number }[]) => partsOf(files.map((f) => file(f.size)))
  expect(sizes(Array.from({ length: 600 }, () => ({ size: 10 }))).map((p) => p.length)).toEqual([
    250, 250, 100,
  ])
  expect(sizes([20e6, 20e6, 20e6].map((size) => ({ size }))).map((p) => p.length)).toEqual([1, 1, 1])
  expect(sizes(Array.from({ length: 600 }, () => ({ size: 0 }))).map((p) => p.length)).toEqual([600])
})
