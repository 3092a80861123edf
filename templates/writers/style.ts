import type { PageSpec } from '../document/page.ts'

/**
 * The named styles that every format shares: the PDF draws with them, Word carries them as paragraph styles. All
 * numbers are points; `leading` is the distance of baselines. Derived from the template's `PageSpec` alone.
 */
export interface TextStyle {
  readonly family: 'serif' | 'sans'
  readonly size: number
  readonly leading: number
  readonly bold: boolean
  readonly italic: boolean
  /** `#rrggbb`. */
  readonly colour: string
  readonly before: number
  readonly after: number
  readonly align: 'left' | 'center' | 'right'
  readonly indent: number
  readonly keepWithNext: boolean
  /** Extra space between letters. */
  readonly tracking: number
}

export type StyleName =
  | 'title-label'
  | 'title'
  | 'subtitle'
  | 'title-fact'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'body'
  | 'lead'
  | 'summary'
  | 'subject'
  | 'closing'
  | 'contact'
  | 'quote'
  | 'attribution'
  | 'source-tag'
  | 'assessment'
  | 'assessment-label'
  | 'judgement-title'
  | 'judgement'
  | 'rating'
  | 'contents-title'
  | 'contents-1'
  | 'contents-2'
  | 'contents-3'
  | 'list-item'
  | 'list-item-small'
  | 'caption'
  | 'table-head'
  | 'table-cell'
  | 'table-note'
  | 'source-entry'
  | 'source-detail'
  | 'furniture'
  | 'marking'

/** Greys that stay readable on a photocopy: text, quiet text (contrast 4.9:1 on white), hairlines. */
export const greys = { text: '#1a1a1a', quiet: '#6b6b6b', rule: '#b5bcc6', tint: '#f1f4f8' } as const

/** The scale of few sizes, in points. */
const small = { table: 9, tag: 8, furniture: 8 } as const

/** Points that a number or bullet hangs to the left of its text. */
export const hangs = { paragraph: 20, item: 16, judgement: 12, source: 24 } as const

/** All styles of a page. */
export function stylesOf(page: PageSpec): Readonly<Record<StyleName, TextStyle>> {
  const { body, ink, accent } = page
  const serifBody: TextStyle = {
    family: body.family,
    size: body.size,
    leading: body.leading,
    bold: false,
    italic: false,
    colour: greys.text,
    before: 0,
    after: body.after,
    align: 'left',
    indent: 0,
    keepWithNext: false,
    tracking: 0,
  }
  const structure: TextStyle = {
    ...serifBody,
    family: 'sans',
    size: small.table,
    leading: 12,
    after: 0,
  }
  const heading = (size: number, before: number, after: number): TextStyle => ({
    ...structure,
    size,
    leading: Math.round(size * 1.25 * 2) / 2,
    bold: true,
    colour: ink,
    before,
    after,
    keepWithNext: true,
  })
  const [h1, h2, h3] = page.headings
  return {
    'title-label': { ...structure, size: 9.5, leading: 13, bold: true, colour: ink, tracking: 0.6, after: 4 },
    title: {
      ...structure,
      size: page.title.size,
      leading: Math.round(page.title.size * 1.17),
      bold: true,
      colour: ink,
      align: page.title.align,
      after: 5,
    },
    subtitle: {
      ...structure,
      size: 12,
      leading: 16,
      colour: greys.text,
      align: page.title.align,
      after: 4,
    },
    'title-fact': { ...structure, size: 9.5, leading: 13, colour: greys.quiet, align: page.title.align },
    // A heading no larger than the text stands closer to what is above it.
    'heading-1': heading(h1, body.leading * (h1 > body.size ? 1.75 : 1.25), body.leading * 0.5),
    'heading-2': heading(h2, body.leading * 1.25, body.leading * 0.35),
    'heading-3': { ...heading(h3, body.leading, body.leading * 0.25), italic: true },
    body: serifBody,
    lead: { ...serifBody, size: body.size + 0.5 },
    summary: serifBody,
    subject: { ...serifBody, bold: true },
    closing: {
      ...structure,
      size: small.tag,
      leading: 11,
      colour: greys.quiet,
      before: body.leading / 2,
    },
    contact: { ...serifBody },
    quote: { ...serifBody, indent: 18 },
    attribution: { ...structure, leading: 12, colour: greys.quiet, indent: 18, after: body.after },
    'source-tag': { ...structure, size: small.tag, leading: 10.5, colour: greys.quiet },
    assessment: { ...serifBody, colour: accent },
    'assessment-label': { ...structure, bold: true, colour: accent, tracking: 0.3, after: 1 },
    'judgement-title': { ...structure, size: 11.5, leading: 15, bold: true, colour: ink, after: 4 },
    judgement: { ...serifBody, after: 0 },
    rating: { ...structure, size: small.table, leading: 12.5, colour: greys.quiet, after: 0 },
    'contents-title': { ...heading(h2, body.leading, 4) },
    'contents-1': { ...structure, size: 10, leading: 15 },
    'contents-2': { ...structure, size: 10, leading: 14, indent: 18 },
    'contents-3': { ...structure, size: 10, leading: 14, indent: 36 },
    'list-item': { ...serifBody, after: body.after / 3 },
    'list-item-small': { ...structure, leading: 12 },
    caption: { ...structure, bold: true, colour: ink, before: body.leading, after: 5, keepWithNext: true },
    'table-head': { ...structure, size: 8.5, leading: 11, bold: true, colour: ink },
    'table-cell': { ...structure, size: 8.5, leading: 11.5 },
    'table-note': { ...structure, size: small.tag, leading: 10.5, colour: greys.quiet, before: 4 },
    'source-entry': { ...structure, size: 10, leading: 13.5, before: 6 },
    'source-detail': { ...structure, size: small.table, leading: 12 },
    furniture: { ...structure, size: small.furniture, leading: 10, colour: greys.quiet },
    marking: { ...structure, size: 12, leading: 15, bold: true, colour: '#000000' },
  }
}

/** Lists of sources up to this length stay on one page. */
const wholeList = 6

/**
 * True for the entries of the source list that stay on the page of what follows. A short list stays whole; of a long
 * one the last two go with the line that ends the document, so that no page holds that line alone.
 */
export function sourceStays(index: number, count: number): boolean {
  return count <= wholeList || index >= count - 2
}
