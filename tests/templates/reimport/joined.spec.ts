import { describe, expect, it } from 'vitest'
import type { Briefing, ReimportChange } from '../../../corpus/index.ts'
import {
  acceptChanges,
  compose,
  openOutput,
  reimportChanges,
  report,
  verifyOutput,
} from '../../../templates/index.ts'
import { zipEntries } from '../../../templates/readers/zip-entries.ts'
import { zip } from '../../../templates/writers/zip.ts'
import { sha256 } from '../assets.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../sample.ts'
import { madeFile, sampleOriginals } from '../trace/made-files.ts'

const plain = sampleBriefing()
const p2 = 's-111111111111.p2'
const p3 = 's-111111111111.p3'

const documentOf = (briefing: Briefing) => compose(sampleCorpus(), briefing, sampleSections, report).value

async function edited(briefing: Briefing, change: (xml: string) => string): Promise<Uint8Array> {
  const read = zipEntries(await madeFile(documentOf(briefing), 'docx'))
  if (!read.ok) throw new Error(read.reason)
  const entries = [...read.entries].map(([name, bytes]) =>
    name !== 'word/document.xml'
      ? { name, bytes }
      : { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(bytes))) },
  )
  return zip(entries, (b) => b)
}

async function changesOf(bytes: Uint8Array, briefing: Briefing): Promise<readonly ReimportChange[]> {
  const { value } = await openOutput('edited.docx', bytes)
  const plan = value === null ? null : await reimportChanges(value, briefing)
  if (plan?.value == null) throw new Error('the file was refused')
  return plan.value
}

/** Joins the paragraph of p3 to that of p2, and changes a word in it, as a colleague does. */
function joined(xml: string): string {
  const mark = xml.indexOf('w:name="x_history_s_111111111111_p2"')
  const end = xml.indexOf('</w:p>', mark)
  const next = xml.indexOf('w:name="x_history_s_111111111111_p3"')
  const start = xml.lastIndexOf('<w:p>', next)
  const inside = xml.indexOf('</w:pPr>', start) + '</w:pPr>'.length
  const between = xml.slice(end + '</w:p>'.length, start)
  expect(between).not.toContain('Excerpt"')
  return `${xml.slice(0, end)}<w:r><w:t xml:space="preserve"> </w:t></w:r>${xml.slice(inside)}`.replace(
    'became independent',
    'became sovereign',
  )
}

describe('two paragraphs that were joined in Word', () => {
  it('become one paragraph that keeps both sources and citations, with the edited words', async () => {
    const changes = await changesOf(await edited(plain, joined), plain)
    expect(changes.map((c) => [c.kind, c.passage])).toEqual([
      ['words', p3],
      ['paragraphs-merged', p3],
    ])
    const accepted = acceptChanges(plain, changes)
    expect(accepted.remarks).toEqual([])
    expect(accepted.sections[0]?.excerpts[1]).toMatchObject({ passage: p3, continues: p2 })
    const document = documentOf(accepted)
    const paragraph = document.blocks.find((b) => b.type === 'excerpt' && b.joined !== undefined)
    if (paragraph?.type !== 'excerpt') throw new Error('nothing is joined')
    const citations = paragraph.children.flatMap((c) => (c.type === 'citation' ? [c.note] : []))
    expect(citations.map((note) => document.notes[note]?.passage)).toEqual([p2, p3])
    const words = paragraph.children.map((c) => (c.type === 'text' ? c.text : '')).join('')
    expect(words).toMatch(/agreement\..*became sovereign\./s)
    expect(document.traces[`${p3}.1`]).toMatchObject({ status: 'edited', passage: p3 })
  })

  it('stay joined in the files made from it, which verify, and have nothing to bring home', async () => {
    const changes = await changesOf(await edited(plain, joined), plain)
    const accepted = acceptChanges(plain, changes)
    expect(await changesOf(await edited(plain, joined), accepted)).toEqual([])
    for (const format of ['docx', 'pdf'] as const) {
      const bytes = await madeFile(documentOf(accepted), format)
      const { value } = await openOutput(`a.${format}`, bytes)
      if (value === null) throw new Error('the file was refused')
      expect(await verifyOutput(value, sampleOriginals(), sha256)).toEqual([])
    }
    expect(await changesOf(await edited(accepted, (xml) => xml), accepted)).toEqual([])
  })

  it('are parted again where a colleague splits them', async () => {
    const accepted = acceptChanges(plain, await changesOf(await edited(plain, joined), plain))
    const split = await edited(accepted, (xml) => {
      const at = xml.indexOf('Relations date from 1961', xml.indexOf('x_history_s_111111111111_p2'))
      const run = xml.lastIndexOf('<w:r>', at)
      return `${xml.slice(0, run)}</w:p><w:p><w:pPr><w:pStyle w:val="Excerpt"/></w:pPr>${xml.slice(run)}`
    })
    const changes = await changesOf(split, accepted)
    expect(changes.map((c) => c.kind)).toEqual(['paragraph-split'])
    const parted = acceptChanges(accepted, changes)
    expect(parted.sections[0]?.excerpts[1]).not.toHaveProperty('continues')
  })

  it('a sentence deleted in the second part leaves the second passage, not the first', async () => {
    const accepted = acceptChanges(plain, await changesOf(await edited(plain, joined), plain))
    const changes = await changesOf(
      await edited(accepted, (xml) => xml.replace('Talks resumed in 2009.', '')),
      accepted,
    )
    expect(changes.map((c) => [c.kind, c.passage])).toEqual([['sentence-deleted', p3]])
    const left = acceptChanges(accepted, changes).sections[0]?.excerpts
    expect(left?.[0]?.sentences).toEqual(accepted.sections[0]?.excerpts[0]?.sentences)
    expect(left?.[1]?.sentences).toEqual([`${p3}.1`])
  })

  it('are joined no more once another passage stands between them', () => {
    const [history, ...others] = plain.sections
    if (history === undefined) throw new Error('the sample has no section')
    const [first, second, third] = history.excerpts
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('too few excerpts')
    const moved = { ...history, excerpts: [first, third, { ...second, continues: first.passage }] }
    const document = documentOf({ ...plain, sections: [moved, ...others] })
    expect(document.blocks.some((b) => b.type === 'excerpt' && b.joined !== undefined)).toBe(false)
  })
})
