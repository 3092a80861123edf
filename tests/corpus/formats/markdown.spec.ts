import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../../corpus/repair/replay.ts'
import { blockTexts, decodedFile, outsideBlocks } from './read-file.ts'

const readable = async (text: string) => {
  const decoded = await decodedFile('a.md', text)
  return replay(decoded.original, decoded.markup ?? [])
}

describe('reading Markdown', () => {
  it('counts in the text of the file and names the markup', async () => {
    const text = '# A *title*\n\nSome **bold** and [linked](https://example.org/a_b) words.\n'
    const decoded = await decodedFile('a.md', text)
    expect(decoded.original).toBe(text)
    expect(blockTexts(decoded)).toEqual([
      'title: # A *title*',
      'paragraph: Some **bold** and [linked](https://example.org/a_b) words.',
    ])
    expect(await readable(text)).toBe('A title\n\nSome bold and linked words.\n')
  })

  it.each([
    ['escapes and references', 'AT\\&T, 5 \\* 3, &eacute;t&#233;, &nothing;', 'AT&T, 5 * 3, été, &nothing;'],
    ['code', 'Use `a_b` here', 'Use a_b here'],
    ['lists', '- one\n- two\n  - three', 'one\ntwo\n  three'],
    ['numbered lists', '1. one\n2. two', 'one\ntwo'],
    ['quotations', '> first\n> second\n>\n> third', 'first\nsecond\nthird'],
    ['setext headings', 'Title\n=====\n\nText', 'Title\n\nText'],
    ['pictures', 'See ![a map](map.png) there', 'See  there'],
    ['html', 'Some <em>inline</em> word', 'Some inline word'],
  ])('takes out the markup of %s', async (_, text, plain) => {
    expect(
      (await readable(text))
        .split('\n')
        .map((l) => l.trimEnd())
        .join('\n')
        .trim(),
    ).toBe(plain)
  })

  it('reads front matter', async () => {
    const { metadata, ...decoded } = await decodedFile(
      'a.md',
      '---\ntitle: The title\nauthors: [Ada Bello, Bo Li]\nsource: Gazette\ndate: 2021-12-14\nlang: fr\n---\n\nText.',
    )
    expect(metadata).toEqual({
      title: 'The title',
      author: 'Ada Bello, Bo Li',
      publisher: 'Gazette',
      published: { date: '2021-12-14', precision: 'day', basis: 'stated' },
      language: 'fr',
    })
    expect(decoded.blocks.map((b) => b.role)).toEqual(['furniture', 'paragraph'])
  })

  it('does not expand front matter that refers to itself', async () => {
    const bomb = `---\na: &a [x, x]\n${'b: &b [*a, *a]\n'}title: [*b, *b]\n---\n\nText.`
    expect((await decodedFile('a.md', bomb)).metadata.title).toBeNull()
  })

  it('puts every character of any text into a block, and markup inside blocks', async () => {
    const bits = [
      '# ',
      '> ',
      '- ',
      '1. ',
      '**',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<b>',
      '|',
      '\n',
      '\n\n',
      '---',
      '===',
      ' ',
      'word',
      '\\',
      '&amp;',
      '```\n',
      '\t',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...bits), { maxLength: 40 }), async (parts) => {
        const decoded = await decodedFile('a.md', `x ${parts.join('')}`)
        expect(outsideBlocks(decoded)).toBe('')
        let at = 0
        for (const { start, end } of decoded.markup ?? []) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(decoded.blocks.some((b) => b.start <= start && end <= b.end)).toBe(true)
          at = end
        }
      }),
      { numRuns: 300 },
    )
  })
})
