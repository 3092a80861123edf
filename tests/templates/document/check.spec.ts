import { describe, expect, it } from 'vitest'
import { compose, type Document, problemsOf, report } from '../../../templates/index.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'

const sound = compose(sampleCorpus(), sampleBriefing(), sampleSections, report).value

/** The sound document with one change; the check must notice it. */
function changed(change: (document: Document) => Partial<Document>): readonly string[] {
  return problemsOf({ ...sound, ...change(sound) })
}

describe('the check of a document', () => {
  it('finds nothing in a sound one', () => {
    expect(problemsOf(sound)).toEqual([])
  })

  it.each<[string, (document: Document) => Partial<Document>]>([
    [
      'used twice',
      (d) => ({ blocks: [...d.blocks, ...d.blocks.filter((b) => b.type === 'heading').slice(0, 1)] }),
    ],
    [
      'characters that ids must not have',
      (d) => ({ blocks: d.blocks.map((b) => (b.type === 'heading' ? { ...b, id: 'a b' } : b)) }),
    ],
    ['unknown note', () => ({ notes: {} })],
    ['without a trace', () => ({ traces: {} })],
    ['not listed', () => ({ sources: [] })],
    [
      'carries no citation',
      (d) => ({
        blocks: d.blocks.map((b) =>
          b.type === 'excerpt'
            ? { ...b, children: b.children.filter((c) => c.type !== 'citation'), attribution: [] }
            : b,
        ),
      }),
    ],
    [
      'columns',
      (d) => ({
        blocks: d.blocks.map((b) =>
          b.type === 'table' ? { ...b, rows: b.rows.map((r) => ({ ...r, cells: r.cells.slice(1) })) } : b,
        ),
      }),
    ],
    [
      'columns inside columns',
      (d) => ({
        blocks: [
          {
            type: 'columns',
            count: 2,
            gap: 1,
            children: [{ type: 'columns', count: 2, gap: 1, children: d.blocks }],
          },
        ],
      }),
    ],
  ])('finds: %s', (problem, change) => {
    expect(changed(change).join('\n')).toContain(problem)
  })
})
