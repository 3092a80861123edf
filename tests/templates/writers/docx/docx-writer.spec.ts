import { describe, expect, it } from 'vitest'
import { compose, type Document, type Layout, report } from '../../../../templates/index.ts'
import { zipEntries } from '../../../../templates/readers/zip-entries.ts'
import { docxWriter } from '../../../../templates/writers/docx/docx-writer.ts'
import { testAssets } from '../../assets.ts'
import { sampleBriefing, sampleCorpus, sampleSections } from '../../sample.ts'
import { validateDocx, validatorMissing } from '../ooxml-validator.ts'

const noLayout: Layout = { pages: 1, places: {}, heights: {}, columns: {} }
const assets = testAssets()
const missing = validatorMissing()

function sampleDocument(): Document {
  return compose(sampleCorpus(), sampleBriefing({ marking: 'TLP:AMBER' }), sampleSections, report).value
}

async function written(document: Document, track = false): Promise<Uint8Array> {
  return (await docxWriter.write(document, noLayout, assets, { track })).value
}

async function part(document: Document, name: string): Promise<string> {
  const zip = zipEntries(await written(document))
  if (!zip.ok) throw new Error(zip.reason)
  return new TextDecoder().decode(zip.entries.get(name))
}

describe('the Word writer', () => {
  it.skipIf(missing !== null)(`writes a file that Microsoft's validator accepts`, async () => {
    expect(validateDocx(await written(sampleDocument()))).toEqual([])
  })

  it.skipIf(missing !== null)('is told by the validator when a part is wrong', async () => {
    const broken = sampleDocument()
    const bytes = await written({ ...broken, page: { ...broken.page, ink: '#notacolour' } })
    expect(validateDocx(bytes)).not.toEqual([])
  })

  it('gives the same bytes every time', async () => {
    expect(await written(sampleDocument())).toEqual(await written(sampleDocument()))
  })

  it('formats text by named styles and by nothing else', async () => {
    const xml = await part(sampleDocument(), 'word/document.xml')
    const inRuns = [...xml.matchAll(/<w:rPr>(.*?)<\/w:rPr>/g)].map((m) => m[1] ?? '')
    expect(inRuns.filter((p) => !/^<w:rStyle w:val="\w+"\/>$/.test(p))).toEqual([])
    const allowed = /^(<w:(pStyle|framePr|numPr|ilvl|numId|sectPr)\b.*?>|<\/w:numPr>)*$/
    const inParagraphs = [...xml.matchAll(/<w:pPr>(.*?)<\/w:pPr>/g)].map((m) => m[1] ?? '')
    expect(inParagraphs.filter((p) => !allowed.test(p))).toEqual([])
    const styles = await part(sampleDocument(), 'word/styles.xml')
    const used = new Set([...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/g)].map((m) => m[1]))
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([])
  })

  it('calls a native footnote for each citation and fills it with number and place', async () => {
    const notes = await part(sampleDocument(), 'word/footnotes.xml')
    expect(notes.replace(/<[^>]+>/g, '')).toContain('[1] ¶2 · The Courier, undated')
    expect(await part(sampleDocument(), 'word/document.xml')).toContain('<w:footnoteReference w:id="1"/>')
  })

  it('asks nothing when Word opens the file', async () => {
    const settings = await part(sampleDocument(), 'word/settings.xml')
    expect(settings).not.toContain('updateFields')
    expect(await part(sampleDocument(), 'word/document.xml')).not.toContain('w:dirty')
  })
})
