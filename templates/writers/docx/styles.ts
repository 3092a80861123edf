import { tlpColours } from '../../content/marking.ts'
import type { Document } from '../../document/nodes.ts'
import { fullWidth, type PageSpec, textWidth } from '../../document/page.ts'
import { flatBlocks } from '../../document/walk.ts'
import { greys, hangs, stylesOf, type TextStyle } from '../style.ts'
import { languageTags } from './character-styles.ts'
import type { Frame } from './element.ts'
import { listStyles, sourceStyles } from './list-styles.ts'
import { listIds } from './numbering.ts'
import { noteRule } from './pagination.ts'
import type { Session } from './session.ts'
import {
  type MakeStyle,
  type ParagraphLook,
  type RunLook,
  runProperties,
  styleXml,
  type WordStyle,
} from './style-xml.ts'
import { boxStyle, footStyle, tableStyle } from './table-styles.ts'

/**
 * Every style of the Word file. All looks of the document live here and nowhere else, so that a house style can
 * replace them: text carries a style's name and no formatting of its own. The numbers are those of `writers/style`,
 * which the PDF is drawn with. Over 300 lines because it is one table.
 */
export function wordStyles(session: Session): readonly WordStyle[] {
  return [
    ...paragraphStyles(session),
    ...fixedCharacterStyles(session),
    tableStyle(session.document),
    boxStyle(),
    footStyle(),
    ...session.characterStyles.styles,
  ]
}

/** The families that the looks name, by their names inside the font files. */
export const fontNames = {
  serif: 'Source Serif 4',
  serifSemibold: 'Source Serif 4 SemiBold',
  sans: 'Source Sans 3',
  sansSemibold: 'Source Sans 3 SemiBold',
} as const

/** Name of a family; its semibold cut is a family of its own to word processors. */
export function fontName(family: 'serif' | 'sans', bold: boolean): string {
  if (family === 'serif') return bold ? fontNames.serifSemibold : fontNames.serif
  return bold ? fontNames.sansSemibold : fontNames.sans
}

const hex = (color: string) => color.slice(1).toUpperCase()
const exact = (points: number): NonNullable<ParagraphLook['line']> => ({ points, rule: 'exact' })

/** Distance of the rule beside the analyst's words, in points. */
const ruleDistance = 10

/**
 * How a style of `writers/style` looks to Word. Between two paragraphs Word sets the larger of the space after and the
 * space before, as the PDF does (unless a file asks for the sum, as Word 97 did).
 */
function looks(style: TextStyle): { paragraph: ParagraphLook; run: RunLook } {
  return {
    paragraph: {
      before: style.before,
      after: style.after,
      line: exact(style.leading),
      left: style.indent,
      ...(style.align === 'left' ? {} : { align: style.align }),
      ...(style.keepWithNext ? { keepNext: true } : {}),
    },
    run: {
      font: fontName(style.family, style.bold),
      ...(style.italic ? { italic: true } : {}),
      size: style.size,
      color: hex(style.colour),
      ...(style.tracking === 0 ? {} : { tracking: style.tracking }),
    },
  }
}

