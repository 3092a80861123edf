import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compose, parseTemplateFile, problemsOf } from '../../../templates/index.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'

const least = ['id: house', 'label: House note', 'blocks: [title, sections, sources]'].join('\n')

function messages(text: string): readonly string[] {
  return parseTemplateFile('house.yaml', text).diagnostics.map((d) => d.message)
}

describe('a template file', () => {
  it('may be short: id, label and blocks', () => {
    const { value, diagnostics } = parseTemplateFile('house.yaml', least)
    expect(diagnostics).toEqual([])
    if (value === null) throw new Error('not read')
    const { value: document } = compose(sampleCorpus(), sampleBriefing(), sampleSections, value)
    expect(problemsOf(document)).toEqual([])
    expect(document.blocks.map((b) => b.type)).toContain('excerpt')
  })

  it('is understood as the documentation shows it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/template-file.md'), 'utf8')
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    const { value, diagnostics } = parseTemplateFile('example.yaml', example)
    expect(diagnostics).toEqual([])
    expect(value?.page('letter').paper).toBe('a4')
    if (value === null) throw new Error('not read')
    const { value: document } = compose(sampleCorpus(), sampleBriefing(), sampleSections, value)
    const headings = document.blocks.flatMap((b) =>
      b.type === 'heading' ? [JSON.stringify(b.children)] : [],
    )
    expect(headings.join()).toContain('References')
    expect(headings.join()).toContain('Annex')
  })

  it('may be JSON', () => {
    expect(messages(JSON.stringify({ id: 'house', label: 'House', blocks: ['title', 'sources'] }))).toEqual(
      [],
    )
  })

  it('names line and field of each mistake', () => {
    const found = messages(
      [
        'id: Report!',
        'label: House',
        'colour: red',
        'page:',
        '  margins: { top: 3 }',
        '  body: { size: 12, leading: 10 }',
        '  ink: blue',
        'blocks:',
        '  - titel',
        '  - sections: { numbered: maybe }',
        '  - sources',
        '  - sources',
      ].join('\n'),
    )
    expect(found).toEqual([
      expect.stringContaining('house.yaml, line 3: colour: there is no such field'),
      expect.stringContaining('line 1: id: may have small letters'),
      expect.stringContaining('line 5: page.margins.top: must be a number from 20 to 100'),
      expect.stringContaining('line 6: page.body.leading: must not be less than the size'),
      expect.stringContaining('line 7: page.ink: must be a colour'),
      expect.stringContaining('line 9: blocks[1]: there is no block “titel”'),
      expect.stringContaining('line 10: blocks[2].sections.numbered: must be true or false'),
      expect.stringContaining('line 12: blocks[4]: sources may stand only once'),
    ])
  })

  it.each([
    ['id: report\nlabel: x\nblocks: [sources]', 'built-in'],
    ['label: x\nblocks: [sources]', 'id: is missing'],
    ['id: a\nlabel: x', 'blocks: is missing'],
    ['id: a\nlabel: x\nblocks: [title]', 'must include sources'],
    ['id: a\nid: b', 'unique'],
    ['id: [', 'line 1'],
    ['id: a\nlabel: x\nblocks:\n\t- title', 'line 4: column 1, at “- title”'],
    ['- 1', 'must be a list of names and values'],
    ['id: a\nlabel: x\npage: { margins: { left: 100, right: 100 } }\nblocks: [sources]', 'too little room'],
    [
      'id: a\nlabel: x\nblocks: [{ columns: { blocks: [{ columns: { blocks: [title] } }] } }, sources]',
      'no block “columns”',
    ],
  ])('refuses %j', (text, reason) => {
    const { value, diagnostics } = parseTemplateFile('house.yaml', text)
    expect(value).toBeNull()
    expect(diagnostics.map((d) => d.message).join('\n')).toContain(reason)
  })
})
