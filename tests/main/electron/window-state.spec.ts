import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { droppedFiles } from '../../../main/electron/dropped-files.ts'
import { inbox, pathsInArguments } from '../../../main/electron/opened-paths.ts'
import { firstState, keptState, onScreen } from '../../../main/electron/window-state.ts'
import { emptyFolder } from '../../cli/spawn-dossier.ts'

const screenArea = { x: 0, y: 0, width: 1920, height: 1080 }
const at = (x: number, y: number) => ({ ...firstState, bounds: { width: 1000, height: 700, x, y } })

describe('the state of the window', () => {
  it('comes back as it was kept', () => {
    const file = join(emptyFolder(), 'window.json')
    const state = { ...at(40, 50), maximized: true }
    writeFileSync(file, JSON.stringify(state))
    expect(keptState(file)).toEqual(state)
  })

  it.each(['', '{', '{"bounds":{"width":-5,"height":10}}', '[]'])(
    'is the first one when what was kept is %j',
    (text) => {
      const file = join(emptyFolder(), 'window.json')
      writeFileSync(file, text)
      expect(keptState(file)).toEqual(firstState)
    },
  )

  it('keeps its place on a screen that is there', () => {
    expect(onScreen(at(100, 100), [screenArea])).toEqual(at(100, 100))
    expect(onScreen(at(-800, 0), [screenArea]).bounds).toHaveProperty('x', -800)
  })

  it.each([
    ['to the right of the only screen', at(2_500, 100)],
    ['below it', at(100, 1_070)],
    ['above it, where its title bar cannot be caught', at(100, -300)],
  ])('forgets a place %s', (_, state) => {
    expect(onScreen(state, [screenArea]).bounds).toEqual({ width: 1000, height: 700 })
  })
})

describe('files on the command line', () => {
  it('are what is left without the program’s own words and switches', () => {
    expect(
      pathsInArguments(['/bin/electron', 'out/app', '--no-sandbox', 'a.dossier', '-x'], 2, '/home/anna'),
    ).toEqual(['/home/anna/a.dossier'])
    expect(pathsInArguments(['/opt/Dossier/dossier', '/b.dossier'], 1, '/')).toEqual(['/b.dossier'])
  })

  it('wait until the page can take them, and go straight on afterwards', () => {
    const box = inbox()
    const opened: (readonly string[])[] = []
    box.take(['a'])
    box.take([])
    box.take(['b'])
    expect(opened).toEqual([])
    box.ready((paths) => opened.push(paths))
    box.take(['c'])
    expect(opened).toEqual([['a', 'b'], ['c']])
  })
})

describe('dropped files', () => {
  it('are found by their ids, which stand for one path for good', () => {
    const dropped = droppedFiles()
    dropped.note('id-1', '/home/anna/a.txt')
    dropped.note('id-1', '/etc/passwd')
    expect(dropped.path('id-1')).toBe('/home/anna/a.txt')
    expect(dropped.path('id-2')).toBeNull()
  })

  it.each([
    [1, '/a'],
    ['id', null],
    ['', '/a'],
    ['id', ''],
    ['x'.repeat(200), '/a'],
  ])('are not noted as %j → %j', (id, path) => {
    const dropped = droppedFiles()
    dropped.note(id, path)
    expect(dropped.path(String(id))).toBeNull()
  })
})
