import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../corpus/classify/classify.ts'
import { readSectionFile } from '../../../corpus/sections/section-file.ts'
import { sourceOf } from '../source-of.ts'

const messages = (content: string) => readSectionFile('own.yaml', content).diagnostics.map((d) => d.message)

describe('a section file', () => {
  it('is read as the example in its documentation says', () => {
    const page = readFileSync(new URL('../../../docs/section-file.md', import.meta.url), 'utf8')
    const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? ''
    const { value, diagnostics } = readSectionFile('migration.yaml', example)
    expect(diagnostics).toEqual([])
    expect(value?.label.fr).toBe('Migrations')
    const source = sourceOf('s', 'At the border', [
      { sentences: ['Thousands of refugees crossed the northern border.', 'Migrant birds arrived early.'] },
    ])
    const [read] = classify([source], value === null ? [] : [value])
    const found = read?.passages[1]?.sentences.map((s) => s.sections.map((x) => x.evidence))
    expect(found).toEqual([[['refugees crossed', 'border']], []])
  })

  it('may be JSON, and needs no rules', () => {
    const { value } = readSectionFile(
      'gold.json',
      '{"id":"gold","label":"Gold","terms":{"gold":["gold","or jaune"]}}',
    )
    expect(value?.rules).toEqual([{ all: ['gold'] }])
    expect(value?.label).toEqual({ en: 'Gold', fr: 'Gold' })
  })

  it.each([
    ['id: Gold\nlabel: Gold\nterms:\n  a: [gold]\n', 'own.yaml, line 1, id: an id is small letters'],
    ['id: gold\nterms:\n  a: [gold]\n', 'own.yaml, line 1: the field “label” is missing'],
    [
      'id: gold\nlabel: Gold\nterms:\n  a: [gold]\nrules:\n  - all: [b]\n',
      'own.yaml, line 6, rules[0].all[0]: there is no group “b”',
    ],
    [
      'id: gold\nlabel: Gold\nterms:\n  a:\n    en:\n      - g*\n',
      'own.yaml, line 6, terms.a.en[0]: “g*”: “g*” is too short',
    ],
    [
      'id: gold\nlabel: Gold\nterms:\n  a: [(a+)+$]\n',
      'own.yaml, line 4, terms.a[0]: “(a+)+$”: “(a+)+$” is not a word',
    ],
    [
      'id: gold\nlabel: Gold\nterms:\n  a: [gold]\nrules:\n  - all: [a]\n    near: soon\n',
      'own.yaml, line 7, rules[0].near: expected a whole number',
    ],
    [
      'id: gold\nlabel: Gold\ncolour: red\nterms:\n  a: [gold]\n',
      'own.yaml, line 3, colour: there is no such field',
    ],
    [
      'id: gold\nlabel: Gold\nterms:\n  a: [gold]\nrules:\n  - { all: [a], weight: 0 }\n',
      'own.yaml, line 6, rules[0].weight: expected a number from -2 to 2, not 0',
    ],
    [
      'id: gold\nlabel: Gold\nterms:\n  a: [gold]\nrules:\n  - { all: [] }\n',
      'own.yaml, line 6, rules[0].all: a rule needs at least one group, unless it leans',
    ],
    [
      'id: gold\nlabel: Gold\nterms:\n  a: [gold]\nrules:\n  - { all: [a], actor: ours }\n',
      'own.yaml, line 6, rules[0].actor: the section has no field “actors”',
    ],
    [
      'id: gold\nlabel: Gold\nterms:\n  a: [gold]\nactors: { ours: [a], others: [b] }\n',
      'own.yaml, line 5, actors.others[0]: there is no group “b”',
    ],
    [
      'id: gold\nlabel: Gold\nterms:\n  a: [gold]\nrules:\n  - { all: [a], leans: { on: title } }\n',
      'own.yaml, line 6, rules[0].leans.on: expected previous or next or opening',
    ],
    ['id: gold\n  label: Gold\n', 'own.yaml, line 1: '],
    ['id: a\n---\nid: b\n', 'the file holds several documents, parted by ---'],
    ['', 'own.yaml, line 1: expected fields'],
    ['- a\n- b\n', 'own.yaml, line 1: expected fields'],
  ])('names line and field of the error in %j', (content, message) => {
    expect(messages(content)[0]).toContain(message)
    expect(readSectionFile('own.yaml', content).value).toBeNull()
  })

  const miners = `id: miners
label: Miners
terms:
  ours: [Zamatek]
  others: [Orlon]
  company: [the company, it]
  dig: [mine*, dug]
actors: { ours: [ours], others: [others], within: 2 }
rules:
  - { all: [ours, dig] }
  - { all: [company, dig], actor: ours, weight: 0.8 }
  - { all: [], leans: { on: previous, within: 1 }, weight: 0.2 }
  - { all: [], actor: others, weight: -0.5 }
`

  it('follows whom its own actors name, and weighs what stands beside a sentence', () => {
    const { value, diagnostics } = readSectionFile('miners.yaml', miners)
    expect(diagnostics).toEqual([])
    const sentences = [
      'Zamatek mines gold.', // named
      'The company dug a well.', // 0.8, and 0.2 for the sentence before
      'It rained.', // beside it, but without a word of its own that speaks for it
      'The company dug deeper.', // 0.8 only
      'Orlon came.',
      'The company dug a well.', // about others
    ]
    const [read] = classify([sourceOf('s', 'At work', [{ sentences }])], value === null ? [] : [value])
    const found = read?.passages[1]?.sentences.map((s) => s.sections[0]?.evidence ?? null)
    expect(found).toEqual([['Zamatek mines'], ['The company dug'], null, null, null, null])
    const [first, second] = read?.passages[1]?.sentences ?? []
    expect(second?.sections[0]?.via).toBe(first?.id)
  })

  it('cannot be made slow by its phrases', () => {
    const gaps = `id: slow\nlabel: Slow\nterms:\n  a: ["a ..9 a ..9 a ..9 a ..9 a ..9 b"]\n`
    const { value } = readSectionFile('slow.yaml', gaps)
    const time = (words: number) => {
      const source = sourceOf('s', 'Slow', [{ sentences: [`${'a '.repeat(words)}.`] }])
      // The least of several: another process may take the core while one is measured.
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now()
        classify([source], value === null ? [] : [value])
        return performance.now() - start
      })
      return Math.min(...times)
    }
    time(200)
    // Twice the words, about twice the time: trying every way through the gaps would take hours.
    expect(time(1600) / time(400)).toBeLessThan(16)
  })
})
