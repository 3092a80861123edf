import { inflateSync } from 'node:zlib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compose, layout, pdfWriter, templates } from '../../../templates/index.ts'
import { testAssets } from '../assets.ts'
import { largeBriefing, largeCorpus } from '../large-sample.ts'
import { sampleSections } from '../sample.ts'
import { objectsOf } from './objects-of.ts'
import { readPdf, type TagNode, tagsOf, wordsOf } from './read-pdf.ts'

const assets = testAssets()

/** Operators that put something on the page. */
const marks = new Set<number>([
  OPS.showText,
  OPS.showSpacedText,
  OPS.constructPath,
  OPS.fill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.paintImageXObject,
  OPS.paintFormXObjectBegin,
])

/** What ISO 14289-1 (PDF/UA-1) asks of a file, as far as a reader can see it; the claim stands on these. */
describe.each(templates.map((t) => [t.id, t] as const))('the PDF/UA claim of %s', (_, template) => {
  let bytes = new Uint8Array()
  beforeAll(async () => {
    const corpus = largeCorpus(7, 20)
    const briefing = largeBriefing(corpus, {
      template: template.id,
      judgements: [{ id: '1', text: 'Ours.', likelihood: null, confidence: 'low' }],
    })
    const { value: document } = compose(corpus, briefing, sampleSections, template)
    bytes = (await pdfWriter.write(document, await layout(document, assets), assets)).value.slice()
  })

  it('is made, with title, language and tab order', async () => {
    const pdf = await readPdf(bytes)
    const raw = new TextDecoder('latin1').decode(bytes)
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toContain('<rdf:li xml:lang="x-default">A long briefing</rdf:li>')
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toMatch(/\/MarkInfo \d+ 0 R/)
    expect(raw.match(/\/Tabs \/S/g)).toHaveLength(pdf.pages.length)
    expect(pdf.lang).toBe('en')
  })

  it('holds: nothing is drawn outside of marked content', async () => {
    const task = getDocument({ data: bytes.slice(), verbosity: 0 })
    const pdf = await task.promise
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const { fnArray } = await (await pdf.getPage(n)).getOperatorList()
      let depth = 0
      let drawn = 0
      for (const fn of fnArray) {
        if (fn === OPS.beginMarkedContent || fn === OPS.beginMarkedContentProps) depth += 1
        else if (fn === OPS.endMarkedContent) depth -= 1
        else if (marks.has(fn)) {
          drawn += 1
          expect(depth).toBe(1)
        }
      }
      expect(depth).toBe(0)
      expect(drawn).toBeGreaterThan(0)
    }
    await task.destroy()
  })

  it('holds: every link is described and in the tree, figures have alternatives, headings skip no level', async () => {
    const objects = objectsOf(bytes)
    const links = objects.match(/\/Subtype ?\/Link/g)?.length ?? 0
    expect(links).toBeGreaterThan(0)
    expect(objects.match(/\/Type ?\/OBJR/g)).toHaveLength(links)
    expect(objects.match(/\/Subtype ?\/Link\b[^\n]*\/Contents ?[(<][^)>]/g)).toHaveLength(links)
    const pdf = await readPdf(bytes)
    const trees = pdf.pages.flatMap((p): readonly TagNode[] => (p.tree === null ? [] : [p.tree]))
    const levels = trees.flatMap((t) => headings(t))
    expect(levels[0]).toBe(1)
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
    })
    for (const figure of trees.flatMap((t) => tagsOf(t, 'Figure'))) expect(figure.alt).toMatch(/\w/)
    for (const item of trees.flatMap((t) => tagsOf(t, 'LI')).filter((li) => wordsOf(li).trim() !== ''))
      expect(item.children.map((c) => (typeof c === 'string' ? c : c.role))).toEqual(['Lbl', 'LBody'])
  })

  it('holds: tags stand only where the standard lets them', async () => {
    const pdf = await readPdf(bytes)
    const inside: Readonly<Record<string, readonly string[]>> = {
      Table: ['Caption', 'THead', 'TBody'],
      THead: ['TR'],
      TBody: ['TR'],
      TR: ['TH', 'TD'],
      L: ['LI'],
      LI: ['Lbl', 'LBody'],
      TOC: ['TOCI'],
      TOCI: ['Reference'],
    }
    const standard = new Set(
      'Root Document Sect H1 H2 H3 P BlockQuote Lbl LBody Caption Figure Span Link Reference Note TH TD'
        .split(' ')
        .concat(Object.keys(inside)),
    )
    let seen = 0
    const visit = (node: TagNode): void => {
      seen += 1
      expect(standard).toContain(node.role)
      for (const child of node.children) {
        if (typeof child === 'string') continue
        const allowed = inside[node.role]
        if (allowed !== undefined) expect(allowed, `in ${node.role}`).toContain(child.role)
        visit(child)
      }
    }
    for (const page of pdf.pages) if (page.tree !== null) visit(page.tree)
    expect(seen).toBeGreaterThan(50)
  })

  it('holds: fonts are whole, links are described, notes have ids of their own, and nothing else is there', () => {
    const raw = new TextDecoder('latin1').decode(bytes)
    const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0
    const fonts = count(/\/Subtype \/Type0/g)
    expect(fonts).toBeGreaterThan(1)
    expect(count(/\/ToUnicode \d+ 0 R/g)).toBe(fonts)
    expect(count(/\/FontFile2 \d+ 0 R/g)).toBe(fonts)
    expect(count(/\/CIDToGIDMap \/Identity/g)).toBe(fonts)
    expect(count(/\/Encoding \/Identity-H/g)).toBe(fonts)
    expect(count(/\/Subtype \/(?:TrueType|Type1|Type3)\b/g)).toBe(0)
    const links = count(/\/Subtype \/Link/g)
    expect(count(/\/Type \/Annot\b/g)).toBe(links)
    expect(count(/\/Contents \([^)]/g)).toBeGreaterThanOrEqual(links)
    expect(count(/\/S \/TH\b/g)).toBe(count(/\/Scope \/Column/g))
    const notes = [...raw.matchAll(/\/S \/Note\b[\s\S]{0,400}?\/ID \(([^)]+)\)/g)].map((m) => m[1])
    expect(notes).toHaveLength(count(/\/S \/Note\b/g))
    expect(new Set(notes).size).toBe(notes.length)
    expect(count(/\/F \(dossier-manifest\.json\)/g)).toBe(1)
    expect(count(/\/UF \(dossier-manifest\.json\)/g)).toBe(1)
    for (const absent of [
      'RoleMap',
      'Suspects',
      'OCProperties',
      'Encrypt',
      'AcroForm',
      'XFA',
      'CIDSet',
      'CharSet',
    ])
      expect(raw, absent).not.toContain(`/${absent} `)
    expect(raw).not.toContain('/Subtype /Form')
  })

  it('holds: no glyph is the one for “missing”, and every glyph has a Unicode value that may be read', () => {
    const raw = new TextDecoder('latin1').decode(bytes)
    const maps = streams(bytes, raw).filter((s) => s.includes('begincmap'))
    expect(maps.length).toBeGreaterThan(1)
    for (const map of maps) {
      // One range from glyph 0 on; glyph 0 itself is in every font and never shown.
      const values = [...map.matchAll(/<([0-9a-f]+)>/gi)].map((m) => m[1]?.toLowerCase())
      expect(values).not.toContain('feff')
      expect(values).not.toContain('fffe')
    }
    const shown = streams(bytes, raw).filter((s) => /\bTJ\b|\bTj\b/.test(s))
    expect(shown.join(' ').match(/<(?:[0-9a-f]{4})+>/gi)?.length).toBeGreaterThan(20)
    for (const page of shown)
      for (const [, hex = ''] of page.matchAll(/<((?:[0-9a-f]{4})+)>\s*(?:Tj|[-\d.\s<\]])/gi))
        expect(hex.match(/.{4}/g)).not.toContain('0000')
  })

  it('holds: each row of a table has all its cells', async () => {
    const pdf = await readPdf(bytes)
    for (const page of pdf.pages)
      for (const table of page.tree === null ? [] : tagsOf(page.tree, 'Table')) {
        const widths = tagsOf(table, 'TR').map((row) => tagsOf(row, 'TD').length + tagsOf(row, 'TH').length)
        expect(new Set(widths).size).toBe(1)
      }
  })
})

/** The streams of a file, unpacked. */
function streams(bytes: Uint8Array, raw: string): readonly string[] {
  return [...raw.matchAll(/\bstream\r?\n/g)].flatMap((m) => {
    const start = m.index + m[0].length
    const end = raw.indexOf('endstream', start)
    try {
      return [inflateSync(bytes.subarray(start, end)).toString('latin1')]
    } catch {
      return []
    }
  })
}

function headings(node: TagNode): readonly number[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return []
    const level = /^H(\d)$/.exec(child.role)?.[1]
    return level !== undefined && wordsOf(child).trim() !== '' ? [Number(level)] : headings(child)
  })
}