function paragraphStyles(session: Session): readonly WordStyle[] {
  const { page } = session.document
  const tokens = stylesOf(page)
  const ink = hex(page.ink)
  const accent = hex(page.accent)
  const wide: ParagraphLook = { right: -overhang(page) }
  const style: MakeStyle = (id, name, token, basedOn = 'Normal', paragraph = {}, run = {}, more = {}) => {
    const look = looks(tokens[token])
    return {
      type: 'paragraph',
      id,
      name,
      basedOn,
      paragraph: { ...look.paragraph, ...paragraph },
      run: { ...look.run, ...run },
      ...more,
    }
  }
  const band = (space: number) => ({ width: 0.25, color: ink, space })
  const beside: ParagraphLook = {
    border: { left: { width: 1.5, color: accent, space: ruleDistance } },
    left: ruleDistance + 1.5,
  }
  const quiet = { quiet: true }
  const normal = looks(tokens.body)
  return [
    {
      type: 'paragraph',
      id: 'Normal',
      name: 'Normal',
      paragraph: { ...normal.paragraph, after: 0 },
      run: { ...normal.run, lang: languageTags[session.document.metadata.lang] },
    },
    style('BodyText', 'Body Text', 'body'),
    style('Excerpt', 'Excerpt', 'body', 'BodyText'),
    style('Quote', 'Quote', 'quote', 'BodyText', { after: 1, keepNext: true }),
    style('QuoteAlone', 'Quote Alone', 'quote', 'Quote', { keepNext: false }),
    style('Attribution', 'Attribution', 'attribution', 'Normal', { after: 0, before: 1, keepNext: true }),
    style('AttributionEnd', 'Attribution End', 'attribution', 'Attribution', { before: 1, keepNext: false }),
    style('NumberedParagraph', 'Numbered Paragraph', 'body', 'BodyText', {
      left: hangs.paragraph,
      hanging: hangs.paragraph,
      tabs: [{ at: hangs.paragraph, align: 'left' }],
    }),
    style('Lead', 'Lead Paragraph', 'lead', 'BodyText'),
    style('Summary', 'Summary', 'summary', 'BodyText'),
    style('Fact', 'Fact', 'body', 'BodyText'),
    style('Subject', 'Subject Line', 'subject', 'BodyText', { keepNext: true }),
    style('ClosingLine', 'Closing Line', 'closing'),
    style('ContactLine', 'Contact Line', 'contact'),
    style('DocumentLabel', 'Document Label', 'title-label', 'Normal', { ...wide, keepNext: true }),
    style('Title', 'Title', 'title', 'Normal', { ...wide, keepNext: true }),
    style('Subtitle', 'Subtitle', 'subtitle', 'Normal', { ...wide, keepNext: true }),
    style('DocumentFacts', 'Document Facts', 'title-fact', 'Normal', {
      ...wide,
      after: page.body.leading,
      border: { bottom: { width: 1.5, color: ink, space: 8 } },
    }),
    style(
      'SeriesBand',
      'Series Band',
      'title-label',
      'Normal',
      {
        left: 7,
        right: 7 - overhang(page),
        background: ink,
        border: { top: band(4), left: band(7), bottom: band(4), right: band(7) },
        line: exact(16),
        before: 4,
        after: 4,
        keepNext: true,
      },
      { color: 'FFFFFF', size: 12 },
    ),
    style('SeriesFacts', 'Series Facts', 'title-fact', 'Normal', {
      ...wide,
      before: 8,
      after: 3,
      keepNext: true,
    }),
    style('MemoFacts', 'Memo Facts', 'title-fact', 'Normal', { ...wide, align: 'right', after: 10 }),
    style('MemoTitle', 'Memo Title', 'title', 'Title', { ...wide, after: page.body.leading, keepNext: true }),
    style('TitleRule', 'Title Rule', 'table-note', 'Normal', {
      ...wide,
      border: { bottom: { width: 0.75, color: ink, space: 1 } },
      line: exact(6),
      before: 0,
      after: page.body.leading,
    }),
    ...headingStyles(session, style),
    style('JudgementsTitle', 'Judgements Title', 'judgement-title', 'Normal', { keepNext: true }),
    style('Judgement', 'Judgement', 'judgement', 'Normal', {
      list: { num: listIds.judgements, level: 0 },
      left: hangs.judgement,
      hanging: hangs.judgement,
      before: 5,
      keepNext: true,
      keepLines: true,
    }),
    style('JudgementRating', 'Judgement Rating', 'rating', 'Normal', { left: hangs.judgement, before: 1 }),
    style(
      'BoxEnd',
      'Box End',
      'table-note',
      'Normal',
      { before: 0, line: exact(1), after: page.body.leading - 1 },
      {},
      quiet,
    ),
    style(
      'BottomLine',
      'Bottom Line',
      'assessment',
      'Normal',
      { ...beside, before: 3, after: 0, keepLines: true, keepNext: true },
      { font: fontName(page.body.family, true) },
    ),
    style('BottomLineRating', 'Bottom Line Rating', 'rating', 'Normal', { ...beside, keepNext: true }),
    style('BottomLineEnd', 'Bottom Line End', 'rating', 'BottomLineRating', {
      ...beside,
      keepNext: false,
      after: page.body.leading,
    }),
    style('NoteLabelLine', 'Note Label Line', 'assessment-label', 'Normal', {
      ...beside,
      before: 2,
      keepNext: true,
    }),
    style('AnalystNote', 'Analyst Note', 'assessment', 'BodyText', beside),
    ...listStyles(page, style),
    style('Caption', 'caption', 'caption', 'Normal', wide),
    style('FigurePicture', 'Figure Picture', 'body', 'Normal', {
      line: { points: 12, rule: 'least' },
      after: 4,
      keepNext: true,
    }),
    style('SourceLine', 'Source Line', 'table-note', 'Normal', {
      ...wide,
      before: tokens['table-note'].before,
      after: page.body.leading,
      contextual: true,
    }),
    style('TableText', 'Table Text', 'table-cell'),
    style('TableFigure', 'Table Figure', 'table-cell', 'TableText', { align: 'right' }),
    style('TableRight', 'Table Right', 'table-cell', 'TableText', { align: 'right' }),
    style('TableHead', 'Table Head', 'table-head', 'TableText', { keepNext: true }),
    style('TableHeadRight', 'Table Head Right', 'table-head', 'TableHead', {
      align: 'right',
      keepNext: true,
    }),
    style(
      'TableEnd',
      'Table End',
      'table-note',
      'Normal',
      { before: 0, line: exact(1), after: page.body.leading },
      {},
      quiet,
    ),
    style('Rule', 'Rule', 'table-note', 'Normal', {
      border: { bottom: { width: 0.5, color: hex(greys.rule), space: 1 } },
      line: exact(Math.max(2, page.body.leading / 2)),
      before: 0,
      after: page.body.leading / 2,
      ...wide,
    }),
    ...sourceStyles(tokens, style),
    style(
      'SourceTag',
      'Source Tag',
      'source-tag',
      'Normal',
      { frame: tagFrame(page), before: 1.5 },
      {},
      quiet,
    ),
    style('FootnoteRule', 'Footnote Rule', 'source-tag', 'Normal', { line: exact(noteRule) }, {}, quiet),
    style('TagAnchor', 'Tag Anchor', 'source-tag', 'Normal', {
      line: { points: 0.05, rule: 'exact' },
      before: 0,
      after: 0,
      keepNext: true,
    }),
    style('FootnoteText', 'footnote text', 'source-tag', 'Normal', wide),
    style('Header', 'header', 'furniture', 'Normal', { ...wide, before: 4 }, {}, quiet),
    style('Footer', 'footer', 'furniture', 'Normal', {}, {}, quiet),
    style('FooterPage', 'Footer Page', 'furniture', 'Footer', { align: 'right' }, {}, quiet),
    style(
      'Marking',
      'Marking',
      'marking',
      'Normal',
      { ...wide, align: session.document.furniture.marking?.kind === 'tlp' ? 'right' : 'center' },
      {},
      quiet,
    ),
    style('CommentText', 'annotation text', 'table-cell', 'Normal', {}, {}, quiet),
    style('TOCHeading', 'TOC Heading', 'contents-title'),
    ...([1, 2, 3] as const).map((level) =>
      style(`TOC${level}`, `toc ${level}`, `contents-${level}`, 'Normal', {
        tabs: [{ at: textWidth(page), align: 'right', leader: 'dot' }],
      }),
    ),
  ]
}

