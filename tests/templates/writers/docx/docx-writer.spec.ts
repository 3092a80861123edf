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

  it('gives the first page a head of its own: the running title stands from the second page on', async () => {
    const document = sampleDocument()
    const section = /<w:sectPr>.*?<\/w:sectPr>/.exec(await part(document, 'word/document.xml'))?.[0] ?? ''
    expect(section).toContain('<w:titlePg/>')
    const lists = await part(document, 'word/_rels/document.xml.rels')
    const headOf = (type: string) => {
      const id = new RegExp(`headerReference w:type="${type}" r:id="(\\w+)"`).exec(section)?.[1]
      return part(document, `word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(lists)?.[1]}`)
    }
    const { runningTitle } = document.furniture
    expect(await headOf('default')).toContain(runningTitle)
    expect(await headOf('first')).not.toContain(runningTitle)
    expect(await headOf('first')).toContain('TLP:AMBER')
  })

  it('says in its properties what it is, with the document’s date and not the clock’s', async () => {
    const sample = sampleDocument()
    const metadata = { ...sample.metadata, title: 'A & B <C>', author: 'A. Analyst', date: '2021-12-14' }
    const document = { ...sample, metadata }
    const core = await part(document, 'docProps/core.xml')
    expect(core).toContain('<dc:title>A &amp; B &lt;C&gt;</dc:title>')
    expect(core).toContain('<dc:creator>A. Analyst</dc:creator>')
    expect(core).toContain('<cp:keywords>TLP:AMBER</cp:keywords>')
    expect(core.match(/2021-12-14T00:00:00Z/g)).toHaveLength(2)
    expect(await part(document, 'docProps/custom.xml')).toContain('<vt:lpwstr>report</vt:lpwstr>')
  })

  it('brings each picture of a figure as a drawing and as a stand-in', async () => {
    const document = sampleDocument()
    const figures = document.blocks.filter((b) => b.type === 'figure')
    const xml = await part(document, 'word/document.xml')
    const lists = await part(document, 'word/_rels/document.xml.rels')
    const targets = [...xml.matchAll(/r:embed="(\w+)"/g)].map(
      ([, id]) => new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(lists)?.[1] ?? '',
    )
    expect(figures.length).toBeGreaterThan(0)
    expect(targets.map((t) => t.slice(t.lastIndexOf('.'))).toSorted()).toEqual(
      figures.flatMap(() => ['.png', '.svg']).toSorted(),
    )
    for (const target of targets) expect((await part(document, `word/${target}`)).length).toBeGreaterThan(100)
  })
})
