import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReviewer, type EditedFile } from '../../../main/worker/review-edited.ts'
import { report } from '../../../templates/index.ts'
import { sha256 } from '../../templates/assets.ts'
import { docxOf } from '../../templates/readers/docx-of.ts'
import { sampleBriefing } from '../../templates/sample.ts'
import { annotated, madeDocument, madeFile } from '../../templates/trace/made-files.ts'

const briefing = sampleBriefing(annotated())
const now = '2021-12-24T08:00:00Z'
const file = (name: string, bytes: Uint8Array): EditedFile => ({ name, bytes, sha256: sha256(bytes) })
const fixture = (name: string) =>
  file(
    'edited.docx',
    new Uint8Array(
      readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'reimport', name, 'libreoffice.docx')),
    ),
  )

describe('the review of an edited Word file', () => {
  it('lists each change with its words, its place, and what accepting it makes', async () => {
    const answer = await createReviewer().review(briefing, fixture('several'))
    if (answer.kind !== 'review') throw new Error('the file was refused')
    expect(answer.review.changes).toMatchObject([
      { kind: 'words', sentence: 's-111111111111.p2.1', becomes: 'words', conflict: false },
      { kind: 'words', sentence: 's-111111111111.p3.2' },
      { kind: 'heading', section: 'wagner', words: [{ kind: 'deleted' }, { kind: 'inserted' }] },
    ])
    const [first] = answer.review.changes
    expect(first?.words.filter((w) => w.kind !== 'same').map((w) => w.text)).toEqual(['signed', 'agreed on'])
  })

  it('takes changes one by one and then the rest, and changes nothing before', async () => {
    const reviewer = createReviewer()
    const edited = fixture('several')
    const answer = await reviewer.review(briefing, edited)
    if (answer.kind !== 'review') throw new Error('the file was refused')
    const ids = answer.review.changes.map((c) => c.id)
    const none = await reviewer.accept(briefing, edited, { ids: [], conflicts: false, now })
    expect(none).toEqual({ briefing, accepted: [], conflicts: [] })
    const one = await reviewer.accept(briefing, edited, { ids: ids.slice(1, 2), conflicts: true, now })
    expect(one.accepted).toEqual(ids.slice(1, 2))
    expect(one.briefing.edits.at(-1)).toMatchObject({
      after: 'Talks began again in 2009. They failed.',
      date: now,
    })
    expect(one.briefing.sections).toEqual(briefing.sections)
    const all = await reviewer.accept(one.briefing, edited, { ids, conflicts: false, now })
    expect(all.accepted.toSorted()).toEqual(ids.toSorted())
    expect(await reviewer.review(all.briefing, edited)).toMatchObject({ review: { changes: [] } })
  })

  it('leaves out what was changed in the briefing meanwhile, unless it is asked for', async () => {
    const reviewer = createReviewer()
    const edited = fixture('title')
    const newer = { ...briefing, title: 'My newer title' }
    const answer = await reviewer.review(newer, edited)
    const ids = answer.kind === 'review' ? answer.review.changes.map((c) => c.id) : []
    const left = await reviewer.accept(newer, edited, { ids, conflicts: false, now })
    expect(left).toEqual({ briefing: newer, accepted: [], conflicts: ids })
    const taken = await reviewer.accept(newer, edited, { ids, conflicts: true, now })
    expect(taken.briefing.title).toBe('Northland and Eastmark')
  })

  it.each([
    ['not-dossier', async () => docxOf('')],
    ['damaged', async () => new TextEncoder().encode('PK\u0003\u0004 nothing')],
    ['not-word', () => madeFile(madeDocument(report), 'pdf')],
  ] as const)('refuses what is %s', async (reason, make) => {
    const answer = await createReviewer().review(briefing, file('a.docx', await make()))
    expect(answer).toEqual({ kind: 'refused', refusal: { file: 'a.docx', reason, title: null } })
  })

  it('refuses a file of another briefing and names that', async () => {
    const answer = await createReviewer().review({ ...briefing, id: 'b-other' }, fixture('word'))
    expect(answer).toMatchObject({ refusal: { reason: 'other-briefing', title: 'Northland: a briefing' } })
  })
})
