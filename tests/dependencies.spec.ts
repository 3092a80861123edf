import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { licences } from '../main/build/licences.ts'

const root = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly [group in 'dependencies' | 'devDependencies' | 'optionalDependencies']: Record<string, string>
}
const { dependencies, devDependencies, optionalDependencies } = manifest
const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })

/** First cells of the rows of ARCHITECTURE.md's tables, where libraries are named. */
const named = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|')[1] ?? '')

/** True if a cell names this package: itself, `scope/*`, or as one of a family that the cell lists. */
function names(cell: string, name: string): boolean {
  const words = cell.split(/[\s,]+/)
  const [scope = '', bare = ''] = name.startsWith('@') ? name.split('/') : ['', name]
  return words.some(
    (word) =>
      word === name ||
      (word.endsWith('*') && name.startsWith(word.slice(0, -1))) ||
      (word === bare && scope !== '' && cell.includes(`${scope}/`)),
  )
}

describe('dependencies', () => {
  it('have exact versions', () => {
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('are all in the tables of ARCHITECTURE.md', () => {
    expect(all.filter(([name]) => !named.some((cell) => names(cell, name))).map(([name]) => name)).toEqual([])
  })

  it('have the same version there as in package.json, where it gives one', () => {
    const wrong = all.flatMap(([name, version]) =>
      named.flatMap((cell) => {
        const at = cell.indexOf(` ${name} `)
        const given = at < 0 ? undefined : /^\d+\.\d+\.\d+/.exec(cell.slice(at + name.length + 2))?.[0]
        return given === undefined || given === version ? [] : [`${name}: ${given} there, ${version} here`]
      }),
    )
    expect(wrong).toEqual([])
  })
})

it('the licence of every library in the program is known by name', () => {
  const all = licences()
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((l) => l.licence === '' || l.licence.includes('see ')).map((l) => l.name)).toEqual([])
})
