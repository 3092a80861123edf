import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Briefing, formatDossierFile, type ReimportChange } from '../../../corpus/index.ts'
import { acceptChanges, compose, openOutput, reimportChanges, report } from '../../../templates/index.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'
import { annotated, madeFile } from '../trace/made-files.ts'
import { reimportCases } from './reimport-cases.ts'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'reimport')
const original = sampleBriefing(annotated())

async function changesOf(bytes: Uint8Array, briefing: Briefing): Promise<readonly ReimportChange[]> {
  const output = await openOutput('edited.docx', bytes)
  if (output.value === null) throw new Error(output.diagnostics[0]?.message)
  const { value, diagnostics } = await reimportChanges(output.value, briefing)
  if (value === null) throw new Error(diagnostics[0]?.message)
  return value
}

const fixture = (name: string, file: string) => new Uint8Array(readFileSync(join(folder, name, file)))

describe.each(['edited.docx', 'libreoffice.docx'])('re-import of %s', (file) => {
  it.each(reimportCases.map((c) => [c.name, c] as const))(
    'finds exactly what was done: %s',
    async (name, c) => {
      const changes = await changesOf(fixture(name, file), original)
      expect(changes).toMatchObject(c.changes.map((change) => change))
      expect(changes).toHaveLength(c.changes.length)
    },
  )

  it.each(reimportCases.map((c) => [c.name, c] as const))(
    'finds nothing more once all is accepted: %s',
    async (name) => {
      const changes = await changesOf(fixture(name, file), original)
      const accepted = acceptChanges(original, changes)
      if (changes.length > 0) expect(formatDossierFile(accepted)).not.toBe(formatDossierFile(original))
      expect(await changesOf(fixture(name, file), accepted)).toEqual([])
    },
  )
})

describe('accepted changes', () => {
  const accepted = async (name: string) =>
    acceptChanges(original, await changesOf(fixture(name, 'libreoffice.docx'), original))
  const history = (briefing: Briefing) => briefing.sections[0]

  it('mark an edited sentence as edited and keep its source', async () => {
    const briefing = await accepted('word')
    const { value } = compose(sampleCorpus(), briefing, sampleSections, report)
    expect(value.traces['s-111111111111.p3.1']).toMatchObject({
      status: 'edited',
      source: 's-111111111111',
      text: 'Relations date from 1961, when Northland became sovereign.',
    })
  })

  it('keep who changed it, and when', async () => {
    const edit = (await accepted('tracked')).edits.find((e) => e.sentence === 's-111111111111.p3.1')
    expect(edit).toMatchObject({ author: 'Bob', date: '2021-12-05T10:00:00Z' })
  })

  it('take a sentence out of its excerpt, and an excerpt out of its section', async () => {
    expect(history(await accepted('sentence-deleted'))?.excerpts[1]?.sentences).toEqual([
      's-111111111111.p3.1',
    ])
    const left = history(await accepted('paragraph-deleted'))?.excerpts.map((e) => e.passage)
    expect(left).toEqual(['s-111111111111.p2', 's-222222222222.p3'])
  })

  it('move an excerpt, and break one into lines', async () => {
    const order = history(await accepted('paragraph-moved'))?.excerpts.map((e) => e.passage)
    expect(order).toEqual(['s-111111111111.p3', 's-111111111111.p2', 's-222222222222.p3'])
    expect(history(await accepted('paragraph-split'))?.excerpts[1]?.breaks).toEqual(['s-111111111111.p3.2'])
  })

  it('make a new paragraph a note, a comment a remark, and a join a remark', async () => {
    const note = history(await accepted('paragraph-new'))?.excerpts[1]?.noteAfter
    expect(note).toBe('We heard the same from the embassy.')
    expect((await accepted('comment')).remarks).toMatchObject([
      { passage: 's-111111111111.p3', sentence: 's-111111111111.p3.1', text: 'Is that sure?', author: 'Bob' },
    ])
    expect((await accepted('paragraphs-merged')).remarks).toHaveLength(1)
  })

  it('print a heading and a cell as they were changed', async () => {
    expect((await accepted('heading')).sections[1]?.title).toBe('Deliveries')
    const { value } = compose(sampleCorpus(), await accepted('cell'), sampleSections, report)
    const cells = JSON.stringify(value.blocks.filter((b) => b.type === 'table' && b.kind === 'register'))
    expect(cells).toContain('"2018"')
    expect(cells).not.toContain('"2017"')
  })
})

describe('re-import', () => {
  it('finds no change in a file with tracked changes and comments of its own', async () => {
    const remark = {
      id: 'r1',
      passage: 's-111111111111.p3',
      sentence: null,
      text: 'Is that sure?',
      author: 'B',
      date: null,
    }
    const briefing = { ...original, remarks: [remark] }
    const { value } = compose(sampleCorpus(), briefing, sampleSections, report)
    expect(await changesOf(await madeFile(value, 'docx', { track: true }), briefing)).toEqual([])
  })

  it('says so when the briefing was changed in the same place, and takes the change by name', async () => {
    const edit = {
      sentence: 's-111111111111.p3.1',
      before: 'Relations date from 1961, when Northland became independent.',
      after: 'Relations are old.',
      author: null,
      date: null,
    }
    const changed = { ...original, edits: [...original.edits, edit] }
    const [change] = await changesOf(fixture('word', 'edited.docx'), changed)
    expect(change?.status).toBe('conflict')
    const taken = acceptChanges(changed, change === undefined ? [] : [change])
    expect(taken.edits.at(-1)?.after).toContain('sovereign')
  })

  it.each([
    ['title', { title: 'My newer title' }],
    ['heading', { sections: original.sections.map((s, i) => (i === 1 ? { ...s, title: 'Weapons' } : s)) }],
    ['note', { sections: original.sections.map((s, i) => (i === 0 ? { ...s, noteBefore: 'New.' } : s)) }],
  ])('does not overwrite a newer %s of the briefing unasked', async (name, newer) => {
    expect((await changesOf(fixture(name, 'edited.docx'), original)).map((c) => c.status)).toEqual([
      'pending',
    ])
    const changes = await changesOf(fixture(name, 'edited.docx'), { ...original, ...newer })
    expect(changes.map((c) => c.status)).toEqual(['conflict'])
  })

  it('keeps the ids of changes when others were accepted', async () => {
    const changes = await changesOf(fixture('several', 'edited.docx'), original)
    const left = await changesOf(
      fixture('several', 'edited.docx'),
      acceptChanges(original, changes.slice(0, 1)),
    )
    expect(left.map((c) => c.id)).toEqual(changes.slice(1).map((c) => c.id))
  })

  it.each([
    ['of another id', { ...original, id: 'b-other' }],
    ['of other sources', { ...original, id: undefined, sources: [] }],
    ['of other passages', { ...original, id: undefined, sections: [] }],
  ])('refuses a file made from another briefing: %s', async (_, other) => {
    const { id, ...rest } = other
    const briefing: Briefing = id === undefined ? rest : { ...rest, id }
    const output = await openOutput('edited.docx', fixture('untouched', 'edited.docx'))
    if (output.value === null) throw new Error('no fixture')
    const { value, diagnostics } = await reimportChanges(output.value, briefing)
    expect(value).toBeNull()
    expect(diagnostics.map((d) => d.rule)).toEqual(['other-briefing'])
  })
})
