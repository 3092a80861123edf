import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { counted, say } from '../../../corpus/index.ts'
import { inFrench } from '../../../corpus/messages/fr.ts'
import { root } from '../../cli/spawn-dossier.ts'
import { codeIn, saidInCode } from './said-in-code.ts'

const said = saidInCode(['corpus', 'templates', 'main'])

describe('what the program says', () => {
  it('stands in English where it is said and is found in French, values in their places', () => {
    expect(say`${'a.txt'} holds the same bytes as ${'b.txt'}; it is counted once.`).toEqual({
      message: 'a.txt holds the same bytes as b.txt; it is counted once.',
      messageFr: 'a.txt contient exactement la même chose que b.txt\u00a0; il n’est compté qu’une fois.',
    })
  })

  it('counts as each language counts: French takes nought for one', () => {
    const words = (count: number) => counted(count, ['page', 'pages'], ['feuille', 'feuilles'])
    expect([0, 1, 2].map((n) => words(n).message)).toEqual(['pages', 'page', 'pages'])
    expect([0, 1, 2].map((n) => words(n).messageFr)).toEqual(['feuille', 'feuille', 'feuilles'])
  })

  it('says a sentence in English alone where a language lacks it', () => {
    expect(say`nobody translated this ${1}`).toEqual({ message: 'nobody translated this 1' })
  })

  it('has a French sentence for each English one, with the same values', () => {
    expect(said.length).toBeGreaterThan(100)
    for (const { key, file } of said) {
      const values = key.split('{}').length - 1
      const french = inFrench[key]
      expect([file, key, french !== undefined]).toEqual([file, key, true])
      const used = new Set([...(french ?? '').matchAll(/\{(\d)\}/g)].map((m) => Number(m[1])))
      expect([key, [...used].sort()]).toEqual([key, Array.from({ length: values }, (_, i) => i)])
    }
  })

  it('has no French sentence that nobody says', () => {
    const keys = new Set(said.map((s) => s.key))
    expect(Object.keys(inFrench).filter((key) => !keys.has(key))).toEqual([])
  })
})

/**
 * What only the command line says, which speaks English: its own commands, tracing, verifying, finding files again;
 * and the words of the native dialogs, which stand in tables of both languages.
 */
const englishOnly =
  /^(main\/(cli|serve|electron)\/|main\/(find-sources|briefing-sources|receive|arguments|contract|shell)\.ts|templates\/(trace|reimport)\/)/

describe('a diagnostic of any rule', () => {
  const places = codeIn(['corpus', 'templates', 'main'])
    .filter((file) => !englishOnly.test(file) && file !== 'corpus/diagnostics.ts')
    .map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }))

  it('is said in French wherever the window can meet it', () => {
    const plain = places
      .filter(({ code }) => /\bmessage: ['`](?!.*messageFr|.*\n\s*messageFr)/.test(code))
      .map(({ file }) => file)
    expect(plain).toEqual([])
  })
})
