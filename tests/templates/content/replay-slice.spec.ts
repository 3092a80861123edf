import { describe, expect, it } from 'vitest'
import { repairsIn, replaySlice } from '../../../templates/content/replay-slice.ts'
import { sampleSource } from '../sample.ts'

describe('replaying a slice', () => {
  const source = sampleSource(
    {
      title: 'T',
      passages: [
        {
          sentences: [
            {
              text: 'It covers the sale and the maintenance.',
              repairs: [
                ['thesale', 'the sale'],
                ['themaintenance', 'the maintenance'],
              ],
            },
          ],
        },
      ],
    },
    0,
  )
  const sentence = source.passages[1]?.sentences[0]
  if (sentence === undefined) throw new Error('no sentence')

  it('gives the readable sentence in pieces, repaired ones apart', () => {
    const pieces = replaySlice(source, sentence, repairsIn(source, sentence))
    expect(pieces.map((p) => p.text).join('')).toBe('It covers the sale and the maintenance.')
    expect(pieces.filter((p) => p.repair !== null).map((p) => p.text)).toEqual([
      'the sale',
      'the maintenance',
    ])
  })

  it('leaves a repair out that was taken back', () => {
    const pieces = replaySlice(source, sentence, repairsIn(source, sentence).slice(1))
    expect(pieces.map((p) => p.text).join('')).toBe('It covers thesale and the maintenance.')
  })
})