/**
 * The three built-in headings, each with sisters: without a number, without a place in the contents list, and both
 * of the listed ones at the head of a new page. The sisters say only what differs, so that a house style for the
 * built-in one changes them all.
 */
function headingStyles(session: Session, style: MakeStyle): readonly WordStyle[] {
  const numbered = headingsNumbered(session)
  return ([1, 2, 3] as const).flatMap((level): readonly WordStyle[] => {
    const id = `Heading${level}`
    const sister = (suffix: string, name: string, paragraph: ParagraphLook): WordStyle => ({
      type: 'paragraph',
      id: `${id}${suffix}`,
      name: `Heading ${level} ${name}`,
      basedOn: id,
      next: 'BodyText',
      paragraph,
    })
    const own: ParagraphLook = { keepLines: true, outline: level }
    const list: ParagraphLook = numbered ? { list: { num: listIds.headings, level: level - 1 } } : {}
    const plain: ParagraphLook = { noList: true, left: 0, hanging: 0 }
    const opening: ParagraphLook = { startsPage: true, before: 0 }
    return [
      style(
        id,
        `heading ${level}`,
        `heading-${level}`,
        'Normal',
        { ...own, ...list },
        {},
        { next: 'BodyText' },
      ),
      sister('NewPage', 'New Page', { ...opening, outline: level }),
      sister('Unnumbered', 'Unnumbered', { ...plain, outline: level }),
      sister('UnnumberedNewPage', 'Unnumbered New Page', { ...plain, ...opening, outline: level }),
      sister('Unlisted', 'Unlisted', { ...plain, outline: 0 }),
      sister('UnlistedNewPage', 'Unlisted New Page', { ...plain, ...opening, outline: 0 }),
    ]
  })
}

