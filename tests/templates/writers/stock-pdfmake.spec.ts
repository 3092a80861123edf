import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { naturalLeading } from '../../../templates/writers/font-metrics.ts'
import { fontOf } from '../../../templates/writers/pdf/engine/shared-fonts.ts'
import { element, slotIn } from '../../../templates/writers/pdf/engine/structure.ts'
import { draw, layOut } from '../../../templates/writers/pdf/engine/typeset.ts'
import { testAssets } from '../assets.ts'
import { type Piece, readPdf } from './read-pdf.ts'

const require = createRequire(import.meta.url)
const assets = testAssets()

const words =
  'The bilateral agreement covers the sale and maintenance of two helicopters, an arrangement which will contribute to reinforcing the fleet of similar aircraft; AVATAR Te. Wo. fi ffl “quoted” — dashes'.split(
    ' ',
  )

/** Paragraphs, styled runs, alignments, columns, a list and a table over several pages; made afresh, for pdfmake writes on it. */
function content(slot: unknown): unknown[] {
  const text = (n: number, from: number) =>
    Array.from({ length: n }, (_, i) => words[(i * 7 + from) % words.length]).join(' ')
  const run = (value: string, more: object = {}) => ({ text: value, slot, ...more })
  return Array.from({ length: 24 }, (_, i): unknown[] => [
    { text: [run(`Heading ${i}`, { bold: true, fontSize: 15, font: 'sans' })], margin: [0, 8, 0, 4] },
    {
      text: [
        run(`${text(40, i)} `),
        run(`${text(6, i)} `, { italics: true, color: '#1f3a5f' }),
        run(text(30, i + 3)),
      ],
    },
    { text: [run(text(50, i + 1))], alignment: i % 2 === 0 ? 'justify' : 'right', margin: [20, 4, 20, 4] },
    {
      columns: [
        { width: 200, text: [run(text(25, i))] },
        { width: '*', text: [run(text(12, i), { fontSize: 8 })] },
      ],
      columnGap: 12,
    },
    { ul: [{ text: [run(text(9, i))] }, { text: [run(text(14, i))] }] },
    ...(i % 4 === 0
      ? [
          {
            table: {
              headerRows: 1,
              dontBreakRows: true,
              widths: [80, '*', 60],
              body: Array.from({ length: 7 }, (_, r) => [
                { text: [run(`Row ${r}`)] },
                { text: [run(text(8 + r * 3, r))] },
                { text: [run(String(r * 111))], alignment: 'right' },
              ]),
            },
          },
        ]
      : []),
  ]).flat()
}

async function fonts() {
  const [serif, italic, semibold, sans, sansBold] = await Promise.all([
    assets.font('serif-regular'),
    assets.font('serif-italic'),
    assets.font('serif-semibold'),
    assets.font('sans-regular'),
    assets.font('sans-semibold'),
  ])
  return {
    serif: { normal: serif, bold: semibold, italics: italic, bolditalics: italic },
    sans: { normal: sans, bold: sansBold, italics: sans, bolditalics: sansBold },
  }
}

const page = { width: 595.28, height: 841.89 }
const margins = { left: 60, top: 60, right: 60, bottom: 60 }
const defaultStyle = { font: 'serif', fontSize: 10.5, lineHeight: 1.05 }

/** Text of each line with the position of its first piece: pieces on one baseline, joined from left to right. */
function lines(pieces: readonly Piece[]): readonly string[] {
  const byLine = Map.groupBy(pieces, (p) => `${p.y.toFixed(1)}`)
  return [...byLine]
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([y, line]) => {
      const sorted = line.toSorted((a, b) => a.x - b.x)
      const text = sorted
        .map((p) => p.text)
        .join('')
        .replace(/\s+/g, '')
      return `${y} ${(sorted.find((p) => p.text.trim() !== '')?.x ?? 0).toFixed(1)} ${text}`
    })
}

describe('the PDF engine', () => {
  it('puts the same text in the same places as stock pdfmake', async () => {
    const pdfmake = require('pdfmake') as {
      setFonts(fonts: unknown): void
      setUrlAccessPolicy(policy: () => boolean): void
      setLocalAccessPolicy(policy: () => boolean): void
      virtualfs: { writeFileSync(name: string, content: Uint8Array): void }
      createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> }
    }
    const faces = await fonts()
    // The stock front door takes fonts by name, from its own store.
    const named = Object.fromEntries(
      Object.entries(faces).map(([family, cuts]) => [
        family,
        Object.fromEntries(
          Object.entries(cuts).map(([cut, bytes]) => {
            pdfmake.virtualfs.writeFileSync(`${family}-${cut}.ttf`, Buffer.from(bytes))
            return [cut, `${family}-${cut}.ttf`]
          }),
        ),
      ]),
    )
    pdfmake.setFonts(named)
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy(() => false)
    const stock = await pdfmake
      .createPdf({ content: content(undefined), defaultStyle, pageSize: page, pageMargins: [60, 60, 60, 60] })
      .getBuffer()
    const root = element('Document', null)
    const ours = await draw(
      layOut(() => ({
        content: { stack: content(slotIn(element('P', root))) },
        header: () => null,
        footer: () => null,
        defaultStyle,
        page,
        margins,
        fonts: faces,
        lang: 'en',
        info: { Title: 'T', CreationDate: new Date(0) },
        root,
        outline: [],
        destinations: [],
        attachments: [],
        tableLayouts: {},
      })),
    )
    const [a, b] = await Promise.all([readPdf(new Uint8Array(stock)), readPdf(ours)])
    expect(b.pages.length).toBe(a.pages.length)
    expect(a.pages.length).toBeGreaterThan(5)
    a.pages.forEach((expected, i) => {
      expect(lines(b.pages[i]?.pieces ?? [])).toEqual(lines(expected.pieces))
    })
    expect(ours.length).toBeLessThan(stock.length)
  })

  it('was written for this version of pdfmake and its pdfkit: check its patches before you change them', () => {
    const root = join(import.meta.dirname, '../../..')
    const version = (name: string) =>
      (
        JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
          version: string
        }
      ).version
    expect(version('pdfmake')).toBe('0.3.11')
    expect(version('pdfkit')).toBe('0.19.1')
  })

  it('knows the natural leading of its fonts', async () => {
    for (const [family, id] of [
      ['serif', 'serif-regular'],
      ['sans', 'sans-regular'],
      ['symbols', 'symbols'],
    ] as const) {
      const font = fontOf(await assets.font(id)) as unknown as {
        ascent: number
        descent: number
        lineGap: number
        unitsPerEm: number
      }
      expect((font.ascent - font.descent + font.lineGap) / font.unitsPerEm).toBeCloseTo(
        naturalLeading[family],
        3,
      )
    }
  })
})
