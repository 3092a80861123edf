import type { Document } from '../../document/nodes.ts'
import { greys } from '../style.ts'
import type { WordStyle } from './style-xml.ts'

const hex = (color: string) => color.slice(1).toUpperCase()

/** Horizontal rules only, as the PDF's tables: strong ones around the head and at the end, hairlines between rows. */
export function tableStyle({ page }: Document): WordStyle {
  const ink = hex(page.ink)
  const line = (name: string, eighths: number, color: string) =>
    `<w:${name} w:val="single" w:sz="${eighths}" w:space="0" w:color="${color}"/>`
  const margin = (side: string, twips: number) => `<w:${side} w:w="${twips}" w:type="dxa"/>`
  return {
    type: 'table',
    id: 'DossierTable',
    name: 'Dossier Table',
    basedOn: 'TableNormal',
    more:
      `<w:tblPr><w:tblBorders>${line('top', 7, ink)}${line('bottom', 7, ink)}${line('insideH', 3, hex(greys.rule))}</w:tblBorders>` +
      `<w:tblCellMar>${margin('top', 70)}${margin('left', cellGap)}${margin('bottom', 70)}${margin('right', cellGap)}</w:tblCellMar></w:tblPr>` +
      `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${line('bottom', 7, ink)}</w:tcBorders></w:tcPr></w:tblStylePr>` +
      `<w:tblStylePr w:type="lastCol"><w:tblPr/><w:tcPr><w:tcMar>${margin('right', 0)}</w:tcMar></w:tcPr></w:tblStylePr>` +
      `<w:tblStylePr w:type="firstCol"><w:tblPr/><w:tcPr><w:tcMar>${margin('left', 0)}</w:tcMar></w:tcPr></w:tblStylePr>`,
  }
}

/** The ground of the key judgements: one cell without lines, padded as in the PDF. */
export function boxStyle(): WordStyle {
  const margin = (side: string, points: number) => `<w:${side} w:w="${points * 20}" w:type="dxa"/>`
  return {
    type: 'table',
    id: 'DossierBox',
    name: 'Dossier Box',
    basedOn: 'TableNormal',
    more:
      `<w:tblPr><w:tblCellMar>${margin('top', 9)}${margin('left', 12)}${margin('bottom', 10)}${margin('right', 12)}</w:tblCellMar></w:tblPr>` +
      `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hex(greys.tint)}"/></w:tcPr>`,
  }
}

/** The foot of the page: a hairline over two cells. */
export function footStyle(): WordStyle {
  const margin = (side: string, points: number) => `<w:${side} w:w="${points * 20}" w:type="dxa"/>`
  return {
    type: 'table',
    id: 'DossierFoot',
    name: 'Dossier Foot',
    basedOn: 'TableNormal',
    quiet: true,
    more:
      `<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="${hex(greys.rule)}"/></w:tblBorders>` +
      `<w:tblCellMar>${margin('top', 4)}${margin('left', 0)}${margin('bottom', 4)}${margin('right', 0)}</w:tblCellMar></w:tblPr>`,
  }
}

/** Twips between a cell's text and the edge of its column. */
export const cellGap = 100
