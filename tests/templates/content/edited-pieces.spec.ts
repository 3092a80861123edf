import { describe, expect, it } from 'vitest'
import { editedPieces } from '../../../templates/content/edited-pieces.ts'

/** The pieces with the edited ones in brackets. */
const shown = (before: string, after: string) =>
  editedPieces(before, after)
    .map((p) => (p.edited ? `[${p.text}]` : p.text))
    .join('')

describe('the edited words of a sentence', () => {
  it.each([
    ['Talks resumed in 2009.', 'Talks were resumed in March 2009.', 'Talks [were] resumed in [March] 2009.'],
    ['Talks resumed in 2009.', 'Talks began again in 2010.', 'Talks [began again] in [2010].'],
    ['Talks really resumed in 2009.', 'Talks resumed in 2009.', '[Talks] resumed in 2009.'],
    ['Yet talks resumed.', 'talks resumed.', '[talks] resumed.'],
    ['Talks resumed in 2009, they say.', 'Talks resumed in 2009.', 'Talks resumed in [2009].'],
    ['All of it.', 'Something else', '[Something else]'],
    ['The same.', 'The same.', '[The same.]'],
    ['One line.', 'One\nline.', '[One]\nline.'],
  ])('%s → %s', (before, after, wanted) => {
    expect(shown(before, after)).toBe(wanted)
    expect(
      editedPieces(before, after)
        .map((p) => p.text)
        .join(''),
    ).toBe(after)
  })
})