/** True if the document numbers headings and Word's list counts them the same. */
export function headingsNumbered(session: Session): boolean {
  return session.lists.headingEnd !== null && hasNumbers(session.document)
}

/** By the identity of the document: every heading asks. */
const withNumbers = new WeakMap<Document, boolean>()

function hasNumbers(document: Document): boolean {
  const known = withNumbers.get(document)
  if (known !== undefined) return known
  const found = flatBlocks(document).some((b) => b.type === 'heading' && b.number !== null)
  withNumbers.set(document, found)
  return found
}

/** Where source tags stand: beside the text column, in the outer margin. */
export function tagFrame(page: PageSpec): Frame {
  const { width, gap } = page.noteColumn
  const edge = page.margins.left + textWidth(page)
  return width > 0 ? { x: edge + gap, width } : { x: edge + 6, width: Math.max(page.margins.right - 8, 20) }
}

/** How far furniture and wide tables reach beyond the text column, in points. */
export function overhang(page: PageSpec): number {
  return fullWidth(page) - textWidth(page)
}

function fixedCharacterStyles(session: Session): readonly WordStyle[] {
  const { page } = session.document
  const style = (id: string, name: string, run: RunLook, quiet = false): WordStyle => ({
    type: 'character',
    id,
    name,
    run,
    quiet,
  })
  return [
    style('FootnoteReference', 'footnote reference', { superscript: true, font: fontNames.sans }, true),
    style('CommentReference', 'annotation reference', { size: 8 }, true),
    style('Hyperlink', 'Hyperlink', { color: hex(page.ink) }, true),
    style('SourceReference', 'Source Reference', { color: hex(page.ink) }),
    style('Omission', 'Omission', { color: hex(greys.quiet) }),
    style('TagNumber', 'Tag Number', { font: fontNames.sansSemibold }, true),
    style('PlainNumber', 'Plain Number', { font: fontName(page.body.family, true) }),
    ...Object.entries(tlpColours).map(([label, color]) =>
      style(tlpStyleId(label), label.replace(':', ' '), { color: hex(color), background: '000000' }, true),
    ),
  ]
}

/** The character style of a TLP label. */
export function tlpStyleId(label: string): string {
  return label.replace(/[^A-Z]/g, '')
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** word/styles.xml. */
export function stylesXml(session: Session): string {
  const normal = session.document.page.body.family === 'serif' ? fontNames.serif : fontNames.sans
  const defaults = runProperties({
    font: normal,
    size: session.document.page.body.size,
    lang: languageTags[session.document.metadata.lang],
  })
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${w}">` +
    `<w:docDefaults><w:rPrDefault>${defaults}</w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    wordStyles(session)
      .map((s) => styleXml(s, s.id === 'Normal'))
      .join('') +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
    '</w:styles>'
  )
}
